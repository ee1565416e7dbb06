using System.Text;

namespace TypedCorpus.Benchmarks.Texts;

/// <summary>The seed article's sentences in any order, with other names in them and other words in their quotations.</summary>
internal sealed class ArabicProse(Draw draw) : IProse
{
    private static readonly string[] First = ["محمد", "خالد", "سعيد", "فاطمة", "يوسف", "مريم", "عمر", "ليلى", "حسن", "نادر", "سلمى", "جمال"];

    private static readonly string[] Stems = ["بدر", "سلم", "نصر", "كرم", "رشد", "صبر", "فضل", "شرف", "قدر", "عزم", "حرب", "شمس", "زهر", "مرز", "طرب", "غنم"];

    private static readonly string[] Endings = ["اوي", "اني", "ي", "ون", "ان", "اتي", "وري", "يلي"];

    private static readonly string[] Sentences =
        [.. Article().Split(['.', '\n']).Select(static sentence => sentence.Trim()).Where(static sentence => sentence.Length > 20)];

    private static readonly string[] Words =
        [.. Article().Split([' ', '\n', '«', '»', '(', ')', '،', '.', ':', '؟', '؛']).Where(static word => word.Length > 1).Distinct()];

    public (char Open, char Close) Marks => ('«', '»');

    public IReadOnlyList<(string Name, string Surname)> People { get; } =
        [.. Stems.SelectMany(static stem => Endings.Select(ending => stem + ending)).Select(static (name, i) => ($"{First[i % First.Length]} {name}", name))];

    public string Sentence()
    {
        string sentence = draw.One(Sentences);
        var other = new StringBuilder(sentence.Length * 2);
        for (int at = 0; at < sentence.Length;)
        {
            int end = sentence[at] == '«' ? sentence.IndexOf('»', at) : -1;
            if (end > at)
            {
                other.Append('«').Append(draw.Words(Words, 1, 2 * sentence.AsSpan(at, end - at).Count(' ') + 1)).Append('»');
                at = end + 1;
                continue;
            }

            end = sentence.IndexOf(' ', at) is var blank and >= 0 ? blank + 1 : sentence.Length;
            if (sentence.IndexOf('«', at, end - at) is var mark and > 0 && mark > at) end = mark;
            string word = sentence[at..end];
            other.Append(word.TrimEnd() is "حفتر" or "دينغوف" or "ترامب" or "بوتين" or "المسماري" ? Name() + (word[^1] == ' ' ? " " : "") : draw.Below(12) == 0 ? draw.One(Words) + " " : word);
            at = end;
        }

        return other.Append('.').ToString();
    }

    public string Title() => draw.Words(Words, 4, 8);

    private string Name() => (draw.Below(2) == 0 ? draw.One(First) + " " : "") + draw.One(Stems) + draw.One(Endings);

    private static string Article()
    {
        using Stream seed = typeof(ArabicProse).Assembly.GetManifestResourceStream("seed.txt")!;
        using var reader = new StreamReader(seed);
        return reader.ReadToEnd();
    }
}
