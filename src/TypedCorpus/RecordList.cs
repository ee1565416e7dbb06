using System.Collections;

namespace TypedCorpus;

/// <summary>A read-only list of records, each made when it is first touched. Safe for use by several threads.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public class RecordList<T> : IReadOnlyList<T>
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
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
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

    /// <summary>Walks a <see cref="RecordList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        // Set and read as fields, as little as can be: each member is compiled when a program first walks a list.
        internal RecordList<T> List;
        internal int Index;

        /// <inheritdoc/>
        public readonly T Current => (uint)Index < (uint)List.made.Length && List.made[Index] is { } record ? record : List.Make(Index);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++Index < List.count;

        void IEnumerator.Reset() => Index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
