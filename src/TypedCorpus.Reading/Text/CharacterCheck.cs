using System.Globalization;
using System.Runtime.CompilerServices;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Text;

/// <summary>
/// Finds characters in a text that nobody typed: they come from faults before the text came here. They stay in the text as they are.
/// </summary>
internal static class CharacterCheck
{
    private const char Replacement = '\uFFFD';

    [MethodImpl(Optimization.AtFirstCall)]
    public static IEnumerable<Finding> Check(ArticleText article)
    {
        string text = article.Text;
        var controls = new Characters();
        var replacements = new Characters();
        var directions = new Characters();
        var order = new BidirectionalOrder(directions);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            // Nearly all letters lie between the controls of Latin-1 and those of direction.
            if (unit is (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\u2028')) continue;
            if (char.IsControl(unit) && !char.IsWhiteSpace(unit)) controls.Add(i);
            else if (unit == Replacement) replacements.Add(i);
            else order.Read(unit, i);
        }

        order.EndParagraph();
        return Of(Rules.ControlCharacter, controls)
            .Concat(Of(Rules.ReplacementCharacter, replacements)).Concat(Of(Rules.UnclosedDirection, directions));

        // One finding for each text, even if it is broken throughout.
        IEnumerable<Finding> Of(Rule rule, Characters found)
        {
            if (found.First is not { } at) yield break;
            Place place = Place.In(article.File.Path, article.File.Content, new TextRange(article.Start + at, 1));
            string name = "U+" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
            yield return new Finding(rule, place, name, found.More);
        }
    }
}
