package dev.readout.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern found in a sentence.
 *
 * @param start index of its first word
 * @param end index past its last word
 * @param parts the signs and meanings it is made of, in order
 * @param meaning what it says
 */
record Match(int start, int end, Parts parts, Meaning meaning) {

    /** The same words with another meaning. */
    Match with(Meaning other) {
        return new Match(start, end, parts, other);
    }

    /** The same, begun earlier. */
    Match from(int earlier) {
        return new Match(earlier, end, parts, meaning);
    }

    /** The same, ended later. */
    Match to(int later) {
        return new Match(start, later, parts, meaning);
    }

    /** The signs and matches found by a pattern. */
    record Parts(List<Sign> signs, List<Match> matches) {

        Parts {
            signs = List.copyOf(signs);
            matches = List.copyOf(matches);
        }

        Optional<Sign> find(String kind) {
            for (var sign : signs) if (sign.kind().equals(kind)) return Optional.of(sign);
            return Optional.empty();
        }

        List<Sign> all(String kind) {
            return signs.stream().filter(sign -> sign.kind().equals(kind)).toList();
        }

        boolean has(String kind) {
            return find(kind).isPresent();
        }

        <M extends Meaning> Optional<M> find(Class<M> meaning) {
            for (var match : matches)
                if (meaning.isInstance(match.meaning)) return Optional.of(meaning.cast(match.meaning));
            return Optional.empty();
        }

        <M extends Meaning> List<M> all(Class<M> meaning) {
            return matches.stream()
                    .map(Match::meaning)
                    .filter(meaning::isInstance)
                    .map(meaning::cast)
                    .toList();
        }
    }

    /** Gathers parts while a pattern is tried, and forgets the last when it goes back. */
    static final class Gathered {
        private final List<Sign> signs = new ArrayList<>();
        private final List<Match> matches = new ArrayList<>();

        Gathered(List<Sign> constants) {
            signs.addAll(constants);
        }

        void add(Sign sign) {
            signs.add(sign);
        }

        void add(Match match) {
            matches.add(match);
        }

        void removeSign() {
            signs.removeLast();
        }

        void removeMatch() {
            matches.removeLast();
        }

        Parts parts() {
            return new Parts(signs, matches);
        }
    }
}
