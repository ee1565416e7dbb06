using System.Text;

namespace TypedCorpus.Benchmarks.Texts;

/// <summary>A roster of every second of some people.</summary>
internal static class RosterFile
{
    private const int Listed = 2;

    public static string Of(IReadOnlyList<(string Name, string Surname)> people)
    {
        var file = new StringBuilder("actors:\n");
        for (int i = 0; i < people.Count; i += Listed)
            file.Append($"  {Id(i)}:\n    name: {people[i].Name}\n    aliases: [{people[i].Surname}]\n");
        return file.ToString();
    }

    /// <summary>The id of a person, or of the one before who is listed.</summary>
    public static string Id(int person) => $"person-{person - (person % Listed)}";
}
