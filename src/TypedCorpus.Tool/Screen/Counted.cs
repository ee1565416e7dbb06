using System.Globalization;

namespace TypedCorpus.Tool.Screen;

/// <summary>Numbers with their nouns: 1 text, 2 texts.</summary>
internal static class Counted
{
    public static string Of(int count, string noun) => Of(count, noun, noun + "s");

    public static string Of(int count, string noun, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : plural)}");
}
