using TypedCorpus.Diagnostics;

namespace TypedCorpus.Model;

/// <summary>
/// Words that name a place in a text: the TextQuoteSelector of the W3C Web Annotation Data Model.
/// </summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">Words right before them, to tell apart places where they occur twice.</param>
/// <param name="Suffix">Words right after them.</param>
/// <param name="Place">Where the words are written, for diagnostics.</param>
/// <param name="PrefixPlace">Where the words before are written.</param>
/// <param name="SuffixPlace">Where the words after are written.</param>
internal sealed record Anchor(
    string Exact, string? Prefix, string? Suffix, Place Place, Place? PrefixPlace = null, Place? SuffixPlace = null);
