/// <summary>A corpus, however it is stored.</summary>
internal interface IAnswers
{
    Answer QuotesOf(string actor);

    Answer AllQuotes();
}
