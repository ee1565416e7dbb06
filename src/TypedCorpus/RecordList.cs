using System.Collections;

namespace TypedCorpus;

/// <summary>A read-only list of records, each made when it is first touched. Safe for use by several threads.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public class RecordList<T> : IReadOnlyList<T>
    where T : class
{
    private readonly Func<int, T> record;

    internal RecordList(int count, Func<int, T> record) => (Count, this.record) = (count, record);

    private protected RecordList(RecordList<T> list) => (Count, record) = (list.Count, list.record);

    /// <summary>How many records the list has.</summary>
    public int Count { get; }

    /// <summary>The record at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? record(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} records.");

    /// <summary>The records in order. The enumerator is a struct: <c>foreach</c> allocates nothing for it.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a <see cref="RecordList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly RecordList<T> list;
        private int index;

        internal Enumerator(RecordList<T> list) => (this.list, index) = (list, -1);

        /// <inheritdoc/>
        public readonly T Current => list[index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++index < list.Count;

        void IEnumerator.Reset() => index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
