package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Linguist;
import dev.readout.language.nlp4j.Nlp4jLinguist;
import dev.readout.model.Article;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import dev.readout.reading.actor.FindActors;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of this room's knowledge files with the real linguist. */
class StatementKnowledgeIT {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    @TempDir
    private static Path cache;

    private static Linguist linguist;

    @BeforeAll
    static void open() {
        linguist = Nlp4jLinguist.open(KNOWLEDGE, cache);
    }

    static Stream<Entry> cues() {
        return Stream.of("statement/cues", "statement/nouns", "statement/adjectives")
                .flatMap(file -> KNOWLEDGE.entries(file).stream());
    }

    static Stream<Entry> silences() {
        return KNOWLEDGE.entries("statement/silences").stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void findsAnAttributionInEachMatchAndNoneInARejection(Entry entry) {
        assertThat(entry.matches())
                .allSatisfy(words -> assertThat(attributions(words)).isNotEmpty());
        assertThat(entry.rejects())
                .allSatisfy(words -> assertThat(attributions(words)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("silences")
    void findsASilenceInEachMatchAndNoneInARejection(Entry entry) {
        assertThat(entry.matches())
                .allSatisfy(words -> assertThat(statements(words)).anyMatch(isSilence(entry)));
        assertThat(entry.rejects())
                .allSatisfy(words -> assertThat(statements(words)).noneMatch(isSilence(entry)));
    }

    @Test
    void findsVenues() {
        for (var entry : KNOWLEDGE.entries("statement/venues")) {
            assertThat(entry.matches())
                    .allSatisfy(words -> assertThat(statements(words))
                            .anyMatch(statement -> statement.venue().isPresent()));
            assertThat(entry.rejects())
                    .allSatisfy(words -> assertThat(statements(words))
                            .noneMatch(statement -> statement.venue().isPresent()));
        }
    }

    @Test
    void findsHedges() {
        for (var entry : KNOWLEDGE.entries("statement/hedges")) {
            assertThat(entry.matches())
                    .allSatisfy(words -> assertThat(statements("“" + words + "” the mayor said."))
                            .anyMatch(Statement::hedged));
            assertThat(entry.rejects())
                    .allSatisfy(words -> assertThat(statements("“" + words + "” the mayor said."))
                            .noneMatch(Statement::hedged));
        }
    }

    private static Predicate<Statement> isSilence(Entry entry) {
        return statement -> statement.act().name().equalsIgnoreCase(entry.text("act"));
    }

    private static List<Attribution> attributions(String words) {
        return new RuleAttributions(KNOWLEDGE, Reliability.blind()).in(linguist.read(article(words)));
    }

    private static List<Statement> statements(String words) {
        var text = linguist.read(article(words));
        return new FindStatements(KNOWLEDGE).in(text, new FindActors(KNOWLEDGE).in(text), List.of());
    }

    private static Article article(String words) {
        return Article.ofBody("test", new Text(words), List.of(new Span(0, words.length())));
    }
}
