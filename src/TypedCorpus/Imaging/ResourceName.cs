using System.Globalization;
using System.Text;

namespace TypedCorpus.Imaging;

/// <summary>
/// The name of the resource with a group's texts, and of the file it is embedded from. The build compiles this file too: both must agree.
/// </summary>
internal static class ResourceName
{
    public const string Prefix = "TypedCorpus.";

    /// <summary>
    /// <c>TypedCorpus.seeds.062</c>. Letters that a file system or MSBuild could take for something else, capitals among them, are written
    /// as <c>_</c> and four hexadecimal digits, so that no two corpora share a file.
    /// </summary>
    public static string Of(string corpus, int group)
    {
        var name = new StringBuilder(Prefix);
        foreach (char unit in corpus)
        {
            if (unit is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') name.Append(unit);
            else name.Append('_').Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
        }

        return name.Append('.').Append(group.ToString("000", CultureInfo.InvariantCulture)).ToString();
    }
}
