namespace TypedCorpus.ImageWriting;

/// <summary>
/// What a corpus takes of the room for string literals: to a few bytes, as the packs that are counted are those that are emitted; only of
/// equal texts, which the compiler writes once, each counts.
/// </summary>
internal sealed record StoredCorpus(PackedIndex Index, EquatableArray<ArticleGroup> Groups)
{
    /// <summary>
    /// In characters of two bytes. Groups often have the same strings, which the compiler writes once; numbers hold hashes, which never are
    /// the same.
    /// </summary>
    public long Tables => Characters(
    [
        .. Index.Strings.Select(part => part.Text),
        .. Filled.Select(group => group.Pack.Value.Numbers),
        .. Filled.Select(group => group.Pack.Value.Strings).Distinct(StringComparer.Ordinal),
    ]);

    /// <summary>In characters of two bytes: the texts, or the names of the resources that they are in.</summary>
    public long Texts(TextStorage storage) => Characters(storage == TextStorage.Resource
        ? Filled.Select(group => group.Resource)
        : Filled.SelectMany(group => group.Articles).Select(article => article.Text.Text));

    private IEnumerable<ArticleGroup> Filled => Groups.Where(group => group.Articles.Count > 0);

    private static long Characters(IEnumerable<string> literals) => (literals.Sum(literal => Bytes(literal.Length)) + 1) / 2;

    /// <summary>
    /// Before a literal is its length in one to four bytes, after it a byte of flags (ECMA-335 II.24.2.4); one without characters needs
    /// none.
    /// </summary>
    private static long Bytes(int length)
    {
        long bytes = (2L * length) + 1;
        return length == 0 ? 0 : bytes + (bytes < 0x80 ? 1 : bytes < 0x4000 ? 2 : 4);
    }
}
