namespace TypedCorpus.Inference.Marks;

/// <summary>What had to be supplied to make marks a pair.</summary>
internal enum MarkRepair
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The next paragraph begins with an opening mark: the run goes on there, as typographers have it.</summary>
    Continued,

    /// <summary>As <see cref="Continued"/>, and no mark stands at its beginning: it goes on from an earlier paragraph itself.</summary>
    CarriedOn,

    /// <summary>The closing mark, at the end of a sentence.</summary>
    Closed,

    /// <summary>The opening mark, after a colon.</summary>
    Opened,
}
