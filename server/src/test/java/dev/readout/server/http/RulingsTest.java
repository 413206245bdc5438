package dev.readout.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.AsOf;
import dev.readout.server.FerryDesk;
import dev.readout.server.FerryFee;
import dev.readout.server.Shelf;
import dev.readout.server.Shelves;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RulingsTest extends AtFerryDesk {

    private static final String FERRY = "/dossiers/ferry%20fee";

    @Test
    void leadsFromEveryLineToItsForm() throws IOException {
        assertThat(Ask.get(desk, FERRY).answer().body()).contains("href=\"" + FERRY + "/rule?on=" + option());

        var form = Ask.get(desk, FERRY + "/rule?on=" + option()).answer();
        assertThat(form.body())
                .contains("an exemption")
                .contains("value=\"REJECT\"")
                .contains("Now: ruled_out")
                .contains("name=\"token\" value=\"secret\"")
                .contains("value=\"Ada\"");
    }

    @Test
    void correctsASpeakerAndShowsBeforeAndAfter() throws IOException {
        var answer = rule("on=" + said() + "&deed=SPEAKER&value-SPEAKER=Olaf+Lind&reason=heard+it")
                .answer();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(FERRY + "#" + said());
        assertThat(Ask.get(desk, FERRY).answer().body()).doesNotContain("<h5 class=\"sp\">Ana Brandt");
        assertThat(Ask.get(desk, FERRY + "/rulings").answer().body())
                .contains("Another speaker")
                .contains("<span class=\"on\">before: </span>Ana Brandt")
                .contains("<span class=\"on\">now: </span>Olaf Lind")
                .contains("heard it");
    }

    @Test
    void offersAFormForEveryLineActOfSpeechAndParty() throws IOException {
        var links = Pattern.compile("href=\"([^\"]*/rule\\?on=[^\"]*)\"")
                .matcher(Ask.get(desk, FERRY).answer().body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(links).hasSizeGreaterThan(4);
        for (var link : links)
            assertThat(Ask.get(desk, link).answer().status()).as(link).isEqualTo(200);
    }

    @Test
    void marksWhatWasCorrectedWithWhatStoodThereBefore() throws IOException {
        rule("on=" + said() + "&deed=SPEAKER&value-SPEAKER=Olaf+Lind&reason=heard+it")
                .answer();
        rule("on=who-olaf-lind&deed=NOTE&value-NOTE=retired+since").answer();

        assertThat(Ask.get(desk, FERRY).answer().body())
                .contains("<b>corrected:</b> the speaker, before: Ana Brandt (Ada, ")
                .contains("<b>note:</b> retired since (Ada, ");
    }

    @Test
    void staysAtTheDayThatWasLookedAt() throws IOException {
        var early = FERRY + "?asOf=2031-03-05";
        assertThat(Ask.get(desk, early).answer().body()).contains("/rule?asOf=2031-03-05&amp;on=" + said());
        assertThat(Ask.get(desk, FERRY + "/rule?asOf=2031-03-05&on=" + said())
                        .answer()
                        .body())
                .contains("action=\"" + FERRY + "/rulings?asOf=2031-03-05\"");

        var form = "token=secret&person=Ada&deed=ACCEPT&on=" + said();
        var answer = Ask.post(desk, FERRY + "/rulings?asOf=2031-03-05", form).answer();

        assertThat(answer.header("Location")).endsWith(early + "#" + said());
    }

    @Test
    void leadsToTheLogWhenALineIsGone() throws IOException {
        assertThat(rule("on=" + option() + "&deed=REJECT").answer().header("Location"))
                .endsWith(FERRY + "/rulings#r1");
    }

    @Test
    void undoesWhatWasDecided() throws IOException {
        rule("on=" + option() + "&deed=REJECT").answer();
        assertThat(Ask.get(desk, FERRY).answer().body()).doesNotContain("id=\"options\"");

        assertThat(rule("deed=UNDO&value-UNDO=1").answer().status()).isEqualTo(303);
        assertThat(Ask.get(desk, FERRY).answer().body()).contains("id=\"options\"");
        assertThat(rule("deed=UNDO&value-UNDO=99").answer().status()).isEqualTo(404);
    }

    @Test
    void saysThatNothingWasKeptWhereNothingCanBeWritten() throws IOException {
        var full = "/data/readout.db: the disk is full; nothing of the last change was kept";
        var shelf = new Shelf("ferry fee", "The ferry fee", ferry::store, work -> {
            throw new StoreException(full);
        });
        try (var there =
                new FerryDesk(ferry.store(), new Full(shelf), InstantSource.fixed(FerryFee.NOON), FerryDesk.ADA)) {
            var form = "token=secret&person=Ada&deed=REJECT&on=" + option();
            var answer = Ask.post(there.server(), FERRY + "/rulings", form).answer();

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains(full);
            assertThat(Ask.get(there.server(), FERRY).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void takesNothingInWithoutTheToken() throws IOException {
        var form = "on=" + option() + "&deed=REJECT&person=Ada";
        assertThat(Ask.post(desk, FERRY + "/rulings", form).answer().status()).isEqualTo(403);
        assertThat(Ask.post(desk, FERRY + "/rulings", form + "&token=guess")
                        .answer()
                        .status())
                .isEqualTo(403);
        assertThat(Ask.post(desk, FERRY + "/verdicts", "address=x").answer().status())
                .isEqualTo(403);

        assertThat(ferry.dossiers().rulings("ferry fee")).isEmpty();
        assertThat(Ask.post(desk, FERRY + "/rulings", form)
                        .with("Authorization", "Bearer secret")
                        .answer()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void takesTheSameFormOnce() throws IOException {
        var form = "on=" + option() + "&deed=NOTE&value-NOTE=worth+a+call&request=r-1";
        rule(form).answer();
        rule(form).answer();

        assertThat(ferry.dossiers().rulings("ferry fee"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.ruling().deed()).isEqualTo(Deed.NOTE));
    }

    @Test
    void saysWhatCannotBeDecided() throws IOException {
        assertThat(rule("on=" + option() + "&deed=DATE&value-DATE=soon")
                        .answer()
                        .body())
                .contains("Write a day as 2031-03-04");
        assertThat(rule("on=" + option() + "&deed=STATUS&value-STATUS=lost")
                        .answer()
                        .status())
                .isEqualTo(400);
        assertThat(rule("on=nothing&deed=REJECT").answer().status()).isEqualTo(404);
        assertThat(rule("on=" + option() + "&deed=BURN").answer().status()).isEqualTo(400);
        assertThat(rule("on=" + said() + "&deed=SPEAKER&value-SPEAKER=")
                        .answer()
                        .status())
                .isEqualTo(400);
        assertThat(ferry.dossiers().rulings("ferry fee")).isEmpty();
    }

    @Test
    void takesAnArticleOutAndInAgain() throws IOException {
        var address = URLEncoder.encode("https://courier.example/go", StandardCharsets.UTF_8);
        var out = Ask.post(
                desk, FERRY + "/verdicts", "token=secret&verdict=OUTSIDE&reason=another+fee&address=" + address);

        assertThat(out.answer().status()).isEqualTo(303);
        assertThat(ferry.dossiers()
                        .find("ferry fee", AsOf.NOW)
                        .orElseThrow()
                        .dossier()
                        .readings())
                .hasSize(1);
        assertThat(Ask.get(desk, FERRY + "/rulings").answer().body()).contains("Ada: another fee");
        Ask.post(desk, FERRY + "/verdicts", "token=secret&verdict=BELONGS&address=" + address)
                .answer();
        assertThat(ferry.dossiers()
                        .find("ferry fee", AsOf.NOW)
                        .orElseThrow()
                        .dossier()
                        .readings())
                .hasSize(2);
    }

    @Test
    void namesTheDossierThatTheWatchKeeps() {
        assertThat(ferry.store().decisions(Shelf.DOSSIER)).hasSize(2);
    }

    private Ask rule(String form) {
        return Ask.post(desk, FERRY + "/rulings", "token=secret&person=Ada&" + form);
    }

    private String option() {
        var dossier = ferry.dossiers().find("ferry fee", AsOf.NOW).orElseThrow().dossier();
        return dossier.policy().options().getFirst().id().value();
    }

    /** What the mayor said. */
    private String said() {
        var dossier = ferry.dossiers().find("ferry fee", AsOf.NOW).orElseThrow().dossier();
        return dossier.utterances().getFirst().id().value();
    }

    /** A data folder on a disk that is full. */
    private record Full(Shelf shelf) implements Shelves {

        @Override
        public String folder() {
            return "/data";
        }

        @Override
        public List<Shelf> all() {
            return List.of(shelf);
        }
    }
}
