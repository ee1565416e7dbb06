using System.CommandLine;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>Which corpus a command is about.</summary>
internal static class CorpusOptions
{
    public static Option<string> Language()
    {
        var option = new Option<string>("--language") { Description = "Its language.", DefaultValueFactory = static _ => "ar" };
        option.AcceptOnlyFromAmong("ar", "en");
        return option;
    }

    public static Option<int> Articles() => new("--articles") { Description = "How many texts it has.", DefaultValueFactory = static _ => 1_667 };

    public static Option<int> Bytes() => new("--bytes") { Description = "The size of each in UTF-8.", DefaultValueFactory = static _ => 6_000 };
}
