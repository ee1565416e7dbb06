using System.Buffers;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Inference.Sentences;

/// <summary>The words of texts: looked up by letters, so that a string is made once a word and not once a place.</summary>
internal sealed class WordTable : IDisposable
{
    /// <summary>
    /// For each place the last word that came there, which leads to those before it. The number of places is a power of two.
    /// </summary>
    private Word?[] places = Borrow(256);
    private int mask = 255;

    public int Count { get; private set; }

    /// <summary>Goes on with the hash of a word, which begins with 0, by a letter.</summary>
    public static uint Hash(uint hash, char letter) => unchecked((hash ^ letter) * 0x01000193);

    /// <param name="letters">Begin with those of the word.</param>
    /// <param name="length">How many it has.</param>
    /// <param name="hash">By <see cref="Hash"/>.</param>
    [MethodImpl(Optimization.AtFirstCall)]
    public Word Of(char[] letters, int length, uint hash)
    {
        for (Word? word = places[Place(hash)]; word is not null; word = word.Before)
            if (word.Hash == hash && letters.AsSpan(0, length).SequenceEqual(word.Form.AsSpan())) return word;
        if (Count > mask) Grow();
        ref Word? last = ref places[Place(hash)];
        return last = new Word(new string(letters, 0, length), Count++) { Hash = hash, Before = last };
    }

    /// <summary>Gives the memory of the table back; the words live on.</summary>
    public void Dispose()
    {
        Return(places, mask + 1);
        (places, mask) = ([null], 0);
    }

    /// <summary>The multiplication brings the differences of all letters into the lower bits, which choose the place.</summary>
    private int Place(uint hash)
    {
        hash = unchecked(hash * 0x9E3779B1);
        return (int)(hash ^ (hash >> 15)) & mask;
    }

    private void Grow()
    {
        Word?[] before = places;
        int size = mask + 1;
        (places, mask) = (Borrow(size * 2), (size * 2) - 1);
        for (int i = 0; i < size; i++)
        {
            for (Word? word = before[i]; word is not null;)
            {
                Word? next = word.Before;
                ref Word? last = ref places[Place(word.Hash)];
                word.Before = last;
                last = word;
                word = next;
            }
        }

        Return(before, size);
    }

    private static Word?[] Borrow(int size) => ArrayPool<Word?>.Shared.Rent(size);

    private static void Return(Word?[] places, int size)
    {
        places.AsSpan(0, size).Clear();
        ArrayPool<Word?>.Shared.Return(places);
    }
}
