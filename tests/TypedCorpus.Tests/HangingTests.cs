using System.Collections.Concurrent;
using Xunit.Sdk;

namespace TypedCorpus.Tests;

/// <summary>What becomes of a test that never ends.</summary>
public class HangingTests
{
    [Fact]
    public async Task A_test_that_hangs_fails_by_name_and_those_after_it_run()
    {
        Results results;
        try
        {
            results = await Run(typeof(Examples));
        }
        finally
        {
            Examples.Over = true;
        }

        Assert.Equal(["Counts_for_ever: Test execution timed out after 5000 milliseconds", "Sleeps_for_ever: Test execution timed out after 5000 milliseconds"], results.Failed.Order());
        Assert.Equal(["Ends"], results.Passed);
    }

    /// <summary>The limit is one that <see cref="Examples.Ends"/> keeps on a busy machine too.</summary>
    private static async Task<Results> Run(Type tests)
    {
        await using var framework = new TimeLimit.LimitedTestFramework { Limit = TimeSpan.FromSeconds(5) };
        var cases = new List<ITestCase>();
        var results = new Results();
        await framework.GetDiscoverer(tests.Assembly).Find(Add, new Options(), [tests], TestContext.Current.CancellationToken);
        await framework.GetExecutor(tests.Assembly).RunTestCases(cases, results, new Options(), TestContext.Current.CancellationToken);
        return results;

        ValueTask<bool> Add(ITestCase test)
        {
            cases.Add(test);
            return new(true);
        }
    }

    /// <summary>Not public, so that they run here alone.</summary>
#pragma warning disable xUnit1000
    private sealed class Examples
#pragma warning restore xUnit1000
    {
        public static volatile bool Over;

        [Fact]
        public void Sleeps_for_ever() => SpinWait.SpinUntil(() => Over);

        [Fact]
        public void Counts_for_ever()
        {
            for (ulong count = 0; !Over; count++) GC.KeepAlive(count);
        }

        [Fact]
        public void Ends() => Assert.False(Over);
    }

    private sealed class Results : IMessageSink
    {
        private readonly ConcurrentDictionary<string, string> names = new();

        public ConcurrentQueue<string> Passed { get; } = [];

        public ConcurrentQueue<string> Failed { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestStarting starting) names[starting.TestUniqueID] = starting.TestDisplayName.Split('.').Last();
            if (message is ITestPassed passed) Passed.Enqueue(names[passed.TestUniqueID]);
            if (message is ITestFailed failed) Failed.Enqueue($"{names[failed.TestUniqueID]}: {failed.Messages[0]}");
            return true;
        }
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = [];

        public TValue? GetValue<TValue>(string name) => values.TryGetValue(name, out object? value) ? (TValue?)value : default;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;

        public string ToJson() => "{}";
    }
}
