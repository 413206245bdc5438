package dev.readout.publish.prov;

import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.naming.Speakers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the things of a provenance hang together.
 *
 * @param write where to
 */
record Links(Dossier dossier, Relations write) {

    /** Who is told to have spoken; whom an outlet only reads so is not. */
    static Set<PartyId> speakers(Dossier dossier) {
        var speakers = new Speakers(dossier);
        var told = new LinkedHashSet<PartyId>();
        dossier.utterances().stream()
                .filter(said -> !speakers.isOwnReading(said))
                .forEach(said -> told.addAll(said.parties()));
        return told;
    }

    void tell() throws IOException {
        write.section("used", this::used);
        write.section("wasGeneratedBy", this::generated);
        write.section("wasAssociatedWith", this::associated);
        write.section("wasDerivedFrom", this::derived);
        write.section("wasAttributedTo", this::attributed);
        write.section("hadMember", this::members);
    }

    private List<ArticleId> articles() {
        return dossier.readings().stream()
                .map(Reading::article)
                .map(article -> article.id())
                .toList();
    }

    private List<String> findings() {
        var findings = new ArrayList<String>();
        dossier.utterances().forEach(said -> findings.add(Names.finding(said.id())));
        dossier.policy().lines().forEach(line -> findings.add(Names.finding(line.id())));
        return findings;
    }

    private void used() throws IOException {
        int number = 0;
        for (var article : articles()) {
            write.member("_:used" + number++, () -> {
                write.words("prov:activity", Names.collation(dossier));
                write.words("prov:entity", Names.article(article));
            });
        }
    }

    private void generated() throws IOException {
        var made = findings();
        made.addFirst(Names.dossier(dossier));
        for (int i = 0; i < made.size(); i++) {
            var entity = made.get(i);
            write.member("_:made" + i, () -> {
                write.words("prov:entity", entity);
                write.words("prov:activity", Names.collation(dossier));
            });
        }
    }

    private void associated() throws IOException {
        write.member("_:by0", () -> {
            write.words("prov:activity", Names.collation(dossier));
            write.words("prov:agent", Names.READER);
        });
    }

    private void derived() throws IOException {
        for (var reading : dossier.readings()) {
            var article = reading.article();
            var bytes = Names.bytes(article);
            if (bytes.isPresent()) derivation("_:read-" + article.id(), Names.article(article.id()), bytes.get());
        }
        for (var family : dossier.families()) {
            for (var member : family.members()) {
                if (member.article().equals(family.origin())) continue;
                write.member("_:reprint-" + member.article(), () -> {
                    write.words("prov:generatedEntity", Names.article(member.article()));
                    write.words("prov:usedEntity", Names.article(family.origin()));
                    write.name("prov:type", "readout:Reprint");
                    write.words("readout:why", member.why());
                });
            }
        }
        for (var said : dossier.utterances()) said(said);
        for (var line : dossier.policy().lines().toList()) {
            int number = 0;
            for (var place : line.evidence()) place(Names.finding(line.id()), line.id() + "-" + number++, place, false);
        }
    }

    private void derivation(String id, String from, String to) throws IOException {
        write.member(id, () -> {
            write.words("prov:generatedEntity", from);
            write.words("prov:usedEntity", to);
        });
    }

    private void said(Utterance said) throws IOException {
        int number = 0;
        for (var variant : said.variants()) {
            var statement = dossier.statement(variant.statement());
            boolean quoted = statement.manner() == Statement.Manner.DIRECT;
            for (var span : statement.content()) {
                var place = new Evidence(variant.statement().article(), span);
                place(Names.finding(said.id()), said.id() + "-" + number++, place, quoted);
            }
        }
    }

    private void place(String finding, String id, Evidence place, boolean quoted) throws IOException {
        Span span = place.span();
        write.member("_:words-" + id, () -> {
            write.words("prov:generatedEntity", finding);
            write.words("prov:usedEntity", Names.article(place.article()));
            write.words("prov:activity", Names.collation(dossier));
            if (quoted) write.name("prov:type", "prov:Quotation");
            write.words("readout:words", dossier.words(place));
            write.json().writeNumberField("readout:start", span.start());
            write.json().writeNumberField("readout:end", span.end());
        });
    }

    private void attributed() throws IOException {
        for (var reading : dossier.readings()) {
            var article = reading.article();
            var outlet = Names.outlet(article);
            if (outlet.isPresent()) {
                attribution("_:published-" + article.id(), Names.article(article.id()), outlet.get());
            }
        }
        var speakers = new Speakers(dossier);
        for (var said : dossier.utterances()) {
            if (speakers.isOwnReading(said)) continue;
            int number = 0;
            for (var party : said.parties()) {
                attribution("_:said-" + said.id() + "-" + number++, Names.finding(said.id()), Names.party(party));
            }
        }
    }

    private void attribution(String id, String entity, String agent) throws IOException {
        write.member(id, () -> {
            write.words("prov:entity", entity);
            write.words("prov:agent", agent);
        });
    }

    private void members() throws IOException {
        var members = new ArrayList<String>();
        articles().forEach(article -> members.add(Names.article(article)));
        members.addAll(findings());
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            write.member("_:member" + i, () -> {
                write.words("prov:collection", Names.dossier(dossier));
                write.words("prov:entity", member);
            });
        }
    }
}
