using System.Text;
using TypedCorpus.Model;

namespace TypedCorpus.Naming;

/// <summary>
/// The ids of actors: the id on the roster, or for an inferred actor the name in ASCII. Names that give the same id are one actor across
/// the corpus. A person who knows better puts them on the roster under ids of their own.
/// </summary>
internal static class ActorId
{
    private const int MaxLength = 80;

    /// <summary>The id under which the corpus knows an article's actor.</summary>
    public static string Of(ActorAnnotation actor) => actor.Id ?? FromName(actor.Name);

    public static string FromName(string name)
    {
        var id = new StringBuilder();
        foreach (char letter in name)
        {
            if (id.Length >= MaxLength) break;
            if (Transliteration.Of(letter) is { } ascii) id.Append(ascii);
            else if (letter is not ('\'' or '’' or '.') && id.Length > 0 && id[id.Length - 1] != '-') id.Append('-');
        }

        string trimmed = id.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : "unnamed";
    }
}
