package dev.readout.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Linguist;
import dev.readout.language.Sentence;
import dev.readout.language.nlp4j.Nlp4jLinguist;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Event;
import dev.readout.model.Event.Mode;
import dev.readout.model.Interval;
import dev.readout.model.Plover;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of deeds and of what governs them, and finds events, with the real linguist. */
class EventKnowledgeIT {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final CodeEvent CODER = new CodeEvent(KNOWLEDGE);
    private static final FindEvents EVENTS = new FindEvents(KNOWLEDGE);

    @TempDir
    private static Path cache;

    private static Linguist linguist;

    @BeforeAll
    static void open() {
        linguist = Nlp4jLinguist.open(KNOWLEDGE, cache);
    }

    static Stream<Entry> deeds() {
        return KNOWLEDGE.entries("event/deeds").stream();
    }

    static Stream<Entry> governors() {
        return KNOWLEDGE.entries("event/governors").stream();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void givesEachMatchItsCodeAndNoRejection(Entry entry) {
        var code = Plover.valueOf(entry.text("code"));
        assertThat(entry.matches())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(code(words)).contains(code));
        assertThat(entry.rejects())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(code(words)).isNotEqualTo(Optional.of(code)));
    }

    @ParameterizedTest
    @MethodSource("governors")
    void governsTheDeedOfEachMatchAndOfNoRejection(Entry entry) {
        assertThat(entry.matches())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(governor(words)).isEqualTo(entry.id()));
        assertThat(entry.rejects())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(governor(words)).isNotEqualTo(entry.id()));
    }

    @Test
    void letsTheOutermostWordDecide() {
        assertThat(code("Maravel threatened to shell the harbour.")).contains(Plover.THREATEN);
        assertThat(code("Maravel agreed to send aid to Ostrana.")).contains(Plover.AGREE);
        assertThat(code("Maravel will not lift the embargo.")).contains(Plover.REJECT);
        assertThat(code("Maravel accused Ostrana of shelling the harbour.")).contains(Plover.ACCUSE);
        assertThat(code("Maravel will arrest the banker.")).contains(Plover.THREATEN);
        assertThat(code("Maravel said it had arrested the banker.")).contains(Plover.COERCE);
    }

    @Test
    void swapsTheSidesOfAPassive() {
        var event = only("Ann Lee was arrested by Tom Hale in May.", "Ann Lee", "Tom Hale");

        assertThat(event.code()).isEqualTo(Plover.COERCE);
        assertThat(event.source().actors()).containsExactly(new ActorId("Tom Hale"));
        assertThat(event.target().actors()).containsExactly(new ActorId("Ann Lee"));
        assertThat(event.mode()).isEqualTo(Mode.PAST);
        assertThat(event.on()).hasToString("../2019-05-07");
    }

    @Test
    void takesTwoThatMeetForBothSides() {
        var event = only("Ann Lee and Tom Hale will meet in Oslo.", "Ann Lee", "Tom Hale");

        assertThat(event.code()).isEqualTo(Plover.AGREE);
        assertThat(event.mode()).isEqualTo(Mode.FUTURE);
    }

    @Test
    void readsANounThatBelongsToItsSource() {
        var event = only("Ann Lee's attack on Tom Hale surprised the town.", "Ann Lee", "Tom Hale");

        assertThat(event.code()).isEqualTo(Plover.ASSAULT);
        assertThat(event.grounds().isCertain()).isFalse();
    }

    @Test
    void keepsWhatAThirdPartyReportsFromItsName() {
        assertThat(events("Ann Lee said the rain praised Tom Hale.", "Ann Lee", "Tom Hale"))
                .isEmpty();
    }

    @Test
    void findsNothingWhereNobodyDoesAnythingToAnybody() {
        assertThat(events("Ann Lee and Tom Hale were born in Oslo.", "Ann Lee", "Tom Hale"))
                .isEmpty();
    }

    private static Optional<Plover> code(String words) {
        return CODER.code(sentence(words), List.of(), List.of());
    }

    private static String governor(String words) {
        var sentence = new EventSentence(sentence(words));
        var coding = CODER.coding(sentence, new BitSet(), new BitSet());
        return sentence.tree().tokens().stream()
                .filter(sentence::isClause)
                .flatMap(token -> coding.of(token).stream())
                .map(coded -> coded.why().split(" › ")[0])
                .findFirst()
                .orElse("none");
    }

    private static Sentence sentence(String words) {
        return linguist.read(article(words)).sentences().getFirst();
    }

    private static Event only(String words, String... actors) {
        var events = events(words, actors);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<Event> events(String words, String... names) {
        var actors = Stream.of(names).map(name -> actor(words, name)).toList();
        var article = article(words);
        return EVENTS.in(linguist.read(article), new Reading(article, actors, List.of(), List.of()));
    }

    private static Actor actor(String words, String name) {
        int at = words.indexOf(name);
        var mention = new Actor.Mention(new Span(at, at + name.length()), Actor.Mention.Form.NAME);
        return new Actor(new ActorId(name), Actor.Kind.PERSON, name, List.of(), List.of(mention));
    }

    private static Article article(String words) {
        var day = Interval.on(LocalDate.of(2019, 5, 7));
        return Article.builder("test", new Text(words))
                .body(List.of(new Span(0, words.length())))
                .published(new Published(day, Published.Precision.DAY, List.of(), "printed"))
                .build();
    }
}
