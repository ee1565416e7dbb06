namespace TypedCorpus.Tests;

/// <summary>What is kept beside a value is worked out once, and is no part of it.</summary>
public class IgnoredByEqualityTests
{
    [Fact]
    public void The_work_is_done_when_first_asked_for_and_not_again()
    {
        int done = 0;
        var remembered = new IgnoredByEquality<int>(() => ++done);

        Assert.Equal(0, done);
        Assert.Equal([1, 1], [remembered.Value, remembered.Value]);
    }

    [Fact]
    public void Any_two_are_equal() => Assert.Equal(new IgnoredByEquality<int>(() => 1), new IgnoredByEquality<int>(() => 2));
}
