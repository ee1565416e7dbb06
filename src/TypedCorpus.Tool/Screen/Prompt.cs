using System.Globalization;

namespace TypedCorpus.Tool.Screen;

/// <summary>Asks a person about proposals, one line an answer. Where the answers end, that is to quit.</summary>
internal sealed class Prompt(Page page, TextReader answers, string question = "Write it?")
{
    /// <returns>The answer, and which of the proposals it is about, from 0.</returns>
    public (Answer Answer, int Number) Ask(int count)
    {
        string which = count > 1 ? string.Create(CultureInfo.InvariantCulture, $"1-{count}: take it; ") : "";
        while (true)
        {
            page.Ask($"{question} {which}y: yes, n: no, a: yes and all like it, q: quit > ");
            string? line = answers.ReadLine();
            // What is piped in leaves no line end behind.
            if (line is null || !page.IsTerminal) page.Line();
            if (line is null) return (Answer.Quit, 0);
            if (int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && number >= 1 && number <= count)
            {
                return (Answer.Yes, number - 1);
            }
            switch (line.Trim().ToLowerInvariant())
            {
                case "y" or "yes": return (Answer.Yes, 0);
                case "n" or "no": return (Answer.No, 0);
                case "a" or "all": return (Answer.AllAlike, 0);
                case "q" or "quit": return (Answer.Quit, 0);
            }
        }
    }
}
