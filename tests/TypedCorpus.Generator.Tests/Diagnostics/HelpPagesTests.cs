using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Tests.Diagnostics;

/// <summary>A message ends in what can be opened: the page's address where its folder is known.</summary>
public class HelpPagesTests
{
    [Theory]
    [InlineData("/home/a b#c/docs/diagnostics/", "file:///home/a%20b%23c/docs/diagnostics/CORPUS002.md")]
    [InlineData("", "docs/diagnostics/CORPUS002.md")]
    [InlineData("not/a/whole/path/", "docs/diagnostics/CORPUS002.md")]
    public void The_link_of_a_rule_is_the_address_of_its_page(string folder, string link)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && folder.StartsWith('/'), "A path of other systems.");

        Assert.Equal(link, new HelpPages(folder).LinkTo(Rules.UnknownCorpus));
    }
}
