using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace TypedCorpus.Tool.Commands;

/// <summary>A verb of the command, with examples that its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public static Argument<string> Folder()
    {
        var folder = new Argument<string>("folder") { Description = "The corpus's folder, such as seeds." };
        folder.Validators.Add(CheckFolder);
        return folder;
    }

    /// <summary>Lets help end with examples.</summary>
    public static void ShowExamples(RootCommand root)
    {
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            if (help.Action is HelpAction action) help.Action = new HelpWithExamples(action);
    }

    private static void CheckFolder(ArgumentResult result)
    {
        foreach (string path in result.Tokens.Select(token => token.Value))
        {
            if (ProjectFolder.AdviceFor(path) is { } advice) result.AddError(advice);
            if (Directory.Exists(path)) continue;
            result.AddError(File.Exists(path) ? $"'{path}' is a file: name the folder that it is in." : $"There is no folder '{path}'.");
        }
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int code = help.Invoke(parseResult);
            if (parseResult.CommandResult.Command is not Verb { Examples.Count: > 0 } verb) return code;

            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string example in verb.Examples) output.WriteLine($"  {example}");
            return code;
        }
    }

    public IReadOnlyList<string> Examples => examples;
}
