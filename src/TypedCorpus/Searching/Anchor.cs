#if NET
using System.Buffers;
#endif

namespace TypedCorpus.Searching;

/// <summary>
/// The letter of a phrase that is the rarest in the corpus. A search leaps from one to the next, by the vector instructions of the
/// platform, and looks only there for the rest.
/// </summary>
internal sealed class Anchor
{
    private const char None = '\0';

#if NET
    private readonly SearchValues<char> forms;
#else
    private readonly char[] forms;
#endif
    private readonly char before;
    private readonly char after;

    private Anchor(PhraseWord word, int place, int wordPlace, bool isBeforeSure, string forms)
    {
        Word = wordPlace;
        before = isBeforeSure && place > 0 ? word.Letters[place - 1] : None;
        after = place + 1 < word.Letters.Length ? word.Letters[place + 1] : None;
#if NET
        this.forms = SearchValues.Create(forms.AsSpan());
#else
        this.forms = forms.ToCharArray();
#endif
    }

    /// <summary>The place of its word in the phrase.</summary>
    public int Word { get; }

    /// <summary>Chooses one; <see langword="null"/> if a letter of the phrase is in none of the texts.</summary>
    public static Anchor? Of(PhraseWord[] phrase, Alphabet alphabet)
    {
        (Alphabet.Letter Letter, int Word, int Place) rarest = (new Alphabet.Letter("", long.MaxValue), 0, 0);
        for (int word = 0; word < phrase.Length; word++)
        {
            for (int place = FirstSure(phrase, word); place < phrase[word].Letters.Length; place++)
            {
                Alphabet.Letter letter = alphabet.Find(phrase[word].Letters[place]);
                if (letter.Count < rarest.Letter.Count) rarest = (letter, word, place);
            }
        }

        return rarest.Letter.Count == 0
            ? null
            : new Anchor(
                phrase[rarest.Word], rarest.Place, rarest.Word,
                isBeforeSure: rarest.Place > FirstSure(phrase, rarest.Word), rarest.Letter.Forms);
    }

    /// <summary>Where it stands next; -1 if it does not.</summary>
    public int Next(string text, int from)
    {
        int distance = text.AsSpan(from).IndexOfAny(forms);
        return distance < 0 ? -1 : from + distance;
    }

    /// <summary>Whether the letters beside it are not other ones: most places are told by that alone.</summary>
    public bool MayBeAt(string text, int at) => MayBe(after, text, at + 1) && MayBe(before, text, at - 1);

    private static bool MayBe(char letter, string text, int at) =>
        letter == None
        || ((uint)at < (uint)text.Length && (Units.Normalize(text[at]) == letter || Units.IsPassedOver(text[at])));

    /// <summary>The alef of the article may be lost in the first word of a phrase.</summary>
    private static int FirstSure(PhraseWord[] phrase, int word) => word == 0 && phrase[0].MayLoseAlef ? 1 : 0;
}
