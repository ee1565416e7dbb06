using TypedCorpus.Diagnostics;
using TypedCorpus.Reading;

namespace TypedCorpus.Flow;

/// <summary>
/// A generator that throws loses all of its output, with a warning that names no file. So a fault of ours in one file becomes a
/// finding there, and the others go on.
/// </summary>
internal static class Guard
{
    public static Found<T> Run<T>(SeedFile file, T fallback, Func<Found<T>> step)
        where T : IEquatable<T>
    {
        try
        {
            return step();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new(fallback, [new Finding(Rules.InternalFailure, Place.StartOf(file.Path), Describe(failure))]);
        }
    }

    public static string Describe(Exception failure) => $"{failure.GetType().Name}: {failure.Message}";
}
