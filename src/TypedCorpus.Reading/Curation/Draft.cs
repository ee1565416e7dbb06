using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Text;

namespace TypedCorpus.Curation;

/// <summary>
/// The mark of an entry that <c>corpus annotate</c> wrote and nobody has confirmed: <c>draft: 3f2a91c0</c>, a hash of what the entry says. As long
/// as it agrees, the entry is a draft. Whoever edits the entry has looked at it, and the hash agrees no more; whoever deletes the line confirms it.
/// </summary>
internal static class Draft
{
    public const string Key = "draft";

    private const int Digits = 8;

    private static TextFormat Format { get; } = new(
        "the eight digits that 'corpus annotate' wrote there, or delete the line, which confirms the entry",
        text => text.Length == Digits && text.All(Uri.IsHexDigit));

    /// <summary>Whether an entry is a draft; notes a mark that agrees no more.</summary>
    public static bool Read(MappingReader entry, YamlMapping mapping)
    {
        if (entry.Text(Key, Format) is not { } written) return false;
        if (IsSame(written, SealOf(mapping))) return true;
        Place place = entry.Keys.First(key => key.Text == Key).Place;
        entry.Note(new Finding(Rules.EditedDraft, place) { Proposals = [Proposal.Deletion(place)] });
        return false;
    }

    /// <summary>The same of an entry that is read for this alone.</summary>
    public static bool Is(YamlMapping mapping) => WrittenIn(mapping) is { Value: YamlScalar written } && IsSame(written.Text, SealOf(mapping));

    /// <summary>The mark of an entry, whether it agrees or not.</summary>
    public static YamlEntry? WrittenIn(YamlMapping mapping)
    {
        foreach (YamlEntry entry in mapping.Entries)
            if (entry.Key.Text == Key) return entry;
        return null;
    }

    /// <summary>
    /// Of the values with their keys, whatever the order, the quotation marks and the comments. An actor's id is not among them: who writes it
    /// otherwise has named the actor, and perhaps not looked at the rest.
    /// </summary>
    public static string SealOf(YamlMapping mapping) =>
        Sha256.Of(YamlWords.Of(mapping, mapping.Entries.Where(entry => entry.Key.Text == Key).Select(entry => entry.Key))).Substring(0, Digits);

    private static bool IsSame(string written, string seal) => string.Equals(written, seal, StringComparison.OrdinalIgnoreCase);
}
