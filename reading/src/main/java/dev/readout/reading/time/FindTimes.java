package dev.readout.reading.time;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.TimeExpression;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the time expressions of an article and resolves each to an interval. Threads may share it. */
public final class FindTimes {

    private final Grammar grammar;
    private final Cues cues;
    private final Tense tense;

    public FindTimes(Knowledge knowledge) {
        grammar = new Grammar(knowledge);
        cues = new Cues(knowledge.entries("time/cues"));
        tense = new Tense(cues);
    }

    /** All time expressions, also those of title and furniture, in the order of the text. */
    public List<TimeExpression> in(LinguisticText text) {
        var repeats = new RepeatedTitle(text.article());
        var sentences = text.sentences().stream()
                .filter(sentence -> !repeats.holds(sentence))
                .map(sentence -> phrases(text, sentence))
                .toList();
        var anchors = new Anchors(publication(text), cues, new Quotes(text.sentences()));
        anchors.read(sentences);
        var times = new ArrayList<TimeExpression>();
        Optional<Period> named = Optional.empty();
        for (var phrases : sentences) {
            for (var phrase : phrases) {
                var anchor = anchors.of(phrase);
                times.add(phrase.resolve(anchor, named));
                if (phrase.clauses().sentence().zone() == Zone.BODY)
                    named = phrase.period(anchor.day(), named).or(keep(named));
            }
        }
        return List.copyOf(times);
    }

    private static Supplier<Optional<Period>> keep(Optional<Period> named) {
        return () -> named;
    }

    private static Anchor publication(LinguisticText text) {
        var published = text.article().published().interval();
        return Anchor.of("publication", published);
    }

    private List<TimePhrase> phrases(LinguisticText text, Sentence sentence) {
        var words = SplitWords.of(sentence, text.article().text());
        var found = new Chart(grammar, words).expressions(new NotATime(sentence, cues));
        if (found.isEmpty()) return List.of();
        var clauses = new Clauses(sentence);
        var lasts = new HashSet<Integer>();
        for (var match : found) if (match.meaning() instanceof Pair(var first, var last)) lasts.add(last.start());
        var matches = new SharedMonth(grammar, words)
                .complete(found.stream().flatMap(FindTimes::ends).toList());
        var phrases = new ArrayList<TimePhrase>();
        for (var match : matches) {
            var phrase = phrase(clauses, words, match);
            boolean ends = lasts.contains(match.start()) && !phrases.isEmpty();
            phrases.add(ends ? phrase.looking(phrases.getLast().direction()) : phrase);
        }
        return phrases;
    }

    /** The two ends of a stretch are expressions of their own. */
    private static Stream<Match> ends(Match match) {
        return match.meaning() instanceof Pair(var first, var last) ? Stream.of(first, last) : Stream.of(match);
    }

    private TimePhrase phrase(Clauses clauses, List<Word> words, Match match) {
        var own = words.subList(match.start(), match.end());
        List<Token> tokens = own.stream().map(Word::token).distinct().toList();
        var span = own.getFirst().span().cover(own.getLast().span());
        return new TimePhrase(clauses, tokens, span, match.meaning(), tense.at(clauses, tokens));
    }
}
