namespace TypedCorpus.Package.Tests;

/// <summary>Tests that take minutes, or need what only the network has, run where they are asked for: TYPEDCORPUS_SLOW=1.</summary>
internal static class Slow
{
    private const string Variable = "TYPEDCORPUS_SLOW";

    public static void RunsOnlyWhereAskedFor() =>
        Assert.SkipUnless(Environment.GetEnvironmentVariable(Variable) == "1", $"Set {Variable}=1 to run it.");
}
