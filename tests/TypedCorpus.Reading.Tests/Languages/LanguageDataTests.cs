using TypedCorpus.Languages;

namespace TypedCorpus.Tests.Languages;

public class LanguageDataTests
{
    [Fact]
    public void A_data_file_has_headings_entries_and_comments()
    {
        Lexicon lexicon = LexiconReader.Read("test.txt", new StringReader("# note\nfirst\n[one]\na, b | he # note\n\n[ two ]\nc"));
        Assert.Equal(["first"], lexicon[""]);
        Assert.Equal(["a, b | he"], lexicon["one"]);
        Assert.Equal(["c"], lexicon["two"]);
        Assert.Empty(lexicon["three"]);
    }

    [Fact]
    public void A_heading_that_stands_twice_is_an_error_at_its_line()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => LexiconReader.Read("Arabic/words.txt", new StringReader("[one]\na\n[two]\nb\n[ one ]\nc")));
        Assert.Equal("Arabic/words.txt(5): The heading [one] stands twice: put its entries together.", error.Message);
    }

    [Theory]
    [InlineData("words.txt", "[prepositons]\nin")]
    [InlineData("verbs.txt", "= base\n[sya]\nsay")]
    [InlineData("cues.txt", "[acording to]\nper")]
    [InlineData("heads.txt", "[office]\nmayor")]
    [InlineData("marks.txt", "[pair]\n“ ”")]
    [InlineData("places.txt", "[place]\nBeirut")]
    [InlineData("phrases.txt", "above all headings")]
    public void A_heading_that_nothing_reads_is_an_error(string file, string text)
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(
            () => Language.Read("xx", name => name == file ? LexiconReader.Read(name, new StringReader(text)) : Lexicon.Empty));
        Assert.StartsWith(file + ": The heading [", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("ar-LY")]
    [InlineData("AR")]
    public void A_tag_finds_its_language_whatever_its_region_and_case(string tag) => Assert.Equal("ar", LanguageCatalog.Of(tag).Tag);

    [Fact]
    public void A_language_is_read_once() => Assert.Same(LanguageCatalog.Of("en"), LanguageCatalog.Of("en-GB"));

    [Fact]
    public void A_language_without_a_folder_still_has_marks()
    {
        Assert.False(LanguageCatalog.Has("nl"));
        Assert.True(LanguageCatalog.Of("nl").Marks.Opens('„'));
    }

    [Theory]
    [InlineData("ar", "قالت", CueKind.Say, Agreement.She, false)]
    [InlineData("ar", "مضيفين", CueKind.Continue, Agreement.They, true)]
    [InlineData("ar", "نافيا", CueKind.Assert, Agreement.He, true)]
    [InlineData("en", "told", CueKind.Say, Agreement.Any, false)]
    [InlineData("en", "adding", CueKind.Continue, Agreement.Any, true)]
    internal void A_form_of_a_verb_tells_its_kind_and_agreement(string language, string form, CueKind kind, Agreement agreement, bool participle)
    {
        Assert.True(LanguageCatalog.Of(language).Cues.Find(form, out CueForm cue));
        Assert.Equal((kind, agreement, participle), (cue.Kind, cue.Agreement, cue.IsParticiple));
    }

    [Fact]
    public void A_phrase_is_found_whole_and_the_longest_wins()
    {
        var words = new Row("علي", "حد", "قوله");
        Assert.Equal(3, LanguageCatalog.Of("ar").Cues.Find("علي", words, 0, out CueForm cue));
        Assert.Equal((CueKind.AccordingToSpeaker, Agreement.He), (cue.Kind, cue.Agreement));
    }

    [Theory]
    [InlineData("Arabic")]
    [InlineData("English")]
    [InlineData("German")]
    public void Every_verb_has_a_form_for_each_column(string folder)
    {
        Lexicon verbs = LexiconReader.ReadResource(folder + "/verbs.txt");
        int columns = Entry.Fields(verbs[""][0]).Length;
        foreach (string heading in verbs.Headings.Where(heading => heading.Length > 0))
            Assert.All(verbs[heading], verb => Assert.Equal(columns, Entry.Fields(verb).Length));
    }

    private sealed class Row(params string[] words) : IWords
    {
        public string? Word(int index) => index < words.Length ? words[index] : null;
    }
}
