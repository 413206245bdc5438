package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Linguist;
import dev.readout.language.nlp4j.Nlp4jLinguist;
import dev.readout.model.Article;
import dev.readout.model.Finding;
import dev.readout.model.Move;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reaction;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.reading.actor.FindActors;
import dev.readout.reading.statement.FindStatements;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the files on options, conditions, reactions, contrasts and wording with the real linguist. */
class PolicyFramesKnowledgeIT {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    @TempDir
    private static Path cache;

    private static Linguist linguist;

    @BeforeAll
    static void open() {
        linguist = Nlp4jLinguist.open(KNOWLEDGE, cache);
    }

    private static Stream<Entry> entries(String file) {
        return KNOWLEDGE.entries(file).stream();
    }

    static Stream<Entry> instruments() {
        return KNOWLEDGE.entries("policy/instruments").stream();
    }

    static Stream<Entry> statuses() {
        return KNOWLEDGE.entries("policy/statuses").stream();
    }

    static Stream<Entry> seeThrough() {
        return Stream.of("policy/see-through", "policy/option-words").flatMap(PolicyFramesKnowledgeIT::entries);
    }

    static Stream<Entry> conditions() {
        return Stream.of("policy/conditions", "policy/condition-words").flatMap(PolicyFramesKnowledgeIT::entries);
    }

    static Stream<Entry> reactions() {
        return KNOWLEDGE.entries("policy/reactions").stream();
    }

    static Stream<Entry> reactionWords() {
        return entries("policy/reaction-words");
    }

    static Stream<Entry> contrasts() {
        return KNOWLEDGE.entries("policy/contrasts").stream();
    }

    static Stream<Entry> timeFrames() {
        return entries("policy/time-frames");
    }

    static Stream<Entry> wording() {
        return KNOWLEDGE.entries("policy/wording").stream();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void findsAMoveOfTheFamily(Entry entry) {
        check(
                entry,
                PolicyFindings::options,
                (Move move) -> move.family().name().equalsIgnoreCase(entry.text("family")));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void findsAMoveOfTheStatus(Entry entry) {
        check(
                entry,
                PolicyFindings::options,
                (Move move) -> entry.find("status")
                        .map(move.status().name()::equalsIgnoreCase)
                        .orElse(true));
    }

    @ParameterizedTest
    @MethodSource("seeThrough")
    void seesThroughToTheStatus(Entry entry) {
        check(entry, PolicyFindings::options, (Move move) -> true);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void findsACondition(Entry entry) {
        check(
                entry,
                PolicyFindings::conditions,
                condition -> entry.find("type")
                        .map(condition.type().name()::equalsIgnoreCase)
                        .orElse(true));
    }

    @ParameterizedTest
    @MethodSource("reactions")
    void findsAReactionOfTheTone(Entry entry) {
        check(
                entry,
                PolicyFindings::reactions,
                (Reaction reaction) -> reaction.tone().name().equalsIgnoreCase(entry.text("tone")));
    }

    @ParameterizedTest
    @MethodSource("reactionWords")
    void findsAReaction(Entry entry) {
        check(entry, PolicyFindings::reactions, reaction -> true);
    }

    @ParameterizedTest
    @MethodSource("contrasts")
    void findsAContrast(Entry entry) {
        check(entry, PolicyFindings::contrasts, contrast -> true);
    }

    @ParameterizedTest
    @MethodSource("wording")
    void findsAFormula(Entry entry) {
        check(entry, PolicyFindings::wordings, wording -> true);
    }

    @ParameterizedTest
    @MethodSource("timeFrames")
    void tellsOfAnEarlierTime(Entry entry) {
        check(
                entry,
                PolicyFindings::options,
                (Move move) -> move.grounds().why().contains("told of"));
    }

    private static <F extends Finding> void check(
            Entry entry, Function<PolicyFindings, List<F>> kind, Predicate<F> wanted) {
        assertThat(entry.matches())
                .allSatisfy(words -> assertThat(kind.apply(findings(words))).anyMatch(wanted));
        assertThat(entry.rejects())
                .allSatisfy(words -> assertThat(kind.apply(findings(words))).noneMatch(wanted));
    }

    private static PolicyFindings findings(String words) {
        var text = linguist.read(Article.ofBody("test", new Text(words), List.of(new Span(0, words.length()))));
        var actors = new FindActors(KNOWLEDGE).in(text);
        var statements = new FindStatements(KNOWLEDGE).in(text, actors, List.of());
        return new FindPolicy(KNOWLEDGE).in(text, actors, List.of(), statements);
    }
}
