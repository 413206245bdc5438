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

    /** The signs and meanings found by a pattern. */
    record Parts(List<Sign> signs, List<Meaning> meanings) {

        Parts {
            signs = List.copyOf(signs);
            meanings = List.copyOf(meanings);
        }

        Optional<Sign> find(String kind) {
            return signs.stream().filter(sign -> sign.kind().equals(kind)).findFirst();
        }

        List<Sign> all(String kind) {
            return signs.stream().filter(sign -> sign.kind().equals(kind)).toList();
        }

        boolean has(String kind) {
            return find(kind).isPresent();
        }

        <M extends Meaning> Optional<M> find(Class<M> meaning) {
            return meanings.stream()
                    .filter(meaning::isInstance)
                    .map(meaning::cast)
                    .findFirst();
        }

        <M extends Meaning> List<M> all(Class<M> meaning) {
            return meanings.stream()
                    .filter(meaning::isInstance)
                    .map(meaning::cast)
                    .toList();
        }
    }

    /** Gathers parts while a pattern is tried, and forgets them when it goes back. */
    static final class Gathered {
        private final List<Sign> signs = new ArrayList<>();
        private final List<Meaning> meanings = new ArrayList<>();

        Gathered(List<Sign> constants) {
            signs.addAll(constants);
        }

        void add(Sign sign) {
            signs.add(sign);
        }

        void add(Meaning meaning) {
            meanings.add(meaning);
        }

        int[] mark() {
            return new int[] {signs.size(), meanings.size()};
        }

        void backTo(int[] mark) {
            signs.subList(mark[0], signs.size()).clear();
            meanings.subList(mark[1], meanings.size()).clear();
        }

        Parts parts() {
            return new Parts(signs, meanings);
        }
    }
}
