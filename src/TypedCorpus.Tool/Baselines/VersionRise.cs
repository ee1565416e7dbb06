namespace TypedCorpus.Tool.Baselines;

/// <summary>Which part of a package's version must rise, by Semantic Versioning 2.0.0.</summary>
internal enum VersionRise
{
    Patch,
    Minor,
    Major,
}
