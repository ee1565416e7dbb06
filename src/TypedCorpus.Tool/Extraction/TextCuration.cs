using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Reading;

namespace TypedCorpus.Tool.Extraction;

/// <summary>What people wrote that bears on a text.</summary>
/// <param name="Roster">The corpus's.</param>
/// <param name="Sidecar">The file beside the text, if there is one.</param>
/// <param name="Applies">Whether it is to be heeded.</param>
internal sealed record TextCuration(Roster Roster, SeedFile? Sidecar, bool Applies = true)
{
    public static TextCuration None { get; } = new(Roster.Empty, null, Applies: false);

    public Found<Sidecar> SidecarOf(ArticleText text) => this switch
    {
        { Applies: false } => new(Curation.Sidecar.Empty, []),
        { Sidecar: { } file } => SidecarReader.Read(file),
        _ => SidecarReader.ReadFrontMatter(text),
    };
}
