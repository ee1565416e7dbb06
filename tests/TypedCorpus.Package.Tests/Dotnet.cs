namespace TypedCorpus.Package.Tests;

internal static class Dotnet
{
    /// <summary>So that nothing lives on after the command and keeps files of the folder open.</summary>
    private static readonly string[] NothingLingers = ["-nodeReuse:false", "-p:UseSharedCompilation=false"];

    /// <param name="folder">Where it is run.</param>
    /// <param name="home">Where the command keeps what it installs; its usual place if nothing is said.</param>
    /// <param name="arguments">What it is to do.</param>
    public static Task<Run> Run(string folder, string? home, params string[] arguments)
    {
        string[] all = arguments[0] is "exec" or "new" ? arguments : [.. arguments, .. NothingLingers];
        return Program.Run("dotnet", folder, home is null ? null : new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = home }, all);
    }
}
