namespace TypedCorpus.Diagnostics;

/// <summary>
/// Finds in a long list what somebody may have meant who wrote a word that is not in it: what <see cref="Nearest"/> finds, without a
/// comparison with each. The names stand in a tree of letters, of which a branch is left where it can hold nothing near enough any more.
/// </summary>
internal sealed class NearestNames
{
    /// <summary>
    /// How many letters of the tree are visited for one word at most; then the nearest name so far is the answer. Some thousand names can
    /// be searched completely. A longer list costs no more than that.
    /// </summary>
    public const int MostSteps = 20_000;

    private readonly LetterTree root = new('\0', 0);
    private readonly string[] names;

    public NearestNames(IEnumerable<string> all)
    {
        names = [.. all];
        for (int i = 0; i < names.Length; i++)
            if (names[i].Length <= Nearest.MaxLength + (Nearest.MaxLength / 3)) root.Add(names[i], i);
    }

    /// <summary>At most so many, the nearest first, of equally near ones the first of the list.</summary>
    public IReadOnlyList<string> To(string word, int count) => To(word, count, out _);

    /// <param name="word">The word.</param>
    /// <param name="count">How many are wanted.</param>
    /// <param name="steps">How many letters of the tree were looked at.</param>
    public IReadOnlyList<string> To(string word, int count, out int steps)
    {
        steps = 0;
        if (word.Length > Nearest.MaxLength) return [];
        var search = new Search(word, count);
        search.Descend(root, 0);
        steps = search.Steps;
        return [.. search.Found.Select(found => names[found.Name])];
    }

    /// <summary>
    /// One word's way through the tree, with a row of distances for each letter on it: as <see cref="Nearest.Distance"/> has them.
    /// </summary>
    private sealed class Search(string word, int count)
    {
        private readonly char[] sought = [.. word.Select(char.ToLowerInvariant)];
        private readonly int most = Nearest.MostDistance(word);
        private readonly List<int[]> rows = [[.. Enumerable.Range(0, word.Length + 1)]];
        private readonly List<char> way = ['\0'];

        public int Steps { get; private set; }

        public List<(int Distance, int Name)> Found { get; } = [];

        public void Descend(LetterTree tree, int depth)
        {
            if (Math.Abs(depth - sought.Length) <= most)
                foreach (int name in tree.Ends) Take(rows[depth][sought.Length], name);
            if (depth == sought.Length + most) return;
            foreach (LetterTree branch in tree.Branches)
            {
                if (Steps == MostSteps) return;
                Steps++;
                int least = Fill(branch.Letter, depth + 1);
                if (MayBeat(least, branch.First)) Descend(branch, depth + 1);
            }
        }

        /// <summary>
        /// Fills the row of a letter, as far as words go that can still be near enough, and gives the least distance in it.
        /// </summary>
        private int Fill(char letter, int depth)
        {
            if (rows.Count == depth)
            {
                rows.Add(new int[sought.Length + 1]);
                way.Add('\0');
            }

            way[depth] = letter;
            (int[] row, int[] last) = (rows[depth], rows[depth - 1]);
            int from = Math.Max(1, depth - most), to = Math.Min(sought.Length, depth + most);
            int least = row[from - 1] = from == 1 ? depth : most + 1;
            for (int i = from; i <= to; i++)
            {
                int change = sought[i - 1] == letter ? 0 : 1;
                row[i] = Math.Min(Math.Min(row[i - 1], last[i]) + 1, last[i - 1] + change);
                bool isSwap = depth > 1 && i > 1 && sought[i - 1] == way[depth - 1] && sought[i - 2] == letter;
                if (isSwap) row[i] = Math.Min(row[i], rows[depth - 2][i - 2] + 1);
                least = Math.Min(least, row[i]);
            }

            if (to < sought.Length) row[to + 1] = most + 1;
            return least;
        }

        private bool MayBeat(int distance, int name) =>
            distance <= most && (Found.Count < count || (distance, name).CompareTo(Found[Found.Count - 1]) < 0);

        private void Take(int distance, int name)
        {
            if (!MayBeat(distance, name)) return;
            Found.Insert(~Found.BinarySearch((distance, name)), (distance, name));
            if (Found.Count > count) Found.RemoveAt(count);
        }
    }
}
