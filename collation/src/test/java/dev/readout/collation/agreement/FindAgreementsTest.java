package dev.readout.collation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Folded;
import dev.readout.collation.Story;
import dev.readout.model.Commitment;
import dev.readout.model.Contact;
import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Agreement.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindAgreementsTest {

    @Test
    void agreesWhenTwoIndependentArticlesCarryOneUtterance() {
        var rows = rows(
                said(
                        "one.txt",
                        "“The harbour will reopen before the winter storms arrive,” Odile Marchetti said in Veldt."),
                said(
                        "two.txt",
                        "In Ellan, “the harbour will reopen before the winter storms arrive,” said Odile Marchetti."));

        assertThat(rows).extracting(Agreement::kind).containsExactly(Kind.AGREEMENT);
        assertThat(rows.getFirst().origins()).isEqualTo(2);
        assertThat(rows.getFirst().fact()).startsWith("Odile Marchetti: ");
    }

    @Test
    void setsAnAlteredQuotationBesideTheOther() {
        var rows = rows(
                said(
                        "one.txt",
                        "“The harbour will close before the winter storms arrive this year,” Odile Marchetti said in"
                                + " Veldt."),
                said(
                        "two.txt",
                        "In Ellan, “the harbour will reopen before the winter storms arrive this year,” said Odile"
                                + " Marchetti."));

        assertThat(rows).anySatisfy(row -> {
            assertThat(row.kind()).isEqualTo(Kind.DISCREPANCY);
            assertThat(row.why()).contains("close").contains("reopen");
        });
    }

    @Test
    void letsAFirstAnswerReplaceSilence() {
        var rows = rows(
                contact(3, "Vale wrote to Odile Marchetti, who did not reply.", Contact.State.NO_RESPONSE),
                contact(9, "Odile Marchetti rejected the letters of Vale.", Contact.State.REJECTED));

        assertThat(rows)
                .filteredOn(row -> row.kind() == Kind.SUPERSESSION)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.evidence()).hasSize(2);
                    assertThat(row.why()).isEqualTo("a first answer ends the silence");
                });
    }

    @Test
    void letsAStepForwardReplaceTheOneBefore() {
        var rows = rows(
                step(3, "The review of the ferry fees is under way.", ProcessStep.State.UNDER_WAY),
                step(20, "The review of the ferry fees is complete.", ProcessStep.State.COMPLETED));

        assertThat(rows).extracting(Agreement::kind).contains(Kind.SUPERSESSION);
    }

    @Test
    void doesNotCountAReprintAsAnotherOrigin() {
        var report =
                "Vale announced on Monday that the ferry fees of the northern harbour are going to be halved before"
                        + " the first of the winter storms, after eleven nights of talks with shipowners who had kept"
                        + " their vessels in port.";
        var rows = rows(option("one.txt", report), option("two.txt", report + " Wire."));

        assertThat(rows).isEmpty();
    }

    @Test
    void showsANameInTwoSpellings() {
        var rows = rows(
                Story.from("one.txt", "Odile Marchetti-Vale spoke.")
                        .on("2019-06-03")
                        .person("p1", "Odile Marchetti-Vale")
                        .read(),
                Story.from("two.txt", "Odile Marchetti Vale left.")
                        .on("2019-06-04")
                        .person("p1", "Odile Marchetti Vale")
                        .read());

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.fact()).isEqualTo("the spelling of Odile Marchetti-Vale"));
    }

    @Test
    void comparesNoSpellingsOfANameWithoutLetters() {
        var rows = rows(
                Story.from("one.txt", "007 spoke.")
                        .on("2019-06-03")
                        .person("p1", "007")
                        .read(),
                Story.from("two.txt", "007 left.")
                        .on("2019-06-04")
                        .person("p1", "007")
                        .read());

        assertThat(rows).isEmpty();
    }

    @Test
    void findsACorrection() {
        var rows = rows(Story.from("one.txt", "Correction: The ferry sails on Tuesdays.")
                .on("2019-06-03")
                .read());

        assertThat(rows).singleElement().satisfies(row -> assertThat(row.kind()).isEqualTo(Kind.SUPERSESSION));
    }

    @Test
    void saysNothingOfASingleReport() {
        assertThat(rows(contact(3, "Vale wrote to Odile Marchetti.", Contact.State.ATTEMPTED)))
                .isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void joinsInstrumentsOfOneSortThatOneSideHoldsOpen() {
        var rows = rows(
                open("one.txt", 3, "Vale, the president of France, does not exclude harbour dues.", "harbour dues"),
                open(
                        "two.txt",
                        9,
                        "Quotas for trawlers are possible, says Vale, the president of France.",
                        "Quotas for trawlers"));

        assertThat(rows).extracting(Agreement::fact).containsExactly("Vale: economic held open");
    }

    private static Reading open(String source, int day, String text, String option) {
        return Story.from(source, text)
                .on("2019-06-%02d".formatted(day))
                .person("p1", "Vale", "the president of France")
                .move(Move.Status.ON_TABLE, text, option, "p1", day(day))
                .read();
    }

    private static Reading said(String source, String text) {
        var content = text.substring(text.indexOf('“') + 1, text.indexOf(",”"));
        return Story.from(source, text)
                .on("2019-06-03")
                .person("p1", "Odile Marchetti")
                .says("s1", "p1", content, Statement.Manner.DIRECT, day(3))
                .read();
    }

    private static Reading contact(int day, String text, Contact.State state) {
        return Story.from("day" + day + ".txt", text)
                .on("2019-06-%02d".formatted(day))
                .person("p1", "Vale")
                .person("p2", "Odile Marchetti")
                .contact(state, text, "p1", "p2", day(day))
                .read();
    }

    private static Reading step(int day, String text, ProcessStep.State state) {
        return Story.from("day" + day + ".txt", text)
                .on("2019-06-%02d".formatted(day))
                .step(state, text, "The review of the ferry fees", day(day))
                .read();
    }

    private static Reading option(String source, String text) {
        return Story.from(source, text)
                .on("2019-06-03")
                .person("p1", "Vale")
                .move(Move.Status.ADOPTED, text, "the ferry fees", "p1", day(3))
                .pledge(Commitment.Kind.PLAN, text, "be halved", "p1", Interval.open())
                .read();
    }

    private static Interval day(int day) {
        return Interval.on(LocalDate.of(2019, 6, day));
    }

    private static List<Agreement> rows(Reading... readings) {
        return Folded.dossier(readings).agreements();
    }
}
