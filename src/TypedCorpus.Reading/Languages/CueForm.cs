namespace TypedCorpus.Languages;

/// <summary>What a word or phrase that may announce speech tells.</summary>
/// <param name="Kind">The sort of speech.</param>
/// <param name="Agreement">Whom it agrees with.</param>
/// <param name="IsParticiple">Whether its subject is that of the clause before: قائلاً, "adding".</param>
/// <param name="IsAmbiguous">Whether it announces speech only where more than itself shows it.</param>
/// <param name="JoinsNext">Whether its last particle is written with the word after it: وفقاً لـ.</param>
/// <param name="Entry">Which entry of the data says so.</param>
internal readonly record struct CueForm(
    CueKind Kind, Agreement Agreement, bool IsParticiple, bool IsAmbiguous, bool JoinsNext, DataEntry Entry)
{
    /// <summary>Which form of its verb it is, where the data tell.</summary>
    public Inflection Inflection { get; init; }
}
