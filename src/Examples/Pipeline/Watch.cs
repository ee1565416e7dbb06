namespace TypedCorpus.Examples.Pipeline;

/// <summary>Goes on with the pipeline as somebody edits the files of a folder. Ctrl+C ends it.</summary>
internal static class Watch
{
    /// <summary>An editor writes a file in several goes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static void Over(string folder)
    {
        Project project = Project.Open(folder);
        StepTable.Print($"The first run over {folder}", project);
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        while (true)
        {
            WaitForChangedResult change = watcher.WaitForChanged(WatcherChangeTypes.All);
            Thread.Sleep(Pause);
            try
            {
                Project edited = project.WithFiles(Project.Read(folder));
                if (edited.Files.SequenceEqual(project.Files)) continue;
                StepTable.Print($"After an edit of {change.Name}", edited, project);
                project = edited;
            }
            catch (IOException)
            {
                // Whoever writes the file has it open still; the next change tells again.
            }
        }
    }
}
