namespace TypedCorpus.Package.Tests;

internal static class Dotnet
{
    /// <param name="folder">Where it is run.</param>
    /// <param name="home">Where the command keeps what it installs; its usual place if nothing is said.</param>
    /// <param name="arguments">What it is to do.</param>
    public static Task<Run> Run(string folder, string? home, params string[] arguments)
    {
        // Nothing lives on after the command and keeps files of the folder open.
        var environment = new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false", ["DOTNET_NOLOGO"] = "1" };
        if (home is not null) environment["DOTNET_CLI_HOME"] = home;
        return Program.Run("dotnet", folder, environment, arguments);
    }
}
