namespace TypedCorpus.Generator.Steps;

/// <summary>The names of the pipeline's steps, in the order of the flow, under which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    public const string Declare = nameof(Declare);
    public const string Roots = nameof(Roots);
    public const string Files = nameof(Files);
    public const string Settings = nameof(Settings);
    public const string Sidecars = nameof(Sidecars);
    public const string Read = nameof(Read);
    public const string Prepare = nameof(Prepare);
    public const string Ahead = nameof(Ahead);
    public const string Infer = nameof(Infer);
    public const string Decide = nameof(Decide);
    public const string Curate = nameof(Curate);
    public const string Summarize = nameof(Summarize);
    public const string Link = nameof(Link);
    public const string Pack = nameof(Pack);
    public const string Members = nameof(Members);
    public const string Group = nameof(Group);
    public const string Store = nameof(Store);
    public const string Ship = nameof(Ship);
    public const string Complete = nameof(Complete);
}
