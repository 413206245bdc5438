package dev.readout.eval.syntax;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import dev.readout.language.LinguisticText;
import dev.readout.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Parts of speech and dependencies, as the CoNLL 2018 shared task counts them.
 *
 * <p>Words are aligned when they are the same characters; every score is the F1 of aligned words that are right, over the
 * words of both sides, so that a word wrongly split or joined costs. A head is right when it is aligned with the gold's
 * head, or both are roots. Not for sharing between threads.
 */
public final class ScoreSyntax {

    private final String corpus;
    private int found;
    private int wanted;
    private int words;
    private int upos;
    private int heads;
    private int labelled;
    private int labelledUniversally;

    public ScoreSyntax(String corpus) {
        this.corpus = corpus;
    }

    /** Counts one document and what was read of it. */
    public void add(TreebankDocument gold, LinguisticText read) {
        var places = new HashMap<Span, TreeWord>();
        for (var sentence : read.sentences()) {
            for (var token : sentence.tokens()) {
                found++;
                places.putIfAbsent(token.span(), TreeWord.of(sentence, token));
            }
        }
        wanted += gold.words().size();
        words += right(gold, places, (w, f) -> true);
        upos += right(gold, places, (w, f) -> w.upos() == f.upos());
        heads += right(gold, places, ScoreSyntax::sameHead);
        labelled += right(gold, places, (w, f) -> sameHead(w, f) && w.deprel().equals(f.deprel()));
        labelledUniversally += right(
                gold, places, (w, f) -> sameHead(w, f) && w.universalDeprel().equals(f.universalDeprel()));
    }

    private static boolean sameHead(TreeWord wanted, TreeWord found) {
        return wanted.head().equals(found.head());
    }

    private static int right(
            TreebankDocument gold, Map<Span, TreeWord> places, BiPredicate<TreeWord, TreeWord> isRight) {
        int right = 0;
        for (var word : gold.words()) {
            var aligned = places.get(word.span());
            if (aligned != null && isRight.test(word, aligned)) right++;
        }
        return right;
    }

    public List<Score> scores() {
        return List.of(
                score("words F1", words),
                score("UPOS F1", upos),
                score("UAS F1", heads),
                score("LAS F1", labelledUniversally),
                score("LAS with subtypes F1", labelled));
    }

    private Score score(String what, int right) {
        return Score.f1(corpus, what, new Count(right, found, wanted));
    }
}
