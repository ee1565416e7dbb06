namespace TypedCorpus.Imaging;

/// <summary>The strings of a group, by the numbers under which an image gives them.</summary>
internal static class GroupPart
{
    /// <summary>The pack of what is known about the group's articles: <see cref="GroupSection"/>.</summary>
    public const int Numbers = 0;

    /// <summary>The strings of that pack.</summary>
    public const int Strings = 1;

    /// <summary>The name of the resource with the texts; empty where they are literals.</summary>
    public const int Resource = 2;

    /// <summary>The text of the first article, and after it those of the others.</summary>
    public const int FirstText = 3;
}
