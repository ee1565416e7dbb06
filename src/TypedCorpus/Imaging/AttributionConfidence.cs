namespace TypedCorpus.Imaging;

/// <summary>How sure it is who speaks, as it is packed in two bits. Nothing tells it yet, so that it is unknown everywhere.</summary>
internal enum AttributionConfidence
{
    Unknown,
    Low,
    Medium,
    High,
}
