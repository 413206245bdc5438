package dev.readout.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the patterns of the {@link Grammar} in one sentence. What was found for a kind at a place is kept, so that every
 * kind is looked for once at each place. Of several patterns of a kind the longest match counts, then the first.
 */
final class Parse {

    /** The kind of a whole expression. */
    private static final String EXPRESSION = "expression";

    private final Grammar grammar;
    private final List<Word> words;
    private final List<Map<String, Optional<Match>>> found = new ArrayList<>();
    private final List<List<Lexicon.Found>> readings = new ArrayList<>();

    private Parse(Grammar grammar, List<Word> words) {
        this.grammar = grammar;
        this.words = words;
        for (int at = 0; at < words.size(); at++) {
            found.add(new HashMap<>(0));
            readings.add(grammar.lexicon().readings(words, at));
        }
    }

    /** The expressions of a sentence, from left to right, none inside another. */
    static List<Match> expressions(Grammar grammar, List<Word> words, Unlikely unlikely) {
        var parse = new Parse(grammar, words);
        var expressions = new ArrayList<Match>();
        for (int at = 0; at < words.size(); ) {
            var match = parse.find(EXPRESSION, at);
            if (match.isPresent() && !unlikely.test(words, match.get())) {
                expressions.add(match.get());
                at = match.get().end();
            } else {
                at++;
            }
        }
        return expressions;
    }

    private Optional<Match> find(String kind, int at) {
        var known = found.get(at).get(kind);
        if (known != null) return known;
        var match = longest(kind, at);
        found.get(at).put(kind, match);
        return match;
    }

    private Optional<Match> longest(String kind, int at) {
        Optional<Match> best = Optional.empty();
        for (var pattern : grammar.patternsOf(kind)) {
            if (!grammar.mayOpen(pattern, words.get(at), readings.get(at))) continue;
            var match = match(pattern, at);
            if (match.isPresent()
                    && (best.isEmpty() || match.get().end() > best.get().end())) best = match;
        }
        return best;
    }

    private Optional<Match> match(Pattern pattern, int at) {
        var gathered = new Match.Gathered(pattern.constants());
        int end = match(pattern, 0, at, gathered);
        if (end < 0 || (pattern.glued() && !isGlued(at, end))) return Optional.empty();
        if (!pattern.beside().allow(words, at, end)) return Optional.empty();
        var parts = gathered.parts();
        return Meanings.make(pattern.means(), parts).map(meaning -> new Match(at, end, parts, meaning));
    }

    private boolean isGlued(int start, int end) {
        for (int i = start + 1; i < end; i++) if (!words.get(i).glued()) return false;
        return true;
    }

    /** Where the rest of the pattern ends, or -1. */
    private int match(Pattern pattern, int part, int at, Match.Gathered gathered) {
        if (part == pattern.elements().size()) return at;
        var element = pattern.elements().get(part);
        int mark[] = gathered.mark();
        if (at < words.size()) {
            for (var kind : element.kinds()) {
                int next = take(kind, at, gathered);
                int end = next < 0 ? -1 : match(pattern, part + 1, next, gathered);
                if (end >= 0) return end;
                gathered.backTo(mark);
            }
            if (element.words().contains(words.get(at).lower())) {
                int end = match(pattern, part + 1, at + 1, gathered);
                if (end >= 0) return end;
                gathered.backTo(mark);
            }
        }
        return element.optional() ? match(pattern, part + 1, at, gathered) : -1;
    }

    private int take(String kind, int at, Match.Gathered gathered) {
        if (grammar.isGiven(kind)) {
            var match = find(kind, at);
            match.ifPresent(inner -> gathered.add(inner.meaning()));
            return match.map(Match::end).orElse(-1);
        }
        for (var reading : readings.get(at)) {
            if (!reading.sign().kind().equals(kind)) continue;
            gathered.add(reading.sign());
            return at + reading.length();
        }
        return -1;
    }
}
