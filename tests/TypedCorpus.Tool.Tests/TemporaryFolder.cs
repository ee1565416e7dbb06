namespace TypedCorpus.Tool.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("typed-corpus-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public TemporaryFolder With(string name, string content) => With(name, System.Text.Encoding.UTF8.GetBytes(content));

    public TemporaryFolder With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    public string Read(string name) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(this[name]));

    /// <summary>What a command printed, with the names of files as they are below the folder.</summary>
    public string Shorten(string output) => output.Replace(Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
