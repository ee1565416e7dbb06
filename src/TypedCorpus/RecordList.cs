using System.Collections;

namespace TypedCorpus;

/// <summary>A read-only list of records, each made when it is first touched. Safe for use by several threads.</summary>
/// <remarks>
/// It is an <see cref="IList{T}"/> too, so that LINQ goes to the last record, or to one by its place, without making those before it. What
/// would change it throws <see cref="NotSupportedException"/>.
/// </remarks>
/// <typeparam name="T">The kind of record.</typeparam>
public partial class RecordList<T> : IReadOnlyList<T>, IList<T>
    where T : class
{
    private readonly int count;
    private readonly T?[] made;
    private readonly int[]? numbers;
    private readonly Func<int, T>? make;

    /// <param name="count">How many records it has.</param>
    /// <param name="made">Those that are made, each in its place; empty where they are kept elsewhere.</param>
    /// <param name="make">Makes one.</param>
    /// <param name="numbers">The number that it is made from, for each; its place where there are none.</param>
    internal RecordList(int count, T?[] made, Func<int, T>? make, int[]? numbers)
    {
        this.count = count;
        this.made = made;
        this.make = make;
        this.numbers = numbers;
    }

    /// <summary>Records that are there already.</summary>
    internal RecordList(T[] records)
        : this(records.Length, records, null, null) { }

    /// <summary>Some of the records that something has by number, each kept once found: to ask again is to read an array.</summary>
    internal RecordList(int[] numbers, Func<int, T> record)
        : this(numbers.Length, new T?[numbers.Length], record, numbers) { }

    /// <summary>How many records the list has.</summary>
    public int Count => count;

    /// <summary>The record at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see
    /// cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)made.Length && made[index] is { } record ? record : Make(index);

    /// <summary>The records in order. The enumerator is a struct: <c>foreach</c> allocates nothing for it.</summary>
    public Enumerator GetEnumerator() => new() { List = this, Index = -1 };

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T Make(int index)
    {
        if ((uint)index >= (uint)count) throw OutOfRange(index);
        T record = make!(numbers is null ? index : numbers[index]);
        if (made.Length > 0) made[index] = record;
        return record;
    }

    private ArgumentOutOfRangeException OutOfRange(int index) => new(nameof(index), index, $"The list has {count} records.");

    /// <summary>Walks a <see cref="RecordList{T}"/>. The default value walks nothing.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        // Set and read as fields, as little as can be: each member is compiled when a program first walks a list.
        internal RecordList<T>? List;
        internal int Index;

        /// <summary>The record that the walk has come to.</summary>
        /// <exception cref="InvalidOperationException">It has not begun, or is at its end.</exception>
        public readonly T Current => List is { } list && (uint)Index < (uint)list.count ? list[Index] : throw NowhereNow();

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => List is { } list && ++Index < list.count;

        void IEnumerator.Reset() => Index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }

        private static InvalidOperationException NowhereNow() => new("There is a current record only after MoveNext has returned true.");
    }
}
