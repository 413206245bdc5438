package dev.readout.server.curation;

import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.FindingRef;
import dev.readout.model.dossier.StatementRef;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which lines, acts of speech and parties of a dossier people decided on. What was rejected is in none. */
final class Corrected {

    private final Locate locate;
    private final Map<Object, String> names = new HashMap<>();

    Corrected(Dossier dossier) {
        this.locate = new Locate(dossier.readings());
        dossier.policy()
                .lines()
                .forEach(line -> line.reports()
                        .forEach(report -> names.put(report.ref(), line.id().value())));
        dossier.utterances()
                .forEach(said -> said.variants()
                        .forEach(variant ->
                                names.put(variant.statement(), said.id().value())));
        dossier.parties().forEach(party -> party.actors().forEach(actor -> names.put(actor, KeySpan.place(party))));
    }

    Map<String, List<Ruling.Entry>> by(List<Ruling.Entry> standing) {
        Map<String, List<Ruling.Entry>> found = new HashMap<>();
        for (var entry : standing) {
            if (entry.ruling().deed() == Deed.REJECT) continue;
            entry.ruling().on().stream()
                    .flatMap(words -> ref(words).stream())
                    .flatMap(ref -> Optional.ofNullable(names.get(ref)).stream())
                    .distinct()
                    .forEach(name ->
                            found.computeIfAbsent(name, of -> new ArrayList<>()).add(entry));
        }
        return found;
    }

    private Optional<Object> ref(Words words) {
        return locate.place(words).flatMap(place -> {
            var article = place.reading().article().id();
            return switch (words.section()) {
                case KeySpan.STATEMENTS ->
                    locate.statement(place).map(statement -> new StatementRef(article, statement.id()));
                case KeySpan.ACTORS -> locate.actor(place).map(actor -> new ActorRef(article, actor.id()));
                default -> locate.finding(place, words.section()).map(finding -> new FindingRef(article, finding.id()));
            };
        });
    }
}
