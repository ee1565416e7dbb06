using System.Diagnostics;
using Microsoft.Data.Sqlite;

long start = Stopwatch.GetTimestamp(), allocated = GC.GetAllocatedBytesForCurrentThread();
using var corpus = new SqliteCorpus();
Measurement.Run(start, allocated, corpus);

internal sealed class SqliteCorpus : IAnswers, IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand ofActor, all;
    private readonly SqliteParameter actor;

    public SqliteCorpus()
    {
        connection = new SqliteConnection($"Data Source={Path.Combine(AppContext.BaseDirectory, "corpus.db")};Mode=ReadOnly");
        connection.Open();
        ofActor = connection.CreateCommand();
        ofActor.CommandText = "SELECT text FROM quotes WHERE speaker = $actor";
        actor = ofActor.Parameters.Add("$actor", SqliteType.Text);
        all = connection.CreateCommand();
        all.CommandText = "SELECT text FROM quotes";
    }

    public Answer QuotesOf(string actor)
    {
        this.actor.Value = actor;
        return Read(ofActor);
    }

    public Answer AllQuotes() => Read(all);

    public void Dispose()
    {
        all.Dispose();
        ofActor.Dispose();
        connection.Dispose();
    }

    private static Answer Read(SqliteCommand command)
    {
        var answer = default(Answer);
        using SqliteDataReader quotes = command.ExecuteReader();
        while (quotes.Read()) answer += quotes.GetString(0);
        return answer;
    }
}
