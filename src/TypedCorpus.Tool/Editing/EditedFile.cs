using System.Text;
using TypedCorpus.Model;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Files;

namespace TypedCorpus.Tool.Editing;

/// <summary>A YAML file with edits: all else in it stays byte for byte.</summary>
/// <param name="File">The file as it is; empty where there is none yet.</param>
/// <param name="Edits">What is to change, without overlaps.</param>
internal sealed record EditedFile(SeedFile File, EquatableArray<TextEdit> Edits)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Content => TextEdit.Apply(File.Content, Edits);

    /// <summary>The file as a reader would find it once it is written.</summary>
    public SeedFile Result => SeedBytes.ToFile(File.Corpus, File.Kind, File.Key, File.Path, Strict.GetBytes(Content));

    /// <summary>Writes it, if it is still what was read. A file that was no UTF-8 would lose bytes, so it is not for editing.</summary>
    public WriteOutcome Write(StandardStreams streams)
    {
        lock (streams.Gate) return FileReplacement.Write(File, Strict.GetBytes(Content));
    }
}
