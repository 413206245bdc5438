package dev.readout.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of what names in markup say. */
class PageKnowledgeTest {

    @TestFactory
    Iterable<DynamicTest> names() {
        var hints = new Hints(Knowledge.bundled());
        return Knowledge.bundled().entries("intake/page").stream()
                .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> {
                    assertThat(entry.matches())
                            .as("must be found")
                            .allMatch(name -> hints.ofName(name).contains(entry.text("field")));
                    assertThat(entry.rejects())
                            .as("must not be found")
                            .noneMatch(name -> hints.ofName(name).contains(entry.text("field")));
                }))
                .toList();
    }
}
