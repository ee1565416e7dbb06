using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Cues;

/// <summary>A word or phrase in a sentence that announces speech.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Form">What the language's data say of it.</param>
/// <param name="IsJoined">Whether a conjunction is written together with it, so that it opens a clause of its own: وأضاف.</param>
/// <param name="HasObject">Whether an object is written together with it: وصفها.</param>
internal readonly record struct Cue(int First, int Last, CueForm Form, bool IsJoined, bool HasObject)
{
    public bool IsFinite =>
        !Form.IsParticiple
            && Form.Kind is not (CueKind.Saying or CueKind.Possessed or CueKind.Relayed
                or CueKind.AccordingTo or CueKind.AccordingToSpeaker or CueKind.Document);
}
