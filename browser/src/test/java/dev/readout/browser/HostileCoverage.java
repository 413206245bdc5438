package dev.readout.browser;

import dev.readout.collation.CollateReadings;
import dev.readout.collation.Coverage;
import dev.readout.intake.page.ReadPage;
import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Grounds;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Statement.Manner;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import dev.readout.model.dossier.Dossier;
import dev.readout.pipeline.Outcome;
import dev.readout.publish.DossierPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A coverage in which everything that an article can say holds a payload: for each, a text whose title, outlet, author, section,
 * address, speaker and quotation it is, and a web page that holds it as markup.
 */
final class HostileCoverage {

    private static final Published DAY = new Published(
            Interval.on(LocalDate.of(2019, 6, 3)), Published.Precision.DAY, List.of(), "<script>alert(1)</script>");

    private final Knowledge knowledge = Knowledge.bundled();
    private final ReadPage readPage = new ReadPage(knowledge);

    /** Writes the page of a dossier of all of them. */
    void write(List<String> payloads, Path page) throws IOException {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < payloads.size(); i++) {
            readings.add(text(payloads.get(i), i));
            page(payloads.get(i), i).ifPresent(readings::add);
        }
        var collate = new CollateReadings(knowledge, article -> Outcome.kept(bare(article)));
        var coverage = new Coverage(payloads.getFirst(), readings, Optional.empty());
        if (!(collate.apply(coverage) instanceof Outcome.Kept<Dossier>(var dossier)))
            throw new IllegalStateException("no dossier");
        try (var out = Files.newBufferedWriter(page)) {
            new DossierPage().write(dossier, out);
        }
    }

    /** The payload stands on the lines 1, 2 and 4, and in the quotation on line 6. */
    private static Reading text(String payload, int number) {
        var text = new Text(
                payload + "\n" + payload + "\n\n" + payload + "\n\nIt was said: “" + payload + "” (" + number + ")\n");
        int length = payload.codePointCount(0, payload.length());
        var first = new Span(0, length);
        int quoted = 3 * length + 18;
        var quotation = new Span(quoted, quoted + length);
        var body = List.of(new Span(2 * length + 3, 3 * length + 3), new Span(3 * length + 5, quotation.end() + 1));
        var article = Article.builder(payload, text)
                .outlet(new Printed(payload, first))
                .outletInferred(new Inferred(payload, payload))
                .title(new Printed(payload, new Span(length + 1, 2 * length + 1)))
                .byline(new Printed(payload, first))
                .published(DAY)
                .language("en")
                .body(body)
                .provenance(carried(payload))
                .build();
        var speaker = new Actor(
                new ActorId("a1"),
                Actor.Kind.PERSON,
                payload,
                List.of(payload),
                List.of(new Actor.Mention(body.getFirst(), Actor.Mention.Form.NAME)));
        var said = Statement.builder(
                        new StatementId("s1"),
                        List.of(quotation),
                        new Grounds(0.9, Grounds.Voice.SPEAKER, payload, List.of(quotation)))
                .source(Optional.of(body.getFirst()))
                .actors(List.of(speaker.id()))
                .manner(Manner.DIRECT)
                .build();
        return new Reading(article, List.of(speaker), List.of(), List.of(said));
    }

    private static Provenance carried(String payload) {
        var claims = new ArrayList<Claim>();
        for (var what : Claim.What.values()) claims.add(new Claim(what, payload, payload));
        return new Provenance(Optional.of(payload), "text/html", "UTF-8", "0".repeat(64), claims);
    }

    private Optional<Reading> page(String payload, int number) {
        var escaped = payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        var markup = """
                <html><head><title>Fee %1$s</title><meta property="og:site_name" content="%1$s">
                <meta name="author" content="%1$s"><link rel="canonical" href="%1$s"></head><body><article>
                <h1>Fee %1$s</h1><p>The minister said on Monday that the fee of harbour %3$d would stay as it is for the year.</p>
                <p>“It stays: %1$s,” she said, and the office of the harbour would tell the masters of the ships.</p>%2$s
                <p>The fee was first raised by the office of the harbour, and nobody has paid it since the spring.</p>
                </article></body></html>
                """.formatted(escaped, payload, number);
        var raw = RawText.of(payload, markup.getBytes(StandardCharsets.UTF_8), Declared.NOTHING);
        return readPage.apply(raw) instanceof Outcome.Kept<Article>(var article)
                ? Optional.of(bare(article.withPublished(DAY)))
                : Optional.empty();
    }

    private static Reading bare(Article article) {
        return new Reading(article, List.of(), List.of(), List.of());
    }
}
