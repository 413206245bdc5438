package dev.readout.reading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Linguist;
import dev.readout.language.Tree;
import dev.readout.language.nlp4j.Nlp4jLinguist;
import dev.readout.model.Article;
import dev.readout.model.Commitment;
import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.PolicyFindings;
import dev.readout.model.ProcessStep;
import dev.readout.model.Published;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.reading.actor.FindActors;
import dev.readout.reading.statement.FindStatements;
import dev.readout.reading.time.FindTimes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of what tells of commitments, process, meetings and contacts, with the real linguist. */
class PolicyEventsKnowledgeIT {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    @TempDir
    private static Path cache;

    private static final FindActors ACTORS = new FindActors(KNOWLEDGE);
    private static final FindTimes TIMES = new FindTimes(KNOWLEDGE);
    private static final FindStatements STATEMENTS = new FindStatements(KNOWLEDGE);
    private static final FindPolicy POLICY = new FindPolicy(KNOWLEDGE);

    private static Linguist linguist;

    @BeforeAll
    static void open() {
        linguist = Nlp4jLinguist.open(KNOWLEDGE, cache);
    }

    static Stream<Entry> events() {
        return Stream.of("policy/commitments", "policy/process", "policy/contacts")
                .flatMap(file -> KNOWLEDGE.entries(file).stream());
    }

    static Stream<Entry> tenses() {
        return KNOWLEDGE.entries("policy/tenses").stream();
    }

    static Stream<Entry> meetings() {
        return KNOWLEDGE.entries("policy/meetings").stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void findsEachMatchByItsEntryAndNoRejection(Entry entry) {
        assertThat(entry.matches()).allSatisfy(words -> assertThat(whys(words)).contains(entry.id()));
        assertThat(entry.rejects()).allSatisfy(words -> assertThat(whys(words)).doesNotContain(entry.id()));
    }

    @ParameterizedTest
    @MethodSource("tenses")
    void givesTheVerbOfEachMatchItsTenseAndOfNoRejection(Entry entry) {
        var tense = Tense.parse(entry.text("tense"));
        assertThat(entry.matches())
                .allSatisfy(words -> assertThat(tenseOfMeeting(words)).isEqualTo(tense));
        assertThat(entry.rejects())
                .allSatisfy(words -> assertThat(tenseOfMeeting(words)).isNotEqualTo(tense));
    }

    private static Tense tenseOfMeeting(String words) {
        var tree = new Tree(linguist.read(article(words)).sentences().getFirst());
        return tree.tokens().stream()
                .filter(token -> token.lemma().equals("meet"))
                .map(token -> new Tenses(KNOWLEDGE).of(new Predicate(tree, token)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void findsAMeetingInEachMatchAndNoneInARejection(Entry entry) {
        assertThat(entry.matches())
                .allSatisfy(words -> assertThat(read(words).meetings()).isNotEmpty());
        assertThat(entry.rejects())
                .allSatisfy(words -> assertThat(read(words).meetings()).isEmpty());
    }

    @Test
    void readsAPromiseWithItsWindow() {
        var promise =
                only("The minister said on Monday that the government will publish the report by the end of June.");
        assertThat(promise.kind()).isEqualTo(Commitment.Kind.PROMISE);
        assertThat(promise.window()).hasToString("2019-05-06/2019-06-30");
    }

    @Test
    void readsWhatWillNotBeDoneAsANegativePlan() {
        var plan = only("The ministry said it will not publish the report during the talks.");
        assertThat(plan.kind()).isEqualTo(Commitment.Kind.NEGATIVE_PLAN);
        assertThat(plan.negated()).isTrue();
        assertThat(plan.window().to()).isEmpty();
    }

    @Test
    void findsNoCommitmentInQuestionsAndSuppositions() {
        assertThat(read("Will the minister publish the report?").commitments()).isEmpty();
        assertThat(read("Reporters asked whether the minister will publish the report.")
                        .commitments())
                .isEmpty();
        assertThat(read("The bridge would cost a fortune.").commitments()).isEmpty();
    }

    @Test
    void takesALengthForNoDueDate() {
        assertThat(only("The minister said she will stay for four years.").due())
                .isEmpty();
    }

    @Test
    void neverTakesSilenceForARejection() {
        assertThat(read("The rebels have not responded to the offer of the government.")
                        .contacts())
                .extracting(Contact::state)
                .containsExactly(Contact.State.NO_RESPONSE);
    }

    @Test
    void readsAMeetingThatIsOnlySupposedAsHypothetical() {
        assertThat(read("Reporters asked whether Ann Lee would meet Tom Hale.").meetings())
                .extracting(Meeting::status)
                .containsExactly(Meeting.Status.HYPOTHETICAL);
    }

    @Test
    void tellsOneMeetingAParagraph() {
        assertThat(read("Ann Lee met Tom Hale in Oslo on Sunday. Lee met Hale for an hour.")
                        .meetings())
                .hasSize(1);
    }

    @Test
    void givesTheStateOfAProcessInTheOrderOfTheText() {
        assertThat(read("The review began in March. The review is in its final stage.")
                        .process())
                .extracting(ProcessStep::state)
                .containsExactly(ProcessStep.State.UNDER_WAY, ProcessStep.State.FINAL_STAGE);
    }

    private static Commitment only(String words) {
        var found = read(words).commitments();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> whys(String words) {
        return read(words)
                .all()
                .map(Finding::grounds)
                .map(grounds -> grounds.why().substring(grounds.why().indexOf(": ") + 2))
                .toList();
    }

    private static PolicyFindings read(String words) {
        var text = linguist.read(article(words));
        var actors = ACTORS.in(text);
        var times = TIMES.in(text);
        var statements = STATEMENTS.in(text, actors, times);
        return POLICY.in(text, actors, times, statements);
    }

    private static Article article(String words) {
        var day = Interval.on(java.time.LocalDate.of(2019, 5, 7));
        return Article.builder("test", new Text(words))
                .body(List.of(new Span(0, words.length())))
                .published(new Published(day, Published.Precision.DAY, List.of(), "printed"))
                .build();
    }
}
