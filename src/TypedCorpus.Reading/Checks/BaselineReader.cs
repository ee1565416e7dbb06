using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Checks;

/// <summary>Reads <c>corpus.shipped</c>.</summary>
internal static class BaselineReader
{
    private static readonly string[] Separators = [BaselineFormat.Separator];

    public static Found<Baseline> Read(SeedFile file)
    {
        var entries = new List<BaselineLine>();
        var findings = new List<Finding>(EncodingCheck.Check(file));
        var seen = new Dictionary<(BaselineKind, string), Place>();
        var places = new Lines(file.Path, file.Content);
        foreach (TextLine line in TextLine.Of(file.Content))
        {
            string words = line.Range.Of(file.Content);
            if (line.IsBlank(file.Content) || words[0] == '#') continue;

            Place place = places.At(line.Range);
            if (ReadEntry(words) is not { } entry) findings.Add(new Finding(Rules.BaselineSyntax, place));
            else if (seen.TryGetValue((entry.Kind, entry.Id), out Place first))
                findings.Add(new Finding(Rules.BaselineTwice, place, FormattableString.Invariant($"{first.StartLine + 1}")));
            else
            {
                seen.Add((entry.Kind, entry.Id), place);
                entries.Add(new BaselineLine(entry, place));
            }
        }

        return new(new Baseline(new EquatableArray<BaselineLine>([.. entries])), [.. findings]);
    }

    private static BaselineEntry? ReadEntry(string line)
    {
        string[] parts = line.Split(Separators, 3, StringSplitOptions.None);
        int space = parts[0].IndexOf(' ');
        if (parts.Length < 2 || space < 0) return null;

        string hash = parts[1].Trim();
        if (hash.Length == 0 || !hash.All(Uri.IsHexDigit)) return null;
        if (BaselineFormat.KindOf(parts[0].Substring(0, space)) is not { } kind) return null;
        if (BaselineFormat.Unescape(parts[0].Substring(space + 1)) is not { Length: > 0 } id) return null;
        return new BaselineEntry(kind, id, hash, parts.Length > 2 ? parts[2] : "");
    }
}
