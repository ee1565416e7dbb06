using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Steps;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>What is done again after an edit, and above all what is not.</summary>
public class IncrementalTests
{
    private const string Roster = """
        actors:
          lev-dengov:
            name: ليف دينغوف
        """;

    private static readonly TestProject Three = new TestProject()
        .With("seeds/first.txt", "قال ليف دينغوف: «هذا أول الكلام الذي نسمعه اليوم».\n")
        .With("seeds/second.txt", "قال ليف دينغوف: «هذا ثاني الكلام الذي نسمعه اليوم».\n")
        .With("seeds/third.txt", "قال ليف دينغوف: «هذا ثالث الكلام الذي نسمعه اليوم».\n")
        .With("seeds/third.yml", "title: ثالث\n")
        .With("seeds/actors.yml", Roster)
        .With("seeds/corpus.yml", "language: ar\n");

    [Fact]
    public void The_steps_have_outputs_at_all()
    {
        GeneratorRun run = Three.Run();

        Assert.Equal(3, run.Outputs(TrackingNames.Infer));
        Assert.Equal(3, run.Outputs(TrackingNames.Curate));
        Assert.Equal(1, run.Outputs(TrackingNames.Link));
        Assert.Equal(256, run.Outputs(TrackingNames.Group));
        Assert.Equal(["Seeds.g.cs", "Seeds-Articles.g.cs", "Seeds-Actors.g.cs", .. GroupFiles(run)], run.Result.GeneratedSources.Select(source => source.HintName));
        Assert.Equal(3, GroupFiles(run).Length);
    }

    [Fact]
    public void An_unrelated_edit_of_CSharp_does_nothing_again()
    {
        GeneratorRun run = Three.Run().Continue(Three.WithSource("Other.cs", "class Other { }"));

        Assert.Empty(run.TouchedSteps());
        Assert.Equal(0, run.Recomputed(TrackingNames.Infer));
        Assert.Equal(0, run.Recomputed(TrackingNames.Link));
    }

    [Fact]
    public void A_line_before_the_class_does_nothing_again()
    {
        GeneratorRun run = Three.Run().Continue(Three.WithSource("Seeds.cs", "// A remark.\n" + TestProject.SeedsClass));

        Assert.Empty(run.TouchedSteps());
    }

    [Fact]
    public void Saving_a_file_unchanged_does_nothing_again()
    {
        TestProject saved = Three.Files.Aggregate(Three, (project, file) =>
            project.With(new SeedText(file.Path, file.GetText().ToString())));

        GeneratorRun run = Three.Run().Continue(saved);

        Assert.Empty(run.TouchedSteps());
        Assert.Equal(0, run.Recomputed(TrackingNames.Read));
        Assert.Equal(0, run.Recomputed(TrackingNames.Infer));
        Assert.Equal(0, run.Recomputed(TrackingNames.Settings));
    }

    /// <summary>The last link is remembered, and several states of a project may be compiled at once.</summary>
    [Fact]
    public void Of_two_edits_of_one_state_the_second_comes_to_what_it_would_without_the_first()
    {
        TestProject edited = Three.With("seeds/first.txt", "قالت ليلى: «هذا كلام آخر لم يسمعه أحد من قبل».\n");
        GeneratorRun run = Three.Run();
        _ = run.Continue(Three.With("seeds/second.txt", "قالت مريم: «هذا كلام آخر لم يسمعه أحد من قبل». وقالت سعاد: «وهذا أيضاً كلام آخر لم نسمعه».\n"));

        Assert.Equal(Sources(edited.Run()), Sources(run.Continue(edited)));

        static IEnumerable<(string Hint, string Code)> Sources(GeneratorRun run) =>
            run.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
    }

    [Fact]
    public void Editing_one_text_does_again_that_text_its_group_and_the_index()
    {
        GeneratorRun run = Three.Run().Continue(Three.With("seeds/second.txt", "قالت ليلى: «هذا كلام آخر لم يسمعه أحد من قبل».\n"));

        foreach (string step in (string[])[TrackingNames.Files, TrackingNames.Read, TrackingNames.Prepare, TrackingNames.Infer, TrackingNames.Decide, TrackingNames.Curate, TrackingNames.Summarize, TrackingNames.Link, TrackingNames.Group])
            Assert.True(run.Touched(step) == 1, $"{step}: {run.Touched(step)}");
        Assert.Equal(0, run.Touched(TrackingNames.Settings));
        Assert.Equal(0, run.Touched(TrackingNames.Sidecars));
        // Its first words and its speaker are others, which the files of the members show.
        Assert.Equal(4, run.EmittedAgain().Length);
        Assert.Equal(1, run.Recomputed(TrackingNames.Infer));
    }

    [Fact]
    public void An_edit_that_no_member_shows_writes_the_group_and_the_index_alone()
    {
        string paragraph = string.Concat(Enumerable.Repeat("جلس الناس على الشاطئ ينظرون إلى البحر. ", 5));
        TestProject project = Three.With("seeds/second.txt", paragraph + "\n");

        GeneratorRun run = project.Run().Continue(project.With("seeds/second.txt", paragraph + "ثم عادوا إلى بيوتهم.\n"));

        Assert.Equal(0, run.Touched(TrackingNames.Members));
        Assert.Equal(2, run.EmittedAgain().Length);
    }

    [Fact]
    public void Editing_one_sidecar_infers_nothing_and_does_that_text_again()
    {
        GeneratorRun run = Three.Run().Continue(Three.With("seeds/third.yml", "title: ثالثة\n"));

        Assert.Equal(0, run.Recomputed(TrackingNames.Infer));
        Assert.Equal(1, run.Touched(TrackingNames.Decide));
        Assert.Equal(1, run.Touched(TrackingNames.Curate));
        Assert.Equal(1, run.Touched(TrackingNames.Group));
        // The title is what the article's member shows.
        Assert.Equal(3, run.EmittedAgain().Length);
    }

    [Fact]
    public void A_remark_in_a_sidecar_emits_nothing_again()
    {
        GeneratorRun run = Three.Run().Continue(Three.With("seeds/third.yml", "# A remark.\ntitle: ثالث\n"));

        Assert.Equal(0, run.Touched(TrackingNames.Curate));
        Assert.Empty(run.EmittedAgain());
    }

    [Fact]
    public void An_actor_more_on_the_roster_infers_all_texts_again()
    {
        GeneratorRun run = Three.Run().Continue(Three.With("seeds/actors.yml", Roster + "\n  layla:\n    name: ليلى\n"));

        Assert.Equal(3, run.Recomputed(TrackingNames.Infer));
        Assert.Equal(1, run.Touched(TrackingNames.Link));
        Assert.Equal(0, run.Touched(TrackingNames.Read));
    }

    [Fact]
    public void Another_title_of_the_corpus_infers_nothing()
    {
        GeneratorRun run = Three.Run().Continue(Three.With("seeds/corpus.yml", "language: ar\ntitle: كلام\n"));

        Assert.Equal(0, run.Recomputed(TrackingNames.Ahead));
        Assert.Equal(0, run.Recomputed(TrackingNames.Infer));
        Assert.Equal(0, run.Touched(TrackingNames.Group));
        Assert.Equal(1, run.Touched(TrackingNames.Link));
    }

    [Fact]
    public void A_baseline_is_compared_again_after_an_edit_and_nobody_pays_for_one_that_is_not_there()
    {
        const string Edited = "قالت ليلى: «هذا كلام آخر لم يسمعه أحد من قبل».\n";
        TestProject shipped = Three.With("seeds/corpus.shipped", "article first | 00000000\n");

        GeneratorRun first = shipped.Run(), run = first.Continue(shipped.With("seeds/second.txt", Edited));

        // Those that were not edited are the same objects, which keep their entries.
        Assert.Equal(2, Curated(run).Intersect(Curated(first), ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(1, run.Outputs(TrackingNames.Ship));
        Assert.Equal(1, run.Recomputed(TrackingNames.Ship));
        Assert.Equal(4, run.EmittedAgain().Length);
        Assert.False(Three.Run().Result.TrackedSteps.ContainsKey(TrackingNames.Ship));
    }

    [Fact]
    public void Rules_that_are_off_by_default_are_looked_at_where_the_project_turns_them_on()
    {
        TestProject on = Three with { Severities = Three.Severities.Add("CORPUS607", ReportDiagnostic.Warn) };
        // So says /warnaserror-, with which the compiler reports it too.
        TestProject named = Three with { Severities = Three.Severities.Add("CORPUS607", ReportDiagnostic.Default) };

        GeneratorRun off = Three.Run(), titled = on.Run().Continue(on.With("seeds/second.yml", "title: ثان\n"));

        Assert.False(off.Result.TrackedSteps.ContainsKey(TrackingNames.Complete));
        Assert.Equal(2, named.Run().Findings.Count(finding => finding.Id == "CORPUS607"));
        Assert.Equal(["first.txt"], titled.Findings.Where(finding => finding.Id == "CORPUS607").Select(finding => Path.GetFileName(finding.Location.GetLineSpan().Path)));
    }

    [Fact]
    public void Another_baseline_emits_nothing_again()
    {
        GeneratorRun run = Three.With("seeds/corpus.shipped", "").Run().Continue(Three.With("seeds/corpus.shipped", "article gone | 00000000\n"));

        Assert.Empty(run.TouchedSteps().Except([TrackingNames.Files, TrackingNames.Ship]));
        Assert.Contains("CORPUS501", run.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void A_text_more_leaves_the_groups_of_the_others()
    {
        GeneratorRun run = Three.Run().Continue(Three.With("seeds/fourth.txt", "قالت ليلى: «هذا كلام رابع لم يسمعه أحد من قبل».\n"));

        Assert.Equal(1, run.Touched(TrackingNames.Infer));
        Assert.Equal(1, run.Touched(TrackingNames.Group));
        Assert.Equal(4, run.EmittedAgain().Length);
    }

    [Fact]
    public void A_text_less_is_taken_out_of_the_code()
    {
        GeneratorRun run = Three.Run().Continue(Three.Without("seeds/first.txt"));

        Assert.Equal(0, run.Recomputed(TrackingNames.Infer) - 1);
        Assert.Equal(2, GroupFiles(run).Length);
        Assert.DoesNotContain("First", run.Source("Seeds-Articles.g.cs"), StringComparison.Ordinal);
    }

    private static IEnumerable<object?> Curated(GeneratorRun run) => run.Result.TrackedSteps[TrackingNames.Curate].SelectMany(step => step.Outputs).Select(output => output.Value);

    private static string[] GroupFiles(GeneratorRun run) =>
        [.. run.Result.GeneratedSources.Select(source => source.HintName).Where(name => name.StartsWith("Seeds.", StringComparison.Ordinal) && name != "Seeds.g.cs")];
}
