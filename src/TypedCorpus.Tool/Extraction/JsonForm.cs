using System.Text.Json;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Extraction;

/// <summary>An article as a line of JSON.</summary>
internal sealed class JsonForm : ArticleForm
{
    public override void Write(Found<CuratedArticle> article, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ArticleJson.Options);
        ArticleJson.Write(json, article);
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
