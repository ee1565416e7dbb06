namespace TypedCorpus;

/// <content>What makes it a list to LINQ. None of it is a public member: it would take a name from the records.</content>
public partial class RecordList<T>
{
    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    int IList<T>.IndexOf(T item) => PlaceOf(item);

    bool ICollection<T>.Contains(T item) => PlaceOf(item) >= 0;

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        if (array is null) throw new ArgumentNullException(nameof(array));
        if (arrayIndex < 0) throw new ArgumentOutOfRangeException(nameof(arrayIndex));
        if (count > array.Length - arrayIndex) throw new ArgumentException($"The array has no room for {count} records.", nameof(array));
        for (int i = 0; i < count; i++) array[arrayIndex + i] = this[i];
    }

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    private int PlaceOf(T item)
    {
        for (int i = 0; i < count; i++)
            if (EqualityComparer<T>.Default.Equals(this[i], item)) return i;
        return -1;
    }

    private static NotSupportedException ReadOnly() => new("A corpus is read-only.");
}
