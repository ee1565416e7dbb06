namespace TypedCorpus.Generator.Emission;

/// <summary>A property of a generated list.</summary>
internal interface IMember
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>The place of its record in the list.</summary>
    int Number { get; }

    /// <summary>Whether a person chose it.</summary>
    bool IsCurated { get; }

    /// <summary>Names that it had.</summary>
    EquatableArray<string> FormerNames { get; }

    /// <summary>What an editor shows of it, as XML.</summary>
    string Describe();
}

internal static class CorpusMembersExtensions
{
    public static bool Include(this CorpusMembers choice, bool isCurated) =>
        choice == CorpusMembers.All || (choice == CorpusMembers.Curated && isCurated);
}
