using System.Text.Json.Serialization;

namespace TypedCorpus.Benchmarks.Running;

/// <summary>The line that a program prints: counts, nanoseconds and bytes.</summary>
internal sealed record Answers(
    int Quotes, long Length, int AllQuotes, long AllLength, long First, long FirstBytes, long WorkingSet, long All, long AllWorkingSet, long Again, long AgainBytes)
{
    /// <summary>What was found; programs that find different things are not compared.</summary>
    [JsonIgnore]
    public (int, long, int, long) Found => (Quotes, Length, AllQuotes, AllLength);
}
