using Microsoft.Build.Framework;
using TypedCorpus.Text;

namespace TypedCorpus.Build;

/// <summary>Adds to the roots of corpora which files in their folders are none of theirs, though the compiler gets them.</summary>
public sealed class LeaveOutOfCorpora : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The names and folders of the corpora; afterwards with what is left out, as the generator gets them.</summary>
    [Required]
    [Output]
    public string Roots { get; set; } = "";

    /// <summary>The items that declare the corpora.</summary>
    [Required]
    public ITaskItem[] Corpora { get; set; } = [];

    /// <summary>The full paths of all files that the compiler gets and a corpus could have.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>Adds them; nothing can fail.</summary>
    public bool Execute()
    {
        ILookup<CorpusRoot, string> members = Corpora.ToLookup(RootOf, item => item.GetMetadata("FullPath"));
        Roots = LeftOutFiles.AddTo(Roots, members, Files);
        return true;
    }

    /// <summary>By the rule of the package's targets: a root ends where the wildcard begins.</summary>
    private static CorpusRoot RootOf(ITaskItem item)
    {
        string folder = item.GetMetadata("RootDir") + item.GetMetadata("Directory");
        string root = folder.Substring(0, folder.Length - item.GetMetadata("RecursiveDir").Length);
        return CorpusRoot.Of(item.GetMetadata("Name"), root, item.GetMetadata("LinkBase"));
    }
}
