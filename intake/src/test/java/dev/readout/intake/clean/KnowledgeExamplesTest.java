package dev.readout.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.function.Predicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of this room's knowledge files. */
class KnowledgeExamplesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Agencies AGENCIES = new Agencies(KNOWLEDGE);
    private static final DateLines DATE_LINES = new DateLines(KNOWLEDGE);
    private static final Mastheads MASTHEADS = new Mastheads(KNOWLEDGE, AGENCIES);

    @TestFactory
    Iterable<DynamicTest> furniture() {
        var furniture = new FurnitureLines(KNOWLEDGE);
        return examples("furniture", line -> furniture.find(line, true).isPresent());
    }

    @TestFactory
    Iterable<DynamicTest> agencies() {
        return examples("agencies", AGENCIES::isSource);
    }

    @TestFactory
    Iterable<DynamicTest> captions() {
        return examples("captions", new Captions(KNOWLEDGE, AGENCIES)::isCaption);
    }

    @TestFactory
    Iterable<DynamicTest> mastheads() {
        return examples("mastheads", line -> MASTHEADS.isOutlet(line) || MASTHEADS.isSection(line));
    }

    @TestFactory
    Iterable<DynamicTest> bylines() {
        var bylines = new Bylines(KNOWLEDGE, DATE_LINES, AGENCIES);
        return examples("bylines", line -> bylines.read(line).isPresent());
    }

    @TestFactory
    Iterable<DynamicTest> dateLabels() {
        return examples("date-labels", line -> DATE_LINES.read(line).isPresent());
    }

    private static Iterable<DynamicTest> examples(String file, Predicate<String> finds) {
        return KNOWLEDGE.entries("intake/" + file).stream()
                .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> check(entry, finds)))
                .toList();
    }

    private static void check(Entry entry, Predicate<String> finds) {
        assertThat(entry.matches()).as("must be found").allMatch(finds);
        assertThat(entry.rejects()).as("must not be found").noneMatch(finds);
    }
}
