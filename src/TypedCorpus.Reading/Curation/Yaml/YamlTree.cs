using TypedCorpus.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedCorpus.Curation.Yaml;

/// <summary>
/// Reads YAML into a tree with places. Only what curation needs is allowed: one document of texts, lists and mappings. Anchors, aliases
/// and tags are refused, since with them a small file can stand for a huge one, or for something other than it says.
/// </summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 16;
    private const int MaxLength = 16_000_000;

    private readonly Parser parser;
    private readonly string content;
    private readonly Lines lines;
    private readonly int start;
    private readonly int end;
    private Finding? problem;

    private YamlTree(string path, string content, TextRange range)
    {
        (this.content, lines, start, end) = (content, new Lines(path, content), range.Start, range.End);
        parser = new Parser(new StringReader(range.Of(content)));
    }

    /// <summary>The tree, or what is wrong. Neither, if the YAML is empty.</summary>
    /// <param name="path">The file, for places.</param>
    /// <param name="content">All of its characters.</param>
    /// <param name="range">Where in them the YAML stands.</param>
    public static (YamlNode? Root, Finding? Problem) Parse(string path, string content, TextRange range)
    {
        if (range.Length > MaxLength)
        {
            string tooLong = FormattableString.Invariant($"more than {MaxLength / 1_000_000} million characters");
            return (null, new Finding(Rules.YamlRefused, Place.StartOf(path), tooLong, "shorten it"));
        }

        // The parser would take it for the end of the file.
        int nul = content.IndexOf('\0', range.Start, range.Length);
        if (nul >= 0)
        {
            Place at = Place.In(path, content, new TextRange(nul, 1));
            return (null, YamlSyntaxFault.Of("it has the character U+0000", at));
        }

        var tree = new YamlTree(path, content, range);
        YamlNode? root = tree.ReadDocument();
        return (tree.problem is null ? root : null, tree.problem);
    }

    private YamlNode? ReadDocument()
    {
        try
        {
            Next<StreamStart>();
            if (!Next<DocumentStart>()) return null;
            parser.MoveNext();
            YamlNode? root = ReadNode(0);
            if (root is null) return null;
            Next<DocumentEnd>();
            return Next<StreamEnd>()
                ? root
                : Refuse<YamlNode>(parser.Current, "more than one document", "keep one and delete the lines of three hyphens");
        }
        catch (YamlException error)
        {
            problem = YamlSyntaxFault.Of(content, Offset(error.Start), error.Message, lines.At);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            // The parser throws other exceptions too, as for an unclosed list before a key or an escape beyond Unicode.
            Mark last = parser.Current?.End ?? Mark.Empty;
            problem = YamlSyntaxFault.Of("what follows makes no sense here", At(last, last));
        }

        return null;
    }

    private bool Next<T>()
        where T : ParsingEvent => parser.MoveNext() && parser.Current is T;

    private YamlNode? ReadNode(int depth)
    {
        const string Advice = "delete it, or put the words in quotation marks";
        ParsingEvent? here = parser.Current;
        if (depth > MaxDepth) return Refuse<YamlNode>(here, "lists and mappings that are too deep in one another", "take some out");
        return here switch
        {
            AnchorAlias => Refuse<YamlNode>(here, "an alias", "write out what it stands for, or put the words in quotation marks"),
            NodeEvent { Anchor.IsEmpty: false } => Refuse<YamlNode>(here, "an anchor", Advice),
            NodeEvent { Tag.IsEmpty: false } => Refuse<YamlNode>(here, "a tag", Advice),
            Scalar scalar => Read(scalar),
            SequenceStart => ReadSequence(here, depth),
            MappingStart => ReadMapping(here, depth),
            _ => null,
        };
    }

    private YamlScalar Read(Scalar scalar)
    {
        Place place = At(scalar.Start, scalar.End);
        bool isPlain = scalar.Style == ScalarStyle.Plain, isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        return new YamlScalar(place, scalar.Value, !isPlain)
        {
            IsBlock = isBlock,
            Comment = isPlain ? CommentAfter(place.Range.End) : null,
        };
    }

    /// <summary>A comment in the line of a value.</summary>
    private YamlComment? CommentAfter(int at)
    {
        int hash = at;
        while (hash < end && (content[hash] is ' ' or '\t')) hash++;
        if (hash == at || hash >= end || content[hash] != '#') return null;
        int last = hash;
        while (last < end && content[last] is not ('\n' or '\r')) last++;
        while (char.IsWhiteSpace(content[last - 1])) last--;
        return new YamlComment(
            lines.At(TextRange.FromBounds(hash, last)), content.Substring(at, hash - at), content.Substring(hash, last - hash));
    }

    private YamlSequence? ReadSequence(ParsingEvent opening, int depth)
    {
        var items = new List<YamlNode>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item) return null;
            items.Add(item);
        }

        int? bracket = opening is SequenceStart { Style: SequenceStyle.Flow } ? ClosingBracket() : null;
        return new YamlSequence(Spanning(opening, items.LastOrDefault()), items, bracket);
    }

    private YamlMapping? ReadMapping(ParsingEvent opening, int depth)
    {
        var entries = new List<YamlEntry>();
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            ParsingEvent? first = parser.Current;
            YamlNode? node = ReadNode(depth + 1);
            if (node is null) return null;
            if (node is not YamlScalar key) return Refuse<YamlMapping>(first, $"{node.Description} as a key", "write a word");
            parser.MoveNext();
            if (ReadNode(depth + 1) is not { } value) return null;
            entries.Add(new YamlEntry(key, value));
        }

        int? bracket = opening is MappingStart { Style: MappingStyle.Flow } ? ClosingBracket() : null;
        return new YamlMapping(Spanning(opening, entries.LastOrDefault().Value), entries, bracket);
    }

    private int ClosingBracket() => Offset(parser.Current?.Start ?? Mark.Empty);

    private T? Refuse<T>(ParsingEvent? here, string construct, string advice)
        where T : YamlNode
    {
        Mark at = here?.Start ?? Mark.Empty;
        problem = new Finding(Rules.YamlRefused, At(at, here?.End ?? at), construct, advice);
        return null;
    }

    private Place Spanning(ParsingEvent opening, YamlNode? last)
    {
        int from = Offset(opening.Start);
        return lines.At(TextRange.FromBounds(from, Math.Max(from, last?.Place.Range.End ?? from)));
    }

    private Place At(Mark from, Mark to) => lines.At(TextRange.FromBounds(Offset(from), Math.Max(Offset(from), Offset(to))));

    /// <summary>Only the index of a mark is used: its lines are those of YAML 1.1, which has more line ends than editors have.</summary>
    private int Offset(Mark mark) => (int)Math.Min(start + Math.Max(0, mark.Index), end);
}
