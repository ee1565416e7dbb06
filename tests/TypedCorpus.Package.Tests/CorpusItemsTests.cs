namespace TypedCorpus.Package.Tests;

/// <summary>Which files are in which corpus: no text gets lost between a project and the compiler, and none comes in unasked.</summary>
public class CorpusItemsTests(RestoredProject project) : IClassFixture<RestoredProject>
{
    [Theory]
    [InlineData("", "", "seeds=seeds/=", "seeds/drafts/plan.txt seeds/ferry.txt")]
    [InlineData("""<Corpus Remove="seeds/drafts/**" />""", "", "seeds=seeds/=", "seeds/ferry.txt")]
    [InlineData("", "<DefaultItemExcludes>$(DefaultItemExcludes);seeds/drafts/**</DefaultItemExcludes>", "seeds=seeds/=", "seeds/ferry.txt")]
    [InlineData("""<Corpus Include="one/**" Name="other" />""", "", "seeds=seeds/= other=one/=", "one/ferry.txt seeds/drafts/plan.txt seeds/ferry.txt")]
    [InlineData("""<Corpus Include="one/**" Name="other" />""", "<EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>", "other=one/=", "one/ferry.txt")]
    [InlineData("""<Corpus Include="seeds/**" Exclude="seeds/drafts/**" Name="seeds" />""", "", "seeds=seeds/=", "seeds/ferry.txt")]
    [InlineData("""<Corpus Include="one/**;two/**" Name="seeds" />""", "", "seeds=one/= seeds=two/=", "one/ferry.txt two/ferry.txt")]
    [InlineData("""<Corpus Include="one/**" Name="seeds" /><Corpus Include="two/**" Name="seeds" LinkBase="two" />""", "", "seeds=one/= seeds=two/=two", "one/ferry.txt two/ferry.txt")]
    [InlineData("""<Corpus Include="**/ferry.txt;**/left.txt" Name="all" />""", "<EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>", "all==", "one/ferry.txt seeds/ferry.txt two/ferry.txt")]
    [InlineData("""<Corpus Include="gone/**/*.txt" Name="gone" />""", "", "seeds=seeds/= gone=gone/", "seeds/drafts/plan.txt seeds/ferry.txt")]
    public async Task Declared_corpora_and_the_default_one_have_the_files_that_the_project_says(string items, string properties, string roots, string files)
    {
        (string[] foundRoots, string[] foundFiles) = await project.Find(items, properties);

        Assert.Equal(roots.Split(' '), foundRoots);
        Assert.Equal(files.Split(' '), foundFiles);
    }

    [Theory]
    [InlineData("app/seeds/a\tb.txt", "a?b.txt")]
    [InlineData("app/seeds/a\nb.txt", "a?b.txt")]
    [InlineData("app/seeds/a\"b.yml", "a\"b.yml")]
    [InlineData("app/seeds/a|b.txt", "a|b.txt")]
    [InlineData("app/seeds/a\\b.txt", "a/b.txt")]
    public async Task A_file_whose_name_the_compiler_cannot_be_given_is_told_by_its_name(string file, string named)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");

        string said = await project.Refuse("", file);

        Assert.Matches($"App.csproj : error CORPUS014: [^\n]*seeds/{System.Text.RegularExpressions.Regex.Escape(named)}", said);
        Assert.DoesNotContain("ferry.txt", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_without_a_name_is_told() => Assert.Contains(
        "App.csproj : error CORPUS015: A corpus is declared without a name, so that its files are in none (the first is 'one/ferry.txt')",
        await project.Refuse("""<Corpus Include="one/**" />"""),
        StringComparison.Ordinal);
}
