namespace TypedCorpus;

/// <summary>What is made when it is first asked for, and is the same for all threads that ask.</summary>
/// <remarks>
/// A place is read without a lock: the memory model of .NET promises that whoever sees an object also sees its contents.
/// </remarks>
internal static class Once
{
    /// <summary>Puts into a place what was made for it, unless another thread was faster.</summary>
    /// <returns>What the place holds from now on.</returns>
    public static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
