using Microsoft.Build.Framework;

namespace TypedCorpus.Build;

/// <summary>
/// Gathers the texts of corpora into a file a group, which the package's targets embed. One resource a text would do without this, but
/// opening a resource looks through the names of all, and the build spends more on an item than on a text.
/// </summary>
public sealed class GatherCorpusTexts : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The full paths of the corpora's files; those that are no texts are passed over.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>The names and folders of the corpora, as the generator gets them.</summary>
    [Required]
    public string Roots { get; set; } = "";

    /// <summary>The project, for a message.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The folder for the gathered files. Those in it that belong to no group any more are deleted.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Gathers them; <see langword="false"/> where a file cannot be read or written, which is logged.</summary>
    public bool Execute()
    {
        try
        {
            GatheredFolder.Write(Folder, TextGroup.Of(Roots, Files));
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            BuildEngine?.LogErrorEvent(new BuildErrorEventArgs(
                "", "CORPUS011", Project, 0, 0, 0, 0,
                $"The texts of the corpora cannot be gathered: {failure.Message}", "", nameof(GatherCorpusTexts)));
            return false;
        }
    }
}
