using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tests.Pipeline;

public class GuardTests
{
    private const string Message =
        "error CORPUS000: TypedCorpus failed here, which is a fault of TypedCorpus and not of yours: InvalidOperationException: no. Please report it with your files; the rest of the corpus is not affected.";

    [Fact]
    public void A_fault_is_a_finding_at_the_file_and_leaves_the_fallback()
    {
        Found<Manifest> found = Guard.Run(Given.Text("a"), Manifest.Empty, () => throw new InvalidOperationException("no"));

        Assert.Same(Manifest.Empty, found.Value);
        Assert.Equal("a.txt(1,1): " + Message, Assert.Single(found.Findings).ToString());
    }

    [Fact]
    public void A_check_that_fails_half_way_is_told_by_its_fault()
    {
        Assert.Equal(Message, Assert.Single(Guard.Check(place: null, Failing)).ToString());

        static IEnumerable<Finding> Failing()
        {
            yield return new Finding(Rules.NoWords, null);
            throw new InvalidOperationException("no");
        }
    }

    [Fact]
    public void Cancellation_goes_through() => Assert.Throws<OperationCanceledException>(
        () => Guard.Run(Given.Text("a"), Manifest.Empty, () => throw new OperationCanceledException()));
}
