package dev.readout.server.curation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Actor;
import dev.readout.model.ArticleId;
import dev.readout.model.Commitment;
import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.Pledge;
import dev.readout.server.FerryFee;
import dev.readout.server.RealFold;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddedFindingsTest {

    private static final LocalDate MARCH_9 = LocalDate.of(2031, 3, 9);
    private static final Reading FIRST = FerryFee.first();
    private static final Reading SECOND = FerryFee.second();
    private static final List<Reading> READINGS = List.of(FIRST, SECOND);
    private static final Addition DROPPED = new Addition("on_table", "economic", List.of("Ana Brandt"), List.of(), "");

    private final List<Ruling.Entry> log = new ArrayList<>();

    @Test
    void becomeLinesOfTheDossier() {
        add(DROPPED, words(FIRST, "options", "ferry fee"));

        var option = dossier().policy().options().stream()
                .filter(one -> one.name().equals("ferry fee"))
                .findFirst()
                .orElseThrow();
        var move = option.standing().finding();
        assertThat(move.status()).isEqualTo(Move.Status.ON_TABLE);
        assertThat(move.family()).isEqualTo(Move.Family.ECONOMIC);
        assertThat(move.on()).isEqualTo(Interval.on(FerryFee.MARCH_4));
        assertThat(dossier()
                        .party(option.standing().article(), move.by().getFirst())
                        .name())
                .isEqualTo("Ana Brandt");
    }

    @Test
    void sayWhoAddedThemWhenAndWhyAndNeverThatAReaderDid() {
        add(DROPPED, words(FIRST, "options", "ferry fee"));

        var grounds = amended().getFirst().policy().options().getFirst().grounds();
        assertThat(grounds.isByHand()).isTrue();
        assertThat(grounds.why()).isEqualTo("added by Ada on 2031-03-09: she was there");
        assertThat(READINGS.getFirst().policy().options()).isEmpty();
    }

    @Test
    void areTheWordOfTheStatementTheyStandInWhereItIsTheirs() {
        add(DROPPED, words(FIRST, "options", "ferry fee"));
        add(new Addition("raised", "", List.of("Olaf Lind"), List.of(), ""), words(FIRST, "options", "June"));

        assertThat(amended().getFirst().policy().options())
                .extracting(move -> move.statement().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void mayBePledgesWithADayThatEndsTheirWindow() {
        add(
                new Addition("plan", "", List.of("Olaf Lind"), List.of(), "2031-05-01"),
                words(SECOND, "commitments", "fee would stay"));

        var pledge = dossier().policy().commitments().stream()
                .filter(one -> one.latest().kind() == Commitment.Kind.PLAN)
                .findFirst()
                .orElseThrow();
        assertThat(pledge.window()).isEqualTo(Interval.of(FerryFee.MARCH_8, LocalDate.of(2031, 5, 1)));
        assertThat(pledge.outcome().state()).isEqualTo(Pledge.Outcome.State.OPEN);
    }

    @Test
    void mayBeActsOfSpeechOfSomebodyWhomTheArticleDoesNotName() {
        add(
                new Addition("announcement", "", List.of("Ana Brandt"), List.of("Ida Lund"), "2031-03-07"),
                words(SECOND, "statements", "an exemption"));

        var said = amended().getLast().statements().stream()
                .filter(one -> one.grounds().isByHand())
                .findFirst()
                .orElseThrow();
        assertThat(said.act()).isEqualTo(Statement.Act.ANNOUNCEMENT);
        assertThat(said.saidOn()).isEqualTo(Interval.on(LocalDate.of(2031, 3, 7)));
        assertThat(amended().getLast().actors())
                .extracting(Actor::name)
                .containsExactly("Olaf Lind", "Ana Brandt", "Ida Lund");
        assertThat(dossier().parties())
                .extracting(Party::name)
                .containsExactlyInAnyOrder("Ana Brandt", "Olaf Lind", "Ida Lund");
    }

    @Test
    void standAmongTheOthersInTheOrderOfTheText() {
        add(
                new Addition("assertion", "", List.of("Olaf Lind"), List.of(), ""),
                words(SECOND, "statements", "an exemption"));

        assertThat(amended().getLast().statements())
                .extracting(one -> one.grounds().isByHand())
                .containsExactly(true, false);
    }

    @Test
    void mayBeMeetingsContactsConditionsAndReactions() {
        add(
                new Addition("planned", "briefing", List.of("Ana Brandt", "Olaf Lind"), List.of(), ""),
                words(FIRST, "meetings", "by June"));
        add(
                new Addition("offered", "", List.of("Ana Brandt"), List.of("Olaf Lind"), ""),
                words(FIRST, "contacts", "by June"));
        add(
                new Addition("precondition", "", List.of("Ana Brandt"), List.of(), ""),
                words(FIRST, "conditions", "by June"));
        add(
                new Addition("criticism", "", List.of("Olaf Lind"), List.of("Ana Brandt"), ""),
                words(SECOND, "reactions", "the fee would stay"));

        var policy = dossier().policy();
        assertThat(policy.meetings())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo("briefing"));
        assertThat(policy.contacts()).hasSize(1);
        assertThat(policy.conditions()).hasSize(1);
        assertThat(policy.reactions()).hasSize(1);
    }

    @Test
    void goWhenTheyAreUndoneAndComeBackWhenThatIs() {
        long added = add(DROPPED, words(FIRST, "options", "ferry fee"));
        long undone = rule(Deed.UNDO, String.valueOf(added));
        assertThat(amended().getFirst().policy().options()).isEmpty();

        rule(Deed.UNDO, String.valueOf(undone));
        assertThat(amended().getFirst().policy().options()).hasSize(1);
    }

    @Test
    void canBeCorrectedAsWhatAReaderFound() {
        var words = words(FIRST, "options", "ferry fee");
        add(DROPPED, words);
        rule(Deed.STATUS, "adopted", words);

        assertThat(amended().getFirst().policy().options().getFirst().status()).isEqualTo(Move.Status.ADOPTED);
        assertThat(Curation.of(log).idle(READINGS)).isEmpty();
    }

    @Test
    void areNotTwiceThereWhenANewerReaderFindsThemToo() {
        add(
                new Addition("adopted", "", List.of("Ana Brandt"), List.of(), ""),
                words(SECOND, "options", "an exemption"));

        assertThat(amended().getLast().policy().options()).singleElement().satisfies(move -> {
            assertThat(move.status()).isEqualTo(Move.Status.ADOPTED);
            assertThat(move.id()).isEqualTo(SECOND.policy().options().getFirst().id());
        });
    }

    @Test
    void areFoundInTheEditedArticleWhereTheWordsAreLong() {
        var there = words(FIRST, "options", "the ferry fee would be dropped");
        add(DROPPED, new Words(new ArticleId("a-000000000000"), there.section(), there.quote(), 3));

        assertThat(amended().getFirst().policy().options()).hasSize(1);
    }

    @Test
    void waitWhereTheirWordsAreGoneOrOthersStandThere() {
        var there = words(FIRST, "options", "ferry fee");
        long gone = add(DROPPED, new Words(new ArticleId("a-000000000000"), "options", "a fee", 3));
        long other = add(DROPPED, new Words(there.article(), "options", "bridge fe", there.start()));

        assertThat(amended()).isEqualTo(READINGS);
        assertThat(Curation.of(log).idle(READINGS))
                .extracting(Ruling.Entry::number)
                .containsExactly(gone, other);
    }

    @Test
    void areNothingWhereTheLogSaysNothingThatCanBeRead() {
        rule(Deed.ADD, "nonsense", words(FIRST, "options", "ferry fee"));
        rule(Deed.ADD, "state: burnt", words(FIRST, "options", "ferry fee"));
        rule(Deed.ADD, "state: adopted", words(FIRST, "wishes", "ferry fee"));

        assertThat(amended()).isEqualTo(READINGS);
        assertThat(Curation.of(log).idle(READINGS)).hasSize(3);
    }

    @Test
    void areWrittenAndReadAsTheSame() {
        var addition = new Addition("held", "working lunch", List.of("Ana: Brandt", "B"), List.of("C"), "2031-03-04");

        assertThat(Addition.parse(addition.written())).contains(addition);
        assertThat(new Addition("held", "", List.of("A\nstate: x"), List.of(), "").who())
                .containsExactly("A state: x");
    }

    private List<Reading> amended() {
        return Curation.of(log).readings(READINGS);
    }

    private Dossier dossier() {
        var curation = Curation.of(log);
        return curation.dossier(new RealFold().fold("fee", READINGS, MARCH_9, curation::readings));
    }

    private long add(Addition addition, Words on) {
        return rule(Deed.ADD, addition.written(), on);
    }

    private long rule(Deed deed, String value, Words... on) {
        var ruling = new Ruling(
                "dossier", List.of(on), deed, value, "", "Ada", "she was there", FerryFee.NOON, Optional.empty());
        log.add(new Ruling.Entry(log.size() + 1L, ruling));
        return log.size();
    }

    private static Words words(Reading reading, String section, String quote) {
        int start = reading.article().text().value().indexOf(quote);
        return new Words(reading.article().id(), section, quote, start);
    }
}
