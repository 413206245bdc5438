package dev.readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorKnowledgeTest {

    private static final List<String> FILES = List.of(
            "country-names",
            "family-names",
            "gendered-words",
            "nicknames",
            "organisations",
            "outlets",
            "places",
            "sources",
            "speech",
            "title-modifiers",
            "titles");

    static Stream<Entry> entries() {
        return FILES.stream().flatMap(file -> Knowledge.bundled().entries("actor/" + file).stream());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void findsItsOwnExamplesAndNoOthers(Entry entry) {
        assertThat(entry.matches()).isNotEmpty().allMatch(example -> isFound(entry, example));
        assertThat(entry.rejects()).noneMatch(example -> isFound(entry, example));
    }

    private static boolean isFound(Entry entry, String example) {
        return Stream.concat(
                        entry.texts().values().stream(),
                        entry.lists().values().stream().flatMap(List::stream))
                .anyMatch(word -> holds(example, word));
    }

    /** Whether the example has the word or its plural; a word in lower case is found in capitals too. */
    private static boolean holds(String example, String word) {
        int flags = word.equals(word.toLowerCase(Locale.ROOT)) ? Pattern.CASE_INSENSITIVE : 0;
        var within = "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "s?(?![\\p{L}\\p{N}])";
        return Pattern.compile(within, flags).matcher(example).find();
    }
}
