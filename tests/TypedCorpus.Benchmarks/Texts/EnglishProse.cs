namespace TypedCorpus.Benchmarks.Texts;

/// <summary>English news as it might be: one sentence in three quotes somebody.</summary>
internal sealed class EnglishProse(Draw draw) : IProse
{
    private static readonly string[] First =
        ["Mary", "John", "Alice", "Robert", "Linda", "David", "Ruth", "Henry", "Clara", "Thomas", "Nora", "Samuel", "Irene", "Walter", "Helen", "Oscar"];

    private static readonly string[] Openings =
        ["Hal", "Whit", "Brad", "Lang", "Ash", "Thorn", "West", "Mor", "Win", "Carl", "Stan", "Har", "Rock", "Wood", "Pem", "Dray", "Col", "Fen", "Gar", "Nor"];

    private static readonly string[] Endings = ["ton", "ley", "ford", "well", "by", "man", "field", "worth", "brook", "son", "ham", "wick"];

    private static readonly string[] Roles =
        ["Mayor", "Senator", "Judge", "Professor", "the harbour master", "the company's president", "a spokeswoman", "Police Chief", "Dr.", "the union's chairman"];

    private static readonly string[] Places = ["the harbour", "the valley", "the old mill", "the river bridge", "the northern district", "the city hall", "Lake Street", "the market"];

    private static readonly string[] Words =
        "the a of in on for and with from by to it was were is are has had will would not only more than last next year week night people city water road school money work plan vote report price house winter ship train council company market bridge flood storm harbour budget teacher farmer worker engineer question answer reason moment slowly often again still never always built closed opened measured repaired counted paid found lost small large heavy quiet careful early late empty wooden public local"
            .Split(' ');

    public (char Open, char Close) Marks => ('“', '”');

    public IReadOnlyList<(string Name, string Surname)> People { get; } =
        [.. Openings.SelectMany(static opening => Endings.Select(ending => opening + ending)).Select(static (name, i) => ($"{First[i % First.Length]} {name}", name))];

    public string Sentence()
    {
        string said = draw.One(["said", "said", "told reporters", "added", "warned", "explained", "argued"]);
        return draw.Below(9) switch
        {
            0 => $"“{Capital(Clause(8, 18))},” {said} {Titled()}, who has lived near {draw.One(Places)} since {1950 + draw.Below(70)}.",
            1 => $"{Named()} {said} that the {Clause(3, 8)} was “{Clause(4, 9)}” and that {Clause(6, 12)}.",
            2 => $"“{Capital(Clause(5, 9))},” she said. “{Capital(Clause(7, 14))}.”",
            3 => $"According to {Titled()}, {Clause(9, 16)}, which the paper called “{Clause(1, 3)}”.",
            _ => $"{Capital(Clause(7, 14))}, {Clause(5, 12)} near {draw.One(Places)}, where {Named()} {Clause(5, 11)}.",
        };
    }

    public string Title() => Capital(Clause(4, 8));

    private string Clause(int least, int most) => draw.Words(Words, least, most);

    private string Named() => $"{draw.One(First)} {draw.One(Openings)}{draw.One(Endings)}";

    private string Titled() => $"{draw.One(Roles)} {Named()}";

    private static string Capital(string clause) => char.ToUpperInvariant(clause[0]) + clause[1..];
}
