namespace TypedCorpus.Imaging;

/// <summary>
/// The exception for an image that cannot be right: a row or a string outside of its table, a range outside of its text. It stands by
/// itself, as a method's literals are made when the method is compiled, and what reads an image is compiled before the first answer.
/// </summary>
internal static class Damage
{
    public static InvalidDataException Found() =>
        new("The packed corpus is damaged: its tables do not fit each other or its texts. Build the project that holds it anew.");
}
