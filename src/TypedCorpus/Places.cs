namespace TypedCorpus;

/// <summary>Finds records by where they stand, among those that are in reading order.</summary>
internal static class Places
{
    /// <summary>The first record that starts at a place or after it; the number of records where none does. By binary search.</summary>
    public static int FirstFrom<T>(RecordList<T> records, Func<T, int> start, int place)
        where T : class
    {
        int low = 0, high = records.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (start(records[middle]) < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
