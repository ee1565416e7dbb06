namespace TypedCorpus.Searching;

/// <summary>What a code unit is to a search.</summary>
internal enum UnitKind : byte
{
    /// <summary>It parts words: white space, punctuation, a symbol.</summary>
    Gap,

    /// <summary>A letter or digit, or half of one that takes two code units.</summary>
    Letter,

    /// <summary>It makes no difference: a vowel sign, tatweel, a direction mark.</summary>
    PassedOver,
}
