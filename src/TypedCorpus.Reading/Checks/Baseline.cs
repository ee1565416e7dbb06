using TypedCorpus.Diagnostics;

namespace TypedCorpus.Checks;

/// <summary>
/// What a corpus held when its makers last agreed to it: the contents of <c>corpus.shipped</c>. Whoever uses a corpus relies on its
/// articles, actors and quotes as on an API; while the file exists, each one that is gone or has changed is reported until the file is
/// updated.
/// </summary>
internal sealed record Baseline(EquatableArray<BaselineLine> Lines);

/// <summary>An entry, and where it is written.</summary>
internal sealed record BaselineLine(BaselineEntry Entry, Place Place);
