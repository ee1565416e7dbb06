using System.CommandLine;
using System.CommandLine.Parsing;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Extraction.Explaining;

namespace TypedCorpus.Tool.Extraction;

/// <summary>The verb <c>extract</c>: one line of JSON an article.</summary>
internal static class ExtractCommand
{
    public static Command Create(StandardStreams streams)
    {
        var paths = new Argument<string[]>("files or folders")
        {
            Description = "Texts (.txt), or folders of them. A folder's actors.yml, corpus.yml and sidecars apply.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var jsonLines = new Option<bool>("--jsonl")
        {
            Description = "Read lines {\"id\", \"text\", \"language\"?} from standard input instead, and answer each at once.",
        };
        var noCuration = new Option<bool>("--no-curation")
        {
            Description = "Ignore sidecars, front matter and roster: what inference alone finds.",
        };

        var explain = new Option<bool>("--explain")
        {
            Description = "Write plain text instead of JSON: for each marked run how it was read, and what told.",
        };

        paths.Validators.Add(CheckPaths);
        var command = new Verb(
            "extract",
            "Writes quotes, phrases in marks and actors as JSON, one line an article.",
            "corpus extract seeds",
            "corpus extract seeds/000_66cadd53a7e5fc5e.txt --explain --no-curation",
            "corpus extract --jsonl < texts.jsonl")
        {
            paths, jsonLines, noCuration, explain,
        };
        command.Validators.Add(result =>
        {
            bool named = result.GetValue(paths) is { Length: > 0 };
            if (named == result.GetValue(jsonLines)) result.AddError("Name files or folders, or give --jsonl: one of the two.");
        });
        command.SetAction((result, cancellation) =>
        {
            ArticleForm form = result.GetValue(explain) ? new ExplanationForm() : new JsonForm();
            return Task.FromResult(result.GetValue(jsonLines)
                ? LineExtraction.Run(form, streams, cancellation)
                : FolderExtraction.Run(result.GetRequiredValue(paths), !result.GetValue(noCuration), form, streams, cancellation));
        });
        return command;
    }

    private static void CheckPaths(ArgumentResult result)
    {
        foreach (string path in result.Tokens.Select(token => token.Value))
        {
            if (Directory.Exists(path))
            {
                if (ProjectFolder.AdviceFor(path) is { } advice) result.AddError(advice);
                continue;
            }

            if (!File.Exists(path)) result.AddError($"There is no file or folder '{path}'.");
            else if (!path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                result.AddError($"'{path}' is no text: texts end in .txt.");
        }
    }
}
