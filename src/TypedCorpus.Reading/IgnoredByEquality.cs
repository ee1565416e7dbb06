namespace TypedCorpus;

/// <summary>
/// The result of a pure function of a value, computed when it is first asked for and kept beside the value. It is not part of the value,
/// and equality ignores it: any two are equal.
/// </summary>
internal sealed class IgnoredByEquality<T>(Func<T> work) : IEquatable<IgnoredByEquality<T>>
{
    private readonly Lazy<T> value = new(work);

    public T Value => value.Value;

    public bool Equals(IgnoredByEquality<T>? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as IgnoredByEquality<T>);

    public override int GetHashCode() => 0;
}
