using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Emission;

public class LiteralTests
{
    [Fact]
    public void Any_text_is_read_back_from_its_literal() => Hostile.Units.Sample(text =>
    {
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literal.Of(text));
        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, literal.Token.ValueText);
    });

    [Fact]
    public void A_literal_stays_on_its_line_and_hides_nothing() => Hostile.Units.Sample(text =>
        Assert.All(Literal.Of(text).EnumerateRunes(), rune => Assert.False(IsTreacherous(rune.Value), $"U+{rune.Value:X4}")));

    [Fact]
    public void Words_in_a_comment_stay_in_it() => Hostile.Units.Sample(text =>
        Assert.All(Prose.InComment(text).EnumerateRunes(), rune => Assert.False(IsTreacherous(rune.Value), $"U+{rune.Value:X4}")));

    [Fact]
    public void Words_in_documentation_are_no_markup() => Hostile.Units.Sample(text =>
    {
        Assert.DoesNotContain('<', Prose.InXml(text));
        Assert.Equal(Prose.InComment(text), System.Net.WebUtility.HtmlDecode(Prose.InXml(text).Replace("&amp;", "&#38;", StringComparison.Ordinal)));
    });

    [Theory]
    [InlineData("قال: «نعم».", "\"قال: «نعم».\"")]
    [InlineData("a\r\n\"b\"\\", "\"a\\r\\n\\\"b\\\"\\\\\"")]
    [InlineData("\u202E", "\"\\u202E\"")]
    [InlineData("\u2028", "\"\\u2028\"")]
    [InlineData("\u0085", "\"\\u0085\"")]
    [InlineData("🙂", "\"🙂\"")]
    public void Letters_stay_readable_and_the_rest_is_escaped(string text, string literal) => Assert.Equal(literal, Literal.Of(text));

    private static bool IsTreacherous(int rune) =>
        rune < ' ' || rune is (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E)
            or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xE0000 and <= 0xE007F);
}
