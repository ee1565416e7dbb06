using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>
/// A generator that throws loses all of its output, with a warning that names no file. So a fault of ours in one file becomes a
/// finding there, and the others go on.
/// </summary>
internal static class Guard
{
    public static Found<T> Run<T>(SeedFile file, T fallback, Func<Found<T>> step)
        where T : IEquatable<T> => Run(Place.StartOf(file.Path), fallback, step);

    /// <summary>For a step that concerns no file in particular.</summary>
    public static Found<T> Run<T>(Place? place, T fallback, Func<Found<T>> step)
        where T : IEquatable<T>
    {
        try
        {
            return step();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new(fallback, [new Finding(Rules.InternalFailure, place, Describe(failure))]);
        }
    }

    /// <summary>For a step that gives nothing but findings.</summary>
    public static EquatableArray<Finding> Check(Place? place, Func<IEnumerable<Finding>> check)
    {
        Found<EquatableArray<Finding>> found = Run<EquatableArray<Finding>>(place, [], () => new(check().ToEquatableArray(), []));
        return found.Findings.Count > 0 ? found.Findings : found.Value;
    }

    public static string Describe(Exception failure) => $"{failure.GetType().Name}: {failure.Message}";
}
