namespace TypedCorpus.ImageWriting;

/// <summary>A pack as it goes into generated code: the numbers, and the strings that they refer to.</summary>
internal sealed record Packed(string Numbers, string Strings);
