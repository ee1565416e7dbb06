using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Curation;

/// <summary>Compares a text with the hash that a person pinned.</summary>
internal static class PinnedHash
{
    private const string Changed = "Look over the decisions in this file, then write the new hash";
    private const string LineEnds =
        "Restore the line ends, for example by the line 'seeds/** -text' in .gitattributes, or write the new hash";

    public static IEnumerable<Finding> Check(SeedFile file, Sidecar sidecar)
    {
        if (sidecar.Sha256 is not { } pinned || pinned == file.Sha256) yield break;

        bool byLineEnds = OtherLineEnds(file.Content)
            .Any(content => Sha256.Of(content) == pinned || Sha256.Of('\uFEFF' + content) == pinned);
        (string how, string advice) = byLineEnds ? (", and only its line ends differ", LineEnds) : ("", Changed);
        yield return new Finding(Rules.ChangedText, sidecar.Sha256Place, file.Sha256, how, advice)
        {
            Proposals = Proposal.At(sidecar.Sha256Place, file.Sha256),
        };
    }

    private static string[] OtherLineEnds(string content)
    {
        string plain = content.Replace("\r\n", "\n");
        return [plain, plain.Replace("\n", "\r\n"), plain.Replace('\r', '\n'), plain.Replace('\n', '\r')];
    }
}
