package dev.readout.collation.party;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which state a name, an adjective or a capital means. Immutable; threads may share it. */
final class States {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();
    private final Map<String, String> byCapital = new HashMap<>();

    States(Knowledge knowledge) {
        knowledge.entries("actor/countries").forEach(this::add);
        knowledge.entries("actor/country-names").forEach(this::add);
    }

    private void add(Entry entry) {
        entry.find("name").ifPresent(name -> byName.putIfAbsent(key(name), entry.id()));
        entry.list("aliases").forEach(name -> byName.putIfAbsent(key(name), entry.id()));
        entry.find("adjective").ifPresent(name -> byAdjective.putIfAbsent(key(name), entry.id()));
        entry.list("adjectives").forEach(name -> byAdjective.putIfAbsent(key(name), entry.id()));
        entry.find("capital").ifPresent(name -> byCapital.putIfAbsent(key(name), entry.id()));
    }

    private static String key(String name) {
        return String.join(" ", Words.telling(name));
    }

    /** The code of the state of this name. */
    Optional<String> named(List<String> words) {
        return Optional.ofNullable(byName.get(String.join(" ", words)));
    }

    /** The code of the state of this name, adjective or capital. */
    Optional<String> meant(List<String> words) {
        var key = String.join(" ", words);
        return named(words)
                .or(() -> Optional.ofNullable(byAdjective.get(key)))
                .or(() -> Optional.ofNullable(byCapital.get(key)));
    }

    /** The words with the state they begin with, if any, as its code: {@code north korean army} → {@code KP army}. */
    List<String> withCode(List<String> words) {
        for (int n = Math.min(4, words.size()); n > 0; n--) {
            var code = meant(words.subList(0, n));
            if (code.isPresent()) {
                return java.util.stream.Stream.concat(code.stream(), words.subList(n, words.size()).stream())
                        .toList();
            }
        }
        return words;
    }
}
