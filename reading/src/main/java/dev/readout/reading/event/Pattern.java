package dev.readout.reading.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A head and the words that must stand with it, as knowledge files write it: {@code "lift >@restriction"}.
 *
 * <p>Words are parted by a space, alternatives by {@code |}. Before a word, {@code >} wants it in the object and {@code <} in
 * the subject; {@code @} names a class of words; {@code TARGET} is the target, whatever its words. A
 * particle that is the only other word must stand at the head itself.
 *
 * @param heads lemmas or forms of the head
 * @param needs the other words
 * @param written the pattern as it is written
 */
record Pattern(Set<String> heads, List<Need> needs, String written) {

    private static final String TARGET = "TARGET";
    private static final Set<String> PARTICLES = Set.of("in", "off", "out", "up", "down", "away", "back", "over");

    Pattern {
        heads = Set.copyOf(heads);
        needs = List.copyOf(needs);
    }

    static Pattern parse(String written, Map<String, Set<String>> classes) {
        var words = List.of(written.strip().split(" +"));
        var needs = words.stream().skip(1).map(word -> need(word, classes)).toList();
        if (words.size() == 2 && PARTICLES.contains(words.getLast())) {
            needs = List.of(new Need(Need.Place.PARTICLE, Set.of(words.getLast()), true));
        }
        return new Pattern(alternatives(words.getFirst(), classes), needs, written);
    }

    private static Need need(String word, Map<String, Set<String>> classes) {
        var place = switch (word.charAt(0)) {
            case '>' -> Need.Place.OBJECT;
            case '<' -> Need.Place.SUBJECT;
            default -> Need.Place.ANYWHERE;
        };
        var words = place == Need.Place.ANYWHERE ? word : word.substring(1);
        return new Need(place, words.equals(TARGET) ? Set.of() : alternatives(words, classes), !words.contains("@"));
    }

    private static Set<String> alternatives(String word, Map<String, Set<String>> classes) {
        var found = new LinkedHashSet<String>();
        for (var each : word.split("\\|")) {
            if (!each.startsWith("@")) {
                found.add(each);
                continue;
            }
            var named = classes.get(each.substring(1));
            if (named == null) throw new IllegalArgumentException("no class of words is called " + each);
            found.addAll(named);
        }
        return found;
    }
}
