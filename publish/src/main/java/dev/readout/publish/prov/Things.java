package dev.readout.publish.prov;

import dev.readout.model.Actor;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.Provenance;
import dev.readout.model.Reading;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Line;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.citation.Reference;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.SaidWords;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.rows.RowWords;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The entities, agents and the one activity of a provenance.
 *
 * @param write where to
 */
record Things(Dossier dossier, Relations write) {

    void tell() throws IOException {
        write.section("entity", this::entities);
        write.section("agent", this::agents);
        write.section("activity", this::activities);
    }

    private List<Article> articles() {
        return dossier.readings().stream().map(Reading::article).toList();
    }

    private void entities() throws IOException {
        write.member(Names.dossier(dossier), () -> {
            write.name("prov:type", "prov:Collection");
            write.words("prov:label", dossier.name());
            if (dossier.asOf().isPresent())
                write.typed("readout:asOf", dossier.asOf().get().toString(), "xsd:date");
        });
        for (var article : articles()) write.member(Names.article(article.id()), () -> article(article));
        var seen = new LinkedHashSet<String>();
        for (var article : articles()) {
            var bytes = Names.bytes(article);
            if (bytes.isPresent() && seen.add(bytes.get())) write.member(bytes.get(), () -> bytes(article));
        }
        for (var said : dossier.utterances()) write.member(Names.finding(said.id()), () -> said(said));
        var words = RowWords.of(dossier);
        for (var line : dossier.policy().lines().toList()) {
            write.member(Names.finding(line.id()), () -> line(line, words));
        }
    }

    private void article(Article article) throws IOException {
        write.name("prov:type", "readout:Article");
        write.words("dcterms:title", Titles.of(article));
        if (!article.language().equals("und")) write.words("dcterms:language", article.language());
        published(article.published().interval());
        var address = Reference.address(article);
        if (address.isPresent()) write.typed("prov:location", address.get(), "xsd:anyURI");
        else write.words("prov:location", article.source());
        write.words("readout:sha256OfText", ArticleId.sha256(article.text()));
    }

    /** A day as a date; otherwise the range of days, an open end left out (ISO 8601). */
    private void published(Interval on) throws IOException {
        if (on.isOpen()) return;
        var from = on.from().map(at -> at.date().toString()).orElse("..");
        var to = on.to().map(at -> at.date().toString()).orElse("..");
        if (from.equals(to)) write.typed("dcterms:issued", from, "xsd:date");
        else write.words("dcterms:issued", from + "/" + to);
    }

    private void bytes(Article article) throws IOException {
        write.name("prov:type", "readout:Bytes");
        write.words(
                "dcterms:format",
                article.provenance().map(Provenance::mediaType).orElseThrow());
    }

    private void said(Utterance said) throws IOException {
        var first = said.variants().getFirst().statement();
        write.name("prov:type", "readout:Statement");
        write.words("prov:label", SaidWords.of(dossier, first));
        boolean certain = said.variants().stream()
                .anyMatch(variant ->
                        dossier.statement(variant.statement()).grounds().isCertain());
        write.words("readout:shown", certain ? "certain" : "uncertain");
    }

    private void line(Line line, RowWords words) throws IOException {
        write.name("prov:type", "readout:" + line.surest().finding().section());
        write.words("prov:label", words.of(line.id()));
        write.words("readout:shown", line.isCertain() ? "certain" : "uncertain");
    }

    private void agents() throws IOException {
        write.member(Names.READER, () -> {
            write.name("prov:type", "prov:SoftwareAgent");
            write.words("prov:label", "Readout");
        });
        var outlets = new LinkedHashMap<String, String>();
        for (var article : articles()) Names.outlet(article).ifPresent(id -> outlets.put(id, Outlets.name(article)));
        for (var outlet : outlets.entrySet()) {
            write.member(outlet.getKey(), () -> {
                write.name("prov:type", "prov:Organization");
                write.words("prov:label", outlet.getValue());
            });
        }
        var speakers = Links.speakers(dossier);
        for (var party : dossier.parties()) {
            if (speakers.contains(party.id())) write.member(Names.party(party.id()), () -> party(party));
        }
    }

    private void party(Party party) throws IOException {
        if (party.kind() == Actor.Kind.PERSON) write.name("prov:type", "prov:Person");
        else if (party.kind() != Actor.Kind.ANONYMOUS) write.name("prov:type", "prov:Organization");
        write.words("prov:label", party.name());
    }

    private void activities() throws IOException {
        write.member(Names.collation(dossier), () -> {
            write.name("prov:type", "readout:Collation");
            write.words("prov:label", "Reading and collating the articles");
        });
    }
}
