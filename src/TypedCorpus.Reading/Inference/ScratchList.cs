using System.Buffers;
using System.Collections;

namespace TypedCorpus.Inference;

/// <summary>
/// A list in borrowed memory, for what is done with before a text is: for a long text new memory would cost more to come by than to fill.
/// </summary>
internal sealed class ScratchList<T>(int capacity = 16) : IReadOnlyList<T>, IDisposable
{
    private T[] items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public ref T this[int index] => ref items[index];

    T IReadOnlyList<T>.this[int index] => items[index];

    public ReadOnlySpan<T> Span => items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == items.Length) Grow();
        items[Count++] = item;
    }

    public void Clear()
    {
        items.AsSpan(0, Count).Clear();
        Count = 0;
    }

    /// <summary>Sorts, unless all is in order already: most of what is found in reading order is.</summary>
    public void Sort(IComparer<T> order)
    {
        int sorted = 1;
        while (sorted < Count && order.Compare(items[sorted - 1], items[sorted]) <= 0) sorted++;
        if (sorted < Count) Array.Sort(items, 0, Count, order);
    }

    /// <summary>Gives the memory back, with nothing left in it. The list is not to be used afterwards.</summary>
    public void Dispose()
    {
        Clear();
        Return(items);
        items = [];
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Grow()
    {
        T[] before = items;
        items = ArrayPool<T>.Shared.Rent(Math.Max(before.Length * 2, 16));
        before.AsSpan().CopyTo(items);
        before.AsSpan().Clear();
        Return(before);
    }

    private static void Return(T[] array)
    {
        if (array.Length > 0) ArrayPool<T>.Shared.Return(array);
    }
}
