namespace TypedCorpus;

internal static class Hash
{
    public static int Combine(int first, int second) => unchecked((first * 397) ^ second);
}
