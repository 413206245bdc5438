package dev.readout.intake.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.ReadDocument;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.Unreadable;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Inferred;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import dev.readout.pipeline.Outcome;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadMailTest {

    private static final ReadDocument READ = new ReadDocument(Knowledge.bundled());
    private static final String REPORT =
            "The mayor of Port Ellan said on Monday that the bridge over the harbour would be open again in May.";

    @Test
    void readsThePageThatABrowserSaved() {
        var save = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://ellan.example/2019/06/04/bridge
                Subject: Bridge to open in May
                Date: Tue, 5 Jan 2021 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----Part"

                ------Part
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <html><head><meta charset=3D"utf-8"></head><body><h1>Bridge to open in May<=
                /h1><p>%s =E2=80=9CAt last,=E2=80=9D he said.</p></body></html>
                ------Part
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                ------Part--
                """.formatted(REPORT).replace("\n", "\r\n");
        var article = kept(save);

        assertThat(article.body()).extracting(article.text()::slice).containsExactly(REPORT + " “At last,” he said.");
        assertThat(article.title()).map(Printed::value).hasValue("Bridge to open in May");
        assertThat(article.published().interval()).hasToString("2019-06-04/2019-06-04");
        assertThat(article.provenance())
                .flatMap(Provenance::address)
                .hasValue("https://ellan.example/2019/06/04/bridge");
        assertThat(article.provenance())
                .map(Provenance::rawSha256)
                .hasValue(RawText.of("x", save.getBytes(UTF_8)).sha256());
    }

    @Test
    void readsAMailOfPlainWordsAndWhatItsHeadersSay() {
        var body = Base64.getMimeEncoder().encodeToString((REPORT + "\n").getBytes(UTF_8));
        var article = kept("""
                From: =?UTF-8?Q?Ann_L=C3=A9e?= <lee@ellan.example>
                Subject: =?utf-8?B?%s?=
                Date: Tue, 4 Jun 2019 09:12:00 +0100
                Message-ID: <1@ellan.example>
                Content-Type: text/plain; charset="utf-8"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(Base64.getEncoder().encodeToString("Bridge — May".getBytes(UTF_8)), body));

        assertThat(article.text().value()).isEqualTo(REPORT + "\n");
        assertThat(article.bylineInferred()).hasValue(new Inferred("Ann Lée", "mail From names the author"));
        assertThat(article.published().interval()).hasToString("2019-06-04T09:12/2019-06-04T09:12");
    }

    @Test
    void readsTheWordsOfAMailWhosePageShowsNothing() {
        var article = kept("""
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/html

                <html><body><img src="x.png"></body></html>
                --b
                Content-Type: text/plain

                %s
                --b--
                """.formatted(REPORT));

        assertThat(article.text().value()).contains(REPORT);
    }

    @Test
    void saysSoWhenItsOnlyPartIsEmpty() {
        var mail = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n";

        assertThat(READ.apply(RawText.of("a.eml", mail.getBytes(UTF_8))))
                .isEqualTo(Outcome.dropped(Unreadable.Kind.EMPTY));
    }

    @Test
    void saysThatAMailWithAnAttachmentAloneHoldsNoText() {
        var mail = """
                From: <lee@ellan.example>
                MIME-Version: 1.0
                Content-Type: application/pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                """;

        assertThat(READ.apply(RawText.of("a.eml", mail.getBytes(UTF_8))))
                .isEqualTo(Outcome.dropped(Unreadable.Kind.NO_WORDS));
    }

    @Test
    void believesItsOwnDateBeforeWhatIsSaidOfItElsewhere() {
        var mail = """
                From: <lee@ellan.example>
                Date: Tue, 4 Jun 2019 09:12:00 +0100
                Content-Type: text/plain

                %s
                """.formatted(REPORT);
        var said = List.of(new Claim(Claim.What.PUBLISHED, "2021-01-02", "the name of its file"));

        var read = READ.apply(RawText.of("a.eml", mail.getBytes(UTF_8)).claiming(said));

        assertThat(((Outcome.Kept<Article>) read).value().published().interval())
                .hasToString("2019-06-04T09:12/2019-06-04T09:12");
    }

    @Test
    void doesNotGoDownForever() {
        var mail = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 5000; i++)
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");

        assertThat(READ.apply(RawText.of("a.eml", mail.toString().getBytes(ISO_8859_1))))
                .isEqualTo(Outcome.dropped(Unreadable.Kind.NO_WORDS));
    }

    private static Article kept(String mail) {
        return switch (READ.apply(RawText.of("a.eml", mail.getBytes(UTF_8)))) {
            case Outcome.Kept<Article>(var article) -> article;
            case Outcome.Dropped<Article>(var reason) -> throw new AssertionError(reason.message());
            case Outcome.Failed<Article>(var retry, var cause) -> throw new AssertionError(retry.toString(), cause);
        };
    }
}
