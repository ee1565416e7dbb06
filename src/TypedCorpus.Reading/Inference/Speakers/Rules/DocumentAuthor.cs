using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A document speaks for whoever wrote it: رسالة كتبها أعضاء في المجلس … وجاء فيها; جاء في بيان للوزارة.</summary>
internal static class DocumentAuthor
{
    /// <summary>How far from the cue the document may stand, in tokens.</summary>
    private const int Window = 40;

    public static Resolution? Try(CueSite site)
    {
        if (!Speaks(site)) return null;
        Sentence sentence = site.Sentence;
        Vocabulary words = site.Discourse.Language.Words;
        for (int at = Math.Max(0, site.Cue.First - Window); at < Math.Min(sentence.Count, site.Cue.Last + Window); at++)
        {
            if (sentence[at].IsRun && at > site.Cue.Last) break;
            if (sentence.Word(at) is not { } word) continue;
            bool issued = IsIssued(sentence, at, words);
            bool wrote = issued || words.Authorship.Contains(word)
                || words.Authorship.Contains(Clitics.WithoutConjunction(word, words).Stem);
            if (wrote && site.Discourse.Grammar.SourceAt(sentence, at + (issued ? 2 : 1)) is { } author)
                return Document(site, author);
        }

        if (site.Cue.Form.Agreement != Agreement.Any && SentenceTopic.Topic(site) is { } topic
            && topic.Last < site.Cue.First && topic.Agreement.Allows(site.Cue.Form.Agreement))
        {
            return Document(site, topic);
        }
        if (!sentence[site.Cue.Last + 1].IsWord)
        {
            return site.Discourse.Grammar.DropsSubjects && site.SubjectBefore is { Kind: not NounPhraseKind.Document } writer
                ? Document(site, writer)
                : null;
        }
        return site.Discourse.Grammar.SourceAt(sentence, AfterAdjectives(sentence, site.Cue.Last + 2, words))
            is { Kind: NounPhraseKind.Institution or NounPhraseKind.Office or NounPhraseKind.Name } issuer
            ? Document(site, issuer)
            : null;
    }

    /// <summary>Whether it is a document that speaks: وجاء فيها, or قال البيان.</summary>
    public static bool Speaks(CueSite site) =>
        site.Cue.Form.Kind == CueKind.Document
        || (site.Cue.IsFinite && site.SubjectAfter is { Kind: NounPhraseKind.Document });

    private static Resolution? Document(CueSite site, NounPhrase author) =>
        site.Discourse.Resolve(author, Agreement.Any, followsCue: false) with { Basis = AttributionBasis.Document };

    /// <summary>البيان الختامي للقمة.</summary>
    private static int AfterAdjectives(Sentence sentence, int at, Vocabulary words)
    {
        int end = at + Sentence.LongestRow;
        while (at < end && sentence.Word(at) is { } word && Clitics.HasArticle(sentence[at - 1].Form, words)
            && Clitics.HasArticle(word, words) && !words.ClauseOpeners.Contains(word))
        {
            at++;
        }
        return at;
    }

    private static bool IsIssued(Sentence sentence, int at, Vocabulary words) =>
        words.Issued.Contains(sentence.Word(at)!) && sentence.Word(at + 1) is { } next
            && (words.Prepositions.Contains(next) || words.Complements.Contains(next));
}
