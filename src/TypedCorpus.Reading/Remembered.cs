namespace TypedCorpus;

/// <summary>
/// What a pure function makes of a value, worked out when first asked for and kept beside the value. It is no part of the value: any two
/// are equal.
/// </summary>
internal sealed class Remembered<T>(Func<T> work) : IEquatable<Remembered<T>>
{
    private readonly Lazy<T> value = new(work);

    public T Value => value.Value;

    public bool Equals(Remembered<T>? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as Remembered<T>);

    public override int GetHashCode() => 0;
}
