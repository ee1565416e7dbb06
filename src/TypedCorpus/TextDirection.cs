namespace TypedCorpus;

/// <summary>The direction in which a text's language is written.</summary>
public enum TextDirection
{
    /// <summary>As in English.</summary>
    LeftToRight,
    /// <summary>As in Arabic.</summary>
    RightToLeft,
}
