/// <summary>How many quotes there are and how long they are together: whoever counts that has read each.</summary>
internal readonly record struct Answer(int Quotes, long Length)
{
    public static Answer operator +(Answer answer, string quote) => new(answer.Quotes + 1, answer.Length + quote.Length);
}
