using Microsoft.Data.Sqlite;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>A corpus as a database, with an index on who is quoted.</summary>
internal static class SqliteData
{
    private const string Tables = """
        CREATE TABLE articles (id TEXT PRIMARY KEY, title TEXT, text TEXT NOT NULL);
        CREATE TABLE actors (id TEXT PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE quotes (article TEXT NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, text TEXT NOT NULL, speaker TEXT, cue TEXT);
        """;

    public static void Write(Corpus corpus, string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        Execute(connection, Tables);
        Insert(connection, "articles", corpus.Articles.Select(static article => new object?[] { article.Id, article.Title, article.Text }));
        Insert(connection, "actors", corpus.Actors.Select(static actor => new object?[] { actor.Id, actor.Name }));
        Insert(connection, "quotes", corpus.Quotes.Select(static quote => new object?[]
        {
            quote.Article.Id, quote.Range.Start, quote.Range.Length, quote.Text, quote.Speaker?.Id, quote.Attribution?.CueText,
        }));
        Execute(connection, "CREATE INDEX quotes_speaker ON quotes (speaker);");
        transaction.Commit();
    }

    private static void Insert(SqliteConnection connection, string table, IEnumerable<object?[]> rows)
    {
        using SqliteCommand command = connection.CreateCommand();
        foreach (object?[] row in rows)
        {
            if (command.Parameters.Count == 0) Prepare(command, table, row.Length);
            for (int i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private static void Prepare(SqliteCommand command, string table, int columns)
    {
        string[] names = [.. Enumerable.Range(0, columns).Select(static i => $"${i}")];
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        foreach (string name in names) command.Parameters.AddWithValue(name, null);
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
