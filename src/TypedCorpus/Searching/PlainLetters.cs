namespace TypedCorpus.Searching;

/// <summary>
/// The letters of Latin, Greek and Cyrillic without case and accents. A table, because the platform's own decomposition is missing
/// where globalization is invariant, and a search must find the same everywhere. A test compares it with Unicode.
/// </summary>
internal static class PlainLetters
{
    private const char LatinStart = '\u00C0', GreekStart = '\u0370', ExtendedStart = '\u1E00';

    // A row has 64 letters; a space stands for what stays as it is.
    private const string Latin =
        "aaaaaaæceeeeiiiiðnooooo øuuuuyþßaaaaaaæceeeeiiiiðnooooo øuuuuyþy" + // U+00C0
        "aaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀ" + // U+0100
        "ŀłłnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ" + // U+0140
        "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ" + // U+0180
        "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø" + // U+01C0
        "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ" + // U+0200
        "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ"; // U+0240

    private const string GreekAndCyrillic =
        "ͱͱͳͳʹ ͷͷ  ͺͻͼͽ ϳ      α εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηι" + // U+0370
        "υαβγδεζηθικλμνξοπρσστυφχψωιυουωϗϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ" + // U+03B0
        "ϰϱϲϳθϵ ϸϸϲϻϻϼͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя" + // U+03F0
        "абвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯ" + // U+0430
        "ѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ        ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүү" + // U+0470
        "ұұҳҳҵҵҷҷҹҹһһҽҽҿҿӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээуу" + // U+04B0
        "ууууччӷӷыыӻӻӽӽӿӿԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ"; // U+04F0

    private const string Extended =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" + // U+1E00
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" + // U+1E40
        "wwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" + // U+1E80
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ" + // U+1EC0
        "ααααααααααααααααεεεεεε  εεεεεε  ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι" + // U+1F00
        "οοοοοο  οοοοοο  υυυυυυυυ υ υ υ υωωωωωωωωωωωωωωωωααεεηηιιοουυωω  " + // U+1F40
        "ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα ααααααα ι " + // U+1F80
        "  ηηη ηηεεηηη   ιιιι  ιιιιιι    υυυυρρυυυυυυρ     ωωω ωωοοωωω   "; // U+1FC0

    public static char Of(char letter)
    {
        char plain = letter switch
        {
            < LatinStart => ' ',
            < GreekStart => At(Latin, letter - LatinStart),
            < ExtendedStart => At(GreekAndCyrillic, letter - GreekStart),
            _ => At(Extended, letter - ExtendedStart),
        };
        return plain == ' ' ? LowerOf(letter) : plain;
    }

    /// <summary>A few signs, such as that of the ångström, have their small letter in the table.</summary>
    private static char LowerOf(char letter)
    {
        char lower = char.ToLowerInvariant(letter);
        return lower == letter ? letter : Of(lower);
    }

    private static char At(string letters, int place) => place < letters.Length ? letters[place] : ' ';
}
