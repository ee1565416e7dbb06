using System.Reflection;
using TypedCorpus.TimeLimit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestFramework(typeof(LimitedTestFramework))]

namespace TypedCorpus.TimeLimit;

/// <summary>
/// Gives each test a time limit that does not name one itself: many times what it needs on a busy machine. A test that exceeds its limit fails by
/// name, even one that is not asynchronous: its thread is left behind, and the tests after it run.
/// </summary>
public sealed class LimitedTestFramework : XunitTestFramework
{
    /// <summary>The limit of a test without the trait <c>Speed=Slow</c>; one that has it gets three times as much.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(10);

    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) => new Discoverer(assembly, Limit);

    private sealed class Discoverer(Assembly assembly, TimeSpan limit)
        : XunitTestFrameworkDiscoverer(new XunitTestAssembly(assembly, configFilePath: null, version: assembly.GetName().Version))
    {
        protected override ValueTask<bool> FindTestsForMethod(
            IXunitTestMethod testMethod, ITestFrameworkDiscoveryOptions discoveryOptions, Func<ITestCase, ValueTask<bool>> discoveryCallback)
        {
            bool isSlow = testMethod.Traits.TryGetValue("Speed", out IReadOnlyCollection<string>? speeds) && speeds.Contains("Slow");
            foreach (FactAttribute fact in testMethod.FactAttributes.OfType<FactAttribute>())
                if (fact.Timeout == 0) fact.Timeout = (int)(isSlow ? 3 * limit : limit).TotalMilliseconds;
            return base.FindTestsForMethod(testMethod, discoveryOptions, discoveryCallback);
        }
    }
}
