package dev.readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code knowledge/time}: each names all it must find, in brackets, with the value. */
class TimeExamplesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
    private static final List<String> FILES = List.of("time/words", "time/patterns", "time/cues");

    private final FindTimes findTimes = new FindTimes(Knowledge.bundled());

    @TestFactory
    Stream<DynamicTest> findsWhatTheExamplesMark() {
        return entries()
                .flatMap(entry -> Stream.concat(entry.matches().stream(), entry.rejects().stream())
                        .map(example -> DynamicTest.dynamicTest(
                                entry.file() + ", " + entry.id() + ": " + example, () -> check(example))));
    }

    @Test
    void everyEntryHasExamplesOfBothKinds() {
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.matches()).as(entry.id()).isNotEmpty();
            assertThat(entry.rejects()).as(entry.id()).isNotEmpty();
        });
    }

    private static Stream<Entry> entries() {
        return FILES.stream().flatMap(file -> Knowledge.bundled().entries(file).stream());
    }

    private void check(String example) {
        var expected = new ArrayList<String>();
        var plain = new StringBuilder();
        for (int at = 0; at < example.length(); at++) {
            if (example.charAt(at) != '[') {
                plain.append(example.charAt(at));
                continue;
            }
            int bar = example.indexOf('|', at);
            int end = example.indexOf(']', at);
            plain.append(example, at + 1, bar);
            expected.add(example.substring(at + 1, end));
            at = end;
        }
        assertThat(found(plain.toString())).as(plain.toString()).isEqualTo(expected);
    }

    private List<String> found(String sentence) {
        var text = PlainEnglish.published(PUBLISHED, sentence);
        return findTimes.in(text).stream()
                .map(time -> text.article().text().slice(time.span()) + "|"
                        + time.value().orElse(""))
                .toList();
    }
}
