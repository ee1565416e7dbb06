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
    [InlineData("""<Corpus Include="one/**" Name="oldnews" /><Corpus Include="one/**" Name="news" />""", "", "seeds=seeds/= oldnews=one/= news=one/=", "one/ferry.txt seeds/drafts/plan.txt seeds/ferry.txt")]
    [InlineData("""<Corpus Include="one/**" Name="a&quot;=b" />""", "", "seeds=seeds/= a\"=b=one/=", "one/ferry.txt seeds/drafts/plan.txt seeds/ferry.txt")]
    [InlineData("""<Corpus Include="one/**" Name="news" /><Corpus Include="one/**" Name="News" />""", "", "seeds=seeds/= news=one/= News=one/=", "one/ferry.txt seeds/drafts/plan.txt seeds/ferry.txt")]
    public async Task Declared_corpora_and_the_default_one_have_the_files_that_the_project_says(string items, string properties, string roots, string files)
    {
        (string[] foundRoots, string[] foundFiles) = await project.Find(items, properties);

        Assert.Equal(roots.Split(' '), foundRoots);
        Assert.Equal(files.Split(' '), foundFiles);
    }

    [Theory]
    [InlineData("""<Corpus Include="seeds/**" Exclude="seeds/drafts/**" Name="seeds" /><Corpus Include="seeds/drafts/**" Name="drafts" />""", "seeds=seeds/==drafts/plan.txt drafts=seeds/drafts/=", "seeds/drafts/plan.txt seeds/ferry.txt")]
    [InlineData("""<Corpus Remove="seeds/drafts/**" /><Corpus Include="seeds/**" Name="all" LinkBase="all" />""", "seeds=seeds/==drafts/plan.txt all=seeds/=all", "seeds/drafts/plan.txt seeds/ferry.txt")]
    [InlineData("""<Corpus Remove="seeds/drafts/**" /><AdditionalFiles Include="seeds/drafts/plan.txt;one/ferry.txt" />""", "seeds=seeds/==drafts/plan.txt", "seeds/ferry.txt")]
    [InlineData("""<Corpus Include="seeds/**" Exclude="seeds/drafts/**" Name="seeds" /><Corpus Include="seeds/drafts/**" Name="seeds" LinkBase="new" />""", "seeds=seeds/==drafts/plan.txt seeds=seeds/drafts/=new", "seeds/drafts/plan.txt seeds/ferry.txt")]
    [InlineData("""<Corpus Include="one/*.csv" Name="tables" /><Corpus Include="one/**" Name="news" />""", "seeds=seeds/= news=one/= tables=one/==ferry.txt", "one/ferry.txt seeds/drafts/plan.txt seeds/ferry.txt")]
    public async Task What_a_corpus_leaves_out_is_named_where_the_compiler_gets_it_all_the_same(string items, string roots, string files)
    {
        (string[] foundRoots, string[] foundFiles) = await project.Find(items);

        Assert.Equal(roots.Split(' '), foundRoots);
        Assert.Equal(files.Split(' '), foundFiles);
    }

    [Theory]
    [InlineData("<Corpus\n  Include=\"gone/**\" Name=\"gone\" />", true)]
    [InlineData("<Corpus\tInclude='gone/**' Name='gone' />", true)]
    [InlineData("""<Corpus Include="gone/**" Name="gone" Condition="false" />""", false)]
    [InlineData("""</ItemGroup><ItemGroup Condition="false"><Corpus Include="gone/**" Name="gone" />""", false)]
    [InlineData("""</ItemGroup><Choose><When Condition="true" /><Otherwise><ItemGroup><Corpus Include="gone/**" Name="gone" /></ItemGroup></Otherwise></Choose><ItemGroup>""", false)]
    [InlineData("""</ItemGroup><Target Name="Later"><ItemGroup><Corpus Include="gone/**" Name="gone" /></ItemGroup></Target><ItemGroup>""", false)]
    [InlineData("""<!-- <Corpus Include="gone/**" Name="gone" /> -->""", false)]
    [InlineData("""<Corpus Include="one/**" Name="$(TargetFramework)" />""", false)]
    public async Task A_corpus_without_any_file_is_known_where_it_is_declared_and_holds(string items, bool isKnown)
    {
        (string[] roots, _) = await project.Find(items);

        Assert.Equal(isKnown, roots.Contains("gone=gone/"));
        Assert.DoesNotContain(roots, root => root.Contains("$(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_of_other_kinds_may_have_any_name()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");

        (string[] roots, string[] files) = await project.Find(
            """<Corpus Include="two/**" Name="two" />""", "", "app/two/a\"b/c.md", "app/two/a\"//|\"b/\"//\"/c\nd.md");

        Assert.Equal(["seeds=seeds/=", "two=two/="], roots);
        Assert.Equal(["seeds/drafts/plan.txt", "seeds/ferry.txt", "two/ferry.txt"], files);
    }

    [Theory]
    [InlineData("""<Corpus Include="seeds/deleted.txt" Name="seeds" />""", "CORPUS014")]
    [InlineData("""<Corpus Include="one/**" />""", "CORPUS015")]
    [InlineData("""<Corpus Include="one" Name="one" />""", "CORPUS010")]
    public async Task What_the_build_refuses_an_editor_goes_on_with(string items, string refused)
    {
        Assert.Contains($"error {refused}: ", await project.Refuse(items), StringComparison.Ordinal);

        await project.Find(items, "<DesignTimeBuild>true</DesignTimeBuild>");
    }

    [Theory]
    [InlineData("""<Corpus Include="one/**" />""", null)]
    [InlineData("""<Corpus Include="one" /><Corpus Include="gone.txt" />""", null)]
    [InlineData("""<Corpus Include="one/**" /><Corpus Include="two/**" Name="two" />""", "declares a corpus, 'two', and")]
    public async Task Items_of_a_project_without_the_package_are_its_own_unless_they_have_a_name(string items, string? told)
    {
        string said = await project.SayWithoutPackage(items);

        if (told is null) Assert.DoesNotContain("CORPUS", said, StringComparison.Ordinal);
        else Assert.Contains($"App.csproj : warning CORPUS017: The project {told}", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app/seeds/a\tb.txt", "a?b.txt")]
    [InlineData("app/seeds/a\nb.txt", "a?b.txt")]
    [InlineData("app/seeds/a\u2028b.txt", "a?b.txt")]
    [InlineData("app/seeds/a\u202Eb.yml", "a?b.yml")]
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
