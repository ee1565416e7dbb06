using System.Net;
using Microsoft.AspNetCore.Builder;
using TypedCorpus.Examples.Lookup;

namespace TypedCorpus.Examples.Tests;

/// <summary>The service answers over HTTP what its <c>output.txt</c> shows.</summary>
public sealed class LookupTests : IAsyncLifetime
{
    private static readonly string[] Requests =
    [
        "/actors?kind=group",
        "/actors/lev-dengov/quotes",
        "/actors/nobody/quotes",
        "/search?q=الإرهاب",
        "/search",
        "/quiz",
        "/quiz?n=1",
        "/quiz?n=-1",
        "/quiz?n=one",
    ];

    private readonly WebApplication service = LookupService.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);

    public async ValueTask InitializeAsync() => await service.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await service.StopAsync();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task It_answers_what_it_shows()
    {
        using var client = new HttpClient { BaseAddress = new Uri(service.Urls.Single()) };
        using var printed = new StringWriter { NewLine = "\n" };
        foreach (string request in Requests)
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri(request, UriKind.Relative));
            await printed.WriteLineAsync($"GET {request}\n{(int)response.StatusCode} {response.ReasonPhrase}");
            if (response.IsSuccessStatusCode) await printed.WriteLineAsync(await response.Content.ReadAsStringAsync());
            await printed.WriteLineAsync();
        }

        ExpectedOutput.Check("Lookup", printed.ToString());
    }

    [Fact]
    public async Task All_actors_are_listed_where_no_kind_is_asked_for()
    {
        using var client = new HttpClient { BaseAddress = new Uri(service.Urls.Single()) };
        using HttpResponseMessage response = await client.GetAsync(new Uri("/actors", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        using var actors = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(SeedCorpus.Seeds.Actors.Select(actor => actor.Id), actors.RootElement.EnumerateArray().Select(actor => actor.GetProperty("id").GetString()));
    }
}
