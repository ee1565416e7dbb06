using System.Globalization;

namespace TypedCorpus.Searching;

/// <summary>
/// Normalises ways of writing that make no other word to somebody who searches: case and accents; the seats of hamza; teh marbuta and
/// heh; alef maksura and yeh, and the Persian letters that look like Arabic ones; the digits of Arabic and Persian. Vowel signs,
/// tatweel, direction marks and joiners are passed over. A letter becomes one letter at most, so that places stay plain.
/// </summary>
internal static class SpellingNormalizer
{
    public static char Normalize(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' or 'ٲ' or 'ٳ' => 'ا',
        'ؤ' => 'و',
        'ى' or 'ئ' or 'ی' => 'ي',
        'ة' or 'ە' or 'ۀ' or 'ہ' or 'ۂ' => 'ه',
        'ک' => 'ك',
        'ۓ' => 'ے',
        >= '٠' and <= '٩' => (char)(letter - '٠' + '0'),
        >= '۰' and <= '۹' => (char)(letter - '۰' + '0'),
        '\u2018' or '\u2019' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => PlainLetters.Of(letter),
    };

    /// <summary>What a search passes over within a word and between words.</summary>
    public static bool IsPassedOver(char unit) => unit switch
    {
        < '\u00AD' or (>= 'ء' and <= 'غ') or (>= 'ف' and <= 'ي') => false,
        '\u0640' => true, // tatweel
        >= '\u02B9' and <= '\u02BF' => true, // signs of transliteration, such as ʿ and ʾ
        _ => IsVowelSignOrAccent(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.Format,
    };

    /// <summary>
    /// Whether a sign that is passed over is drawn with the letter before it, so that a range ends after it. Direction marks are not.
    /// </summary>
    public static bool ClingsToLetter(char unit) =>
        unit is '\u200C' or '\u200D' || char.GetUnicodeCategory(unit) != UnicodeCategory.Format;

    /// <summary>By block, because in other scripts, such as Devanagari, the signs of this category are the vowels themselves.</summary>
    private static bool IsVowelSignOrAccent(char unit) =>
        unit is (>= '\u0300' and <= '\u06FF') or (>= '\u0898' and <= '\u08FF') or (>= '\u1AB0' and <= '\u1AFF')
            or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE00' and <= '\uFE0F')
            or (>= '\uFE20' and <= '\uFE2F')
        && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
