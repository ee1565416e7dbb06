using System.Text.RegularExpressions;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Documentation;

/// <summary>Each piece of code in the guide to the records is a program over the seeds, and prints what stands below it.</summary>
public partial class ApiGuideTests
{
    private const string Rewrite = "TYPEDCORPUS_REWRITE";

    private static readonly string Guide = Path.GetFullPath(Path.Combine(SeedFolder.Path, "..", "src", "TypedCorpus.Package", "docs", "api.md"));

    [Fact]
    public void Each_piece_of_code_prints_what_stands_below_it()
    {
        string page = File.ReadAllText(Guide).ReplaceLineEndings("\n");

        string printed = Example().Replace(page, example => $"```csharp\n{example.Groups["code"].Value}```\n\n```text\n{Print(example.Groups["code"].Value)}```\n");

        // For whoever changes the guide: writes what the code prints into it, to be read over.
        if (Environment.GetEnvironmentVariable(Rewrite) == "1") File.WriteAllText(Guide, printed);
        Assert.Equal(printed, page);
        Assert.Equal(10, Example().Count(page));
    }

    private static string Print(string code) => TestProgram.Print(SeedFolder.Project.WithSource("Seeds.cs", $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Encodings.Web;
        using System.Text.Json;
        using TypedCorpus;

        {{code}}
        [Corpus("seeds")]
        static partial class Seeds { }
        """) with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest });

    [GeneratedRegex("```csharp\n(?<code>.*?)```\n\n```text\n.*?```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
