using System.Text.Encodings.Web;
using System.Text.Unicode;
using SeedCorpus;

namespace TypedCorpus.Examples.Lookup;

/// <summary>A corpus on the web: no database, no file, nothing to load. What it answers with was compiled in.</summary>
internal static class LookupService
{
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            // With no reflection behind it, so that a type that is missing there is missed wherever the service runs.
            options.SerializerOptions.TypeInfoResolver = LookupJson.Default;
            // Otherwise each Arabic letter would go out as six characters of ASCII.
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
        WebApplication service = builder.Build();
        Map(service);
        return service;
    }

    private static void Map(WebApplication service)
    {
        service.MapGet("/actors", static (string? kind) => Results.Ok(
            Seeds.Actors.Where(actor => kind is null || actor.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)).ToArray()));

        service.MapGet("/actors/{id}/quotes", static (string id) =>
            Seeds.Actors.Find(id) is { } actor ? Results.Ok(actor.Quotes.ToArray()) : Results.NotFound());

        service.MapGet("/search", static (string? q) =>
            string.IsNullOrWhiteSpace(q) ? Results.BadRequest() : Results.Ok(Seeds.Search(q).ToArray()));

        service.MapGet("/quiz", static (int n = 0) => Results.Ok(Question.Of(Seeds.Corpus, n)));
    }
}
