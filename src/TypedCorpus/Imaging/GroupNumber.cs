namespace TypedCorpus.Imaging;

/// <summary>
/// Which group an article belongs to. The build, which gathers texts group by group, compiles this file too: both must agree.
/// </summary>
internal static class GroupNumber
{
    /// <summary>How many groups a corpus has, most of them empty where it is small.</summary>
    public const int Count = 256;

    /// <summary>FNV-1a of the key, so that the group is the same on every machine and depends on no other article.</summary>
    public static int Of(string key)
    {
        uint hash = 2166136261;
        foreach (char unit in key) hash = unchecked((hash ^ unit) * 16777619);
        return (int)((hash ^ (hash >> 16)) % Count);
    }
}
