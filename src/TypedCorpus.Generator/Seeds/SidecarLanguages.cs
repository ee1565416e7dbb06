namespace TypedCorpus.Generator.Seeds;

/// <summary>The languages that sidecars name, by corpus and key.</summary>
internal sealed record SidecarLanguages(EquatableArray<SidecarLanguage> All)
{
    private readonly Lazy<Dictionary<(string, string), string>> byKey =
        new(() => All.ToDictionary(each => (each.Corpus, each.Key), each => each.Language));

    public string? Of(string corpus, string key) => byKey.Value.TryGetValue((corpus, key), out string? language) ? language : null;

    public bool Equals(SidecarLanguages? other) => other is not null && All.Equals(other.All);

    public override int GetHashCode() => All.GetHashCode();
}

/// <summary>The language of a text, as its sidecar names it.</summary>
internal readonly record struct SidecarLanguage(string Corpus, string Key, string Language);
