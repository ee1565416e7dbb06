namespace TypedCorpus;

/// <summary>What sort of thing an actor is.</summary>
public enum ActorKind
{
    /// <summary>A human being with a name.</summary>
    Person,
    /// <summary>A body that acts as one: a government, a company, a newspaper.</summary>
    Organization,
    /// <summary>Several people who speak or are named as one: four members of a parliament.</summary>
    Group,
    /// <summary>A country, a city, a region.</summary>
    Place,
    /// <summary>A text that speaks for itself: a letter, a report, a statement.</summary>
    Document,
    /// <summary>An office or role that the text does not give to a named person: "the spokesman".</summary>
    Role,
    /// <summary>A source that the text keeps nameless: "a security source".</summary>
    Anonymous,
}
