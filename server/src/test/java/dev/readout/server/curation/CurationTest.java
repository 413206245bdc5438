package dev.readout.server.curation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.dossier.ActorRef;
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

class CurationTest {

    private static final LocalDate MARCH_9 = LocalDate.of(2031, 3, 9);
    private static final List<Reading> READINGS = List.of(FerryFee.first(), FerryFee.second());

    private final List<Ruling.Entry> log = new ArrayList<>();
    private final Dossier before = dossier();

    @Test
    void changesNothingWhenNobodyRuled() {
        assertThat(before.parties()).extracting(Party::name).containsExactlyInAnyOrder("Ana Brandt", "Olaf Lind");
    }

    @Test
    void takesAwayWhatIsWrong() {
        rule(Deed.REJECT, "", option());

        assertThat(dossier().policy().options()).isEmpty();
        assertThat(dossier().utterances()).hasSize(2);
    }

    @Test
    void isSureOfWhatIsRight() {
        rule(Deed.ACCEPT, "", option());

        var grounds =
                dossier().policy().options().getFirst().standing().finding().grounds();
        assertThat(grounds.confidence()).isOne();
        assertThat(grounds.why()).endsWith("accepted by Ada");
    }

    @Test
    void putsAStatementInAnotherMouthAndItsPledgeWithIt() {
        rule(Deed.SPEAKER, "Olaf Lind", statement(0));

        var after = dossier();
        assertThat(after.party(after.utterances().getFirst().parties().getFirst())
                        .name())
                .isEqualTo("Olaf Lind");
        assertThat(after.party(pledge(after).holder().getFirst()).name()).isEqualTo("Olaf Lind");
    }

    @Test
    void movesWhatWasSaidToAnotherDay() {
        rule(Deed.DATE, "2031-03-02", statement(0));

        assertThat(dossier().utterances().getFirst().on()).isEqualTo(Interval.on(LocalDate.of(2031, 3, 2)));
    }

    @Test
    void standsAnOptionWhereAPersonSays() {
        rule(Deed.STATUS, "under_review", option());

        assertThat(dossier().policy().options().getFirst().status().name()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void saysWhatBecameOfAPledgeOnItsOwnWords() {
        rule(Deed.OUTCOME, "broken", pledgeWords());

        var outcome = pledge(dossier()).outcome();
        assertThat(outcome.state()).isEqualTo(Pledge.Outcome.State.BROKEN);
        assertThat(outcome.why()).isEqualTo("decided by Ada: she was there");
        assertThat(outcome.evidence()).isNotEmpty();
    }

    @Test
    void makesTwoPartiesOneAndTwoAgain() {
        rule(Deed.MERGE, "", actor(1), actor(0));
        var merged = dossier();

        assertThat(merged.parties()).extracting(Party::name).containsExactly("Olaf Lind");
        assertThat(merged.utterances())
                .allMatch(said -> said.parties().getFirst().value().equals("olaf-lind"));
        rule(Deed.SPLIT, "", actor(0));
        assertThat(dossier().parties()).extracting(Party::name).containsExactly("Olaf Lind", "Ana Brandt");
    }

    @Test
    void undoesAndUndoesTheUndoing() {
        long rejected = rule(Deed.REJECT, "", option());
        long undone = undo(rejected);
        assertThat(dossier().policy().options()).hasSize(1);

        undo(undone);
        assertThat(dossier().policy().options()).isEmpty();
    }

    @Test
    void findsTheSameWordsInAnEditedArticle() {
        var words = statement(0);
        var elsewhere = new Words(new ArticleId("a-000000000000"), words.section(), words.quote(), 3);
        rule(Deed.SPEAKER, "Olaf Lind", elsewhere);

        assertThat(dossier().utterances().getFirst().parties().getFirst().value())
                .isEqualTo("olaf-lind");
    }

    @Test
    void saysWhichRulingsWaitForWordsThatAreGone() {
        rule(Deed.NOTE, "worth a call", option());
        long gone = rule(Deed.REJECT, "", new Words(option().article(), "meetings", "nowhere", 2));

        assertThat(Curation.of(log).idle(READINGS))
                .extracting(Ruling.Entry::number)
                .containsExactly(gone);
    }

    private Dossier dossier() {
        var curation = Curation.of(log);
        return curation.dossier(new RealFold().fold("fee", READINGS, MARCH_9, curation::readings));
    }

    private long rule(Deed deed, String value, Words... on) {
        var ruling = new Ruling(
                "dossier", List.of(on), deed, value, "", "Ada", "she was there", FerryFee.NOON, Optional.empty());
        log.add(new Ruling.Entry(log.size() + 1L, ruling));
        return log.size();
    }

    private long undo(long number) {
        return rule(Deed.UNDO, String.valueOf(number));
    }

    private Words option() {
        return KeySpan.of(
                before, before.policy().options().getFirst().standing().ref());
    }

    private Words pledgeWords() {
        return KeySpan.of(before, pledge(before).reports().getFirst().ref());
    }

    private Words statement(int index) {
        return KeySpan.of(
                before, before.utterances().get(index).variants().getFirst().statement());
    }

    private Words actor(int reading) {
        var of = READINGS.get(reading);
        return KeySpan.of(
                before, new ActorRef(of.article().id(), of.actors().getFirst().id()));
    }

    private static Pledge pledge(Dossier dossier) {
        return dossier.policy().commitments().getFirst();
    }
}
