package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Grounds;
import dev.readout.model.Move;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reading;
import dev.readout.server.AsOf;
import dev.readout.server.FerryFee;
import dev.readout.server.Shelf;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.Sighting;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboxTest extends AtFerryDesk {

    private static final String FERRY = "/dossiers/ferry%20fee";
    private static final String STAYS = "https://gazette.example/stays";

    @Test
    void saysThatNothingAwaitsAnybody() throws IOException {
        assertThat(inbox()).contains("Nothing awaits you.");
        assertThat(Ask.get(desk, FERRY).answer().body()).contains(FERRY + "/inbox");
    }

    @Test
    void tellsWhatANewerReaderFindsOtherwiseAndTakesADecisionOnIt() throws IOException {
        readBeforeWithoutTheOption();

        var page = inbox();
        assertThat(page)
                .contains("1 article was read by a newer reader")
                .contains("Option")
                .contains("an exemption")
                .contains("<b>now:</b> ruled out")
                .contains("name=\"deed\" value=\"ACCEPT\"")
                .contains("/rule?on=" + option());

        var kept = rule("ACCEPT", option());
        assertThat(kept.status()).isEqualTo(303);
        var after = Ask.get(desk, kept.header("Location").replaceFirst("^http://[^/]+", ""))
                .answer()
                .body();
        assertThat(after)
                .contains("Kept as 1.")
                .contains("It is right")
                .contains("value=\"UNDO\"")
                .contains("Nothing awaits you.");
        assertThat(rule("UNDO", "").header("Location")).contains("/inbox?done=2#done");
        assertThat(inbox()).contains("an exemption");
    }

    @Test
    void tellsWhatIsUncertainAndWeighsUntilSomebodyDecides() throws IOException {
        readUncertain();

        assertThat(inbox())
                .contains("Uncertain, and it weighs")
                .contains("The brief tells of it. Uncertain: a guess")
                .contains("an exemption");
        assertThat(rule("REJECT", option()).header("Location")).contains("/inbox?done=1#done");
        assertThat(inbox()).doesNotContain("an exemption");
        rule("UNDO", "");
        assertThat(inbox()).contains("an exemption");
        rule("NOTE", option(), "value-NOTE=look+again");
        assertThat(inbox()).as("a note decides nothing").contains("an exemption");
    }

    @Test
    void keepsACorrectionThatWasMadeBeforeItWasReadAnew() throws IOException {
        rule("REJECT", option());
        readBeforeWithoutTheOption();

        assertThat(inbox()).contains("Nothing awaits you.");
    }

    @Test
    void showsCorrectionsThatNoLongerFindTheirWords() throws IOException {
        var said = rule("NOTE", option(), "value-NOTE=look+again");
        assertThat(said.status()).isEqualTo(303);
        ferry.store()
                .write(writing -> writing.add(new Decision(
                        Shelf.DOSSIER, STAYS, Verdict.OUTSIDE, Author.person("Ada"), "another fee", FerryFee.NOON)));

        assertThat(inbox())
                .contains("Corrections that no longer find their words")
                .contains("look again")
                .contains("Articles set aside")
                .contains("Ada: another fee");
    }

    @Test
    void takesAnArticleInThatWasSetAside() throws IOException {
        ferry.store()
                .write(writing -> writing.add(new Decision(
                        Shelf.DOSSIER, STAYS, Verdict.OUTSIDE, Author.MACHINE, "names no fee", FerryFee.NOON)));
        assertThat(inbox()).contains("names no fee").contains(">Take in</button>");

        var form = "token=secret&person=Ada&verdict=BELONGS&back=inbox&address=" + Addresses.escaped(STAYS);
        var answer = Ask.post(desk, FERRY + "/verdicts", form).answer();
        assertThat(answer.header("Location")).endsWith("/inbox#aside");
        assertThat(inbox()).doesNotContain("Take in");
    }

    private String inbox() throws IOException {
        return Ask.get(desk, FERRY + "/inbox").answer().body();
    }

    private Ask.Answer rule(String deed, String on, String... more) throws IOException {
        var value = deed.equals("UNDO") ? "&value-UNDO=1" : "";
        var form =
                "token=secret&person=Ada&back=inbox&deed=" + deed + "&on=" + on + value + "&" + String.join("&", more);
        return Ask.post(desk, FERRY + "/rulings", form).answer();
    }

    /** As if an older reader had read the second article and found no option in it, and this one read it then. */
    private void readBeforeWithoutTheOption() {
        var second = FerryFee.second();
        var nothing = new Reading(
                second.article(),
                second.actors(),
                second.times(),
                second.statements(),
                new PolicyFindings(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()));
        ferry.store().write(writing -> {
            var kept = writing.keep(new Sighting(STAYS, second.article(), Optional.empty(), FerryFee.NOON));
            writing.keep(kept.version(), "reader/0", nothing, FerryFee.NOON.minusSeconds(60));
            writing.keep(kept.version(), "reader/2", second, FerryFee.NOON.plusSeconds(60));
            return kept;
        });
    }

    /** The option that the second article reports is but a guess. */
    private void readUncertain() {
        var second = FerryFee.second();
        var sure = second.policy().options().getFirst();
        var guess = new Grounds(
                0.3, Grounds.Voice.SPEAKER, "a guess", sure.grounds().evidence());
        var move = new Move(
                sure.id(), sure.option(), sure.family(), sure.status(), sure.by(), sure.on(), sure.statement(), guess);
        var uncertain = new Reading(
                second.article(),
                second.actors(),
                second.times(),
                second.statements(),
                new PolicyFindings(
                        List.of(move),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        ferry.store().write(writing -> {
            var kept = writing.keep(new Sighting(STAYS, second.article(), Optional.empty(), FerryFee.NOON));
            writing.keep(kept.version(), FerryFee.READER, uncertain, FerryFee.NOON);
            return kept;
        });
    }

    private String option() {
        var dossier = ferry.dossiers().find("ferry fee", AsOf.NOW).orElseThrow().dossier();
        return dossier.policy().options().getFirst().id().value();
    }
}
