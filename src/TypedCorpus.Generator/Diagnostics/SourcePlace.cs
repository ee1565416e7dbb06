using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Turns Roslyn's locations into values and back.</summary>
internal static class SourcePlace
{
    public static Place Of(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        return new Place(
            lines.Path,
            new TextRange(location.SourceSpan.Start, location.SourceSpan.Length),
            lines.StartLinePosition.Line,
            lines.StartLinePosition.Character,
            lines.EndLinePosition.Line,
            lines.EndLinePosition.Character);
    }

    public static Location ToLocation(this Place place) => Location.Create(
        place.Path,
        new TextSpan(place.Range.Start, place.Range.Length),
        new LinePositionSpan(new LinePosition(place.StartLine, place.StartColumn), new LinePosition(place.EndLine, place.EndColumn)));
}
