using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>
/// Where the pages of the diagnostics are on this machine, as the package's targets say. A message ends in the address of its page, which
/// terminals and editors open; nothing of it goes into an assembly.
/// </summary>
/// <param name="Folder">Their folder, with a separator at its end; empty where nobody says.</param>
internal sealed record HelpPages(string Folder)
{
    private const string Property = "build_property.TypedCorpusPages";

    public static HelpPages Unknown { get; } = new("");

    public static HelpPages Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        options.GlobalOptions.TryGetValue(Property, out string? value) ? new(Uri.UnescapeDataString(value)) : Unknown;

    /// <summary>The address of a page; its place in the package where the folder is not known.</summary>
    public string LinkTo(Rule rule) =>
        Uri.TryCreate(Folder + rule.Id + ".md", UriKind.Absolute, out Uri? page) && page.IsFile ? page.AbsoluteUri : rule.HelpLink;
}
