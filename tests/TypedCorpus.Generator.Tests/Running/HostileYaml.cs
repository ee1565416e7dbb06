using System.Globalization;
using System.Text;
using CsCheck;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>YAML that is well-formed for the most part, so that it is read, and whose values are hostile, so that they travel far.</summary>
internal static class HostileYaml
{
    private static readonly Gen<string> Values = Gen.OneOf(
        Hostile.Units.Select(Quoted), Hostile.Files.Select(Quoted), Hostile.Files, Gen.OneOf("", "null", "~", "[]", "{}", "[a, b]", "2019-05", "ar", "Q7747"));

    private static readonly Gen<string> Ids = Gen.OneOf(Gen.OneOf("sami", "salma", "count", "a", "A", "a-b", "a--b"), Hostile.Units.Select(Quoted));

    private static readonly Gen<string> Members =
        Gen.OneOf(Gen.OneOf("Count", "Find", "Sami", "a", "_", "class", "Equals", "ActorMembers"), Values);

    private static readonly Gen<string> Actor =
        from id in Ids
        from keys in Keys(
            ("name", Values), ("kind", Gen.OneOf(Gen.OneOf("person", "group", "place", "document", "anonymous"), Values)), ("names", NamesByLanguage),
            ("aliases", Lists), ("roles", Lists), ("wikidata", Values), ("member", Members))
        select $"  {id}:\n{Indented("    ", keys)}";

    public static Gen<string> Roster { get; } = Actor.Array[0, 4].Select(actors => "actors:\n" + string.Concat(actors));

    public static Gen<string> Manifest { get; } = Keys(
        ("title", Values), ("language", Gen.OneOf(Gen.OneOf("ar", "en", "de", "fr"), Values)), ("license", Values), ("source", Values), ("citation", Values))
        .Select(keys => Indented("", keys));

    public static Gen<string> Baseline { get; } =
        from kinds in Gen.OneOf("actor", "article", "quote", "thing").Array[0, 4]
        from words in Hostile.Files.Array[4]
        select string.Concat(kinds.Select((kind, i) => $"{kind} {words[i]} | 0011aabb | {words[i]}\n"));

    /// <summary>A sidecar of a text: decisions about parts of it, and about what it does not have.</summary>
    public static Gen<string> SidecarOf(string text) =>
        from metadata in Keys(
            ("id", Values), ("member", Members), ("title", Values), ("language", Gen.OneOf("ar", "en", "und-x-a")), ("published", Values), ("source", Values),
            ("author", Values), ("url", Values), ("sha256", Values))
        from decisions in Decision(text).Array[0, 4]
        select Indented("", metadata) + "quotes:\n" + string.Concat(decisions);

    private static Gen<string> Decision(string text) =>
        from exact in Gen.OneOf(PartOf(text), PartOf(text), Values)
        from keys in Keys(
            ("prefix", Values), ("suffix", Values), ("speaker", Ids), ("cue", Gen.OneOf(PartOf(text), Values)),
            ("kind", Gen.OneOf("direct", "mixed", "spoken")), ("use", Gen.OneOf("name", "title", "term", "x")))
        select $"  - exact: {exact}\n{Indented("    ", keys)}";

    private static Gen<string> PartOf(string text) =>
        from start in Gen.Int[0, Math.Max(0, text.Length - 1)]
        from length in Gen.Int[1, 30]
        select Quoted(text.Length == 0 ? "" : text.Substring(start, Math.Min(length, text.Length - start)));

    private static Gen<string> Lists => Values.Array[0, 3].Select(items => "[" + string.Join(", ", items) + "]");

    private static Gen<string> NamesByLanguage =>
        Gen.Select(Gen.OneOf("en", "fr", "arabic"), Values, (language, name) => $"{{ {language}: {name} }}");

    /// <summary>Some of the keys, each with one of its values.</summary>
    private static Gen<string[]> Keys(params (string Key, Gen<string> Values)[] keys) =>
        from chosen in Gen.Bool.Array[keys.Length]
        from values in keys.Aggregate(Gen.Const(new List<string>()), (all, key) => Gen.Select(all, key.Values, (list, value) => new List<string>(list) { value }))
        select keys.Select((key, i) => $"{key.Key}: {values[i]}").Where((_, i) => chosen[i]).ToArray();

    private static string Indented(string indent, string[] keys) => string.Concat(keys.Select(key => $"{indent}{key}\n"));

    /// <summary>Between quotation marks, where a file can say any code unit by its number.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char unit in text)
        {
            if (unit is '"' or '\\') quoted.Append('\\').Append(unit);
            else if (unit is >= ' ' and <= '~' || char.IsLetter(unit)) quoted.Append(unit);
            else quoted.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }
}
