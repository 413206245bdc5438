package dev.readout.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the patterns of the {@link Grammar} in one sentence, from left to right. What was found for a kind at a place is
 * kept, so that every kind is looked for once at each place; what lies behind is forgotten. Of several ways to say the
 * same words the first pattern counts; of several ends the longest is tried first.
 */
final class Chart {

    /** More ends of one kind at one place are not kept. */
    private static final int MOST_ENDS = 8;

    /** Among so many words there is one of the lexicon. */
    private static final int FIRST_WORDS = 6;

    /** What digits can be besides a number, the number of a day or an hour. */
    private static final Set<String> TELLING =
            Set.of("year", "compact", "clock", "decade", "shortdecade", "nthday", "pointed");

    private final Grammar grammar;
    private final List<Word> words;
    private final @Nullable List<Match>[] @Nullable [] found;
    private final Lexicon.@Nullable Readings[] readings;

    private long steps;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Chart(Grammar grammar, List<Word> words) {
        this.grammar = grammar;
        this.words = words;
        this.found = new List[words.size()][];
        this.readings = new Lexicon.Readings[words.size()];
    }

    /** The expressions of a sentence, from left to right, none inside another. */
    List<Match> expressions(Unlikely unlikely) {
        var expressions = new ArrayList<Match>();
        for (int at = 0; at < words.size(); ) {
            int next = at + 1;
            for (var match : expressions(at)) {
                if (unlikely.test(words, match)) continue;
                expressions.add(match);
                next = match.end();
                break;
            }
            for (; at < next; at++) found[at] = null;
        }
        return expressions;
    }

    /** How many parts of patterns were tried so far: what the work is made of. It grows as the sentence does. */
    long steps() {
        return steps;
    }

    /** Every expression has a word of time in it, near its beginning. */
    private List<Match> expressions(int at) {
        int last = Math.min(words.size(), at + FIRST_WORDS);
        for (int i = at; i < last; i++) if (isTelling(i)) return find(grammar.expression(), at);
        return List.of();
    }

    /** A word of the lexicon, a number that is more than a number, or what is glued to one. */
    private boolean isTelling(int at) {
        var word = words.get(at);
        boolean behindNumber = at > 0 && word.glued() && words.get(at - 1).isDigits() && !word.is(",", ".");
        if (!word.isDigits()) return !readings(at).signs().isEmpty() || word.is("/", "'") || behindNumber;
        for (var found : readings(at).signs()) if (TELLING.contains(found.sign().kind())) return true;
        return false;
    }

    /** What a kind gives at a place, the longest first, no two of the same length. */
    private List<Match> find(int kind, int at) {
        var readings = readings(at);
        if (!readings.opens(grammar.openers(kind))) return List.of();
        var here = found[at];
        if (here == null) here = memory(at);
        var known = here[kind];
        if (known != null) return known;
        var matches = new ArrayList<Match>();
        for (var rule : grammar.rules(kind)) {
            if (readings.opens(rule.openers())) new Trial(rule, at, matches).run();
        }
        matches.sort((a, b) -> b.end() - a.end());
        here[kind] = matches;
        return matches;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable List<Match>[] memory(int at) {
        @Nullable List<Match>[] memory = new List[grammar.kinds()];
        found[at] = memory;
        return memory;
    }

    private Lexicon.Readings readings(int at) {
        var known = readings[at];
        if (known != null) return known;
        var read = grammar.lexicon().readings(words, at);
        readings[at] = read;
        return read;
    }

    /** One rule tried at one place, in all its ways. */
    private final class Trial {
        private final Rule rule;
        private final int start;
        private final List<Match> matches;
        private final Match.Gathered gathered;

        Trial(Rule rule, int start, List<Match> matches) {
            this.rule = rule;
            this.start = start;
            this.matches = matches;
            this.gathered = new Match.Gathered(rule.pattern().constants());
        }

        void run() {
            go(0, start);
        }

        private void go(int index, int at) {
            steps++;
            if (matches.size() >= MOST_ENDS) return;
            if (index == rule.parts().size()) {
                complete(at);
                return;
            }
            var part = rule.parts().get(index);
            if (at < words.size()) take(part, index, at);
            if (part.optional()) go(index + 1, at);
        }

        private void take(Rule.Part part, int index, int at) {
            var here = readings(at);
            if (!here.opens(part.openers())) return;
            for (int kind : part.kinds()) {
                for (var inner : find(kind, at)) {
                    gathered.add(inner);
                    go(index + 1, inner.end());
                    gathered.removeMatch();
                }
            }
            if (here.isWord(part.symbols())) go(index + 1, at + 1);
            for (var reading : here.signs()) {
                if (!part.symbols().get(reading.symbol())) continue;
                gathered.add(reading.sign());
                go(index + 1, at + reading.length());
                gathered.removeSign();
            }
        }

        private void complete(int end) {
            if (end == start || isKnown(end)) return;
            var pattern = rule.pattern();
            if (pattern.glued() && !isGlued(end)) return;
            if (!pattern.beside().allow(words, start, end)) return;
            var parts = gathered.parts();
            Meanings.make(pattern.means(), parts)
                    .ifPresent(meaning -> matches.add(new Match(start, end, parts, meaning)));
        }

        private boolean isKnown(int end) {
            for (var match : matches) if (match.end() == end) return true;
            return false;
        }

        private boolean isGlued(int end) {
            for (int i = start + 1; i < end; i++) if (!words.get(i).glued()) return false;
            return true;
        }
    }
}
