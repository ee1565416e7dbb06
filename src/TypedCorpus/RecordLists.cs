namespace TypedCorpus;

/// <summary>Makes lists of records that are there already.</summary>
internal static class RecordLists
{
    public static RecordList<T> Of<T>(IEnumerable<T> records)
        where T : class => new([.. records]);
}
