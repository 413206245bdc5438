package dev.readout.collation.utterance;

import dev.readout.collation.party.Meant;
import dev.readout.collation.utterance.ReadWording.Content;
import dev.readout.collation.utterance.Said.Naming;
import dev.readout.collation.words.Stretch;
import dev.readout.collation.words.Subjects;
import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Vocabulary;
import dev.readout.collation.words.Weighed;
import dev.readout.collation.words.Weights;
import dev.readout.model.Actor;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.StatementRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the statements of all readings as they are compared. */
final class ReadSaid {

    /** Code points before and after a reporting verb. */
    private static final int AROUND = 10;

    private final Vocabulary vocabulary;
    private final Meant meant;
    private final Map<PartyId, Actor.Kind> kindOf = new HashMap<>();

    ReadSaid(Vocabulary vocabulary, List<Party> parties) {
        this.vocabulary = vocabulary;
        this.meant = new Meant(parties);
        for (var party : parties) kindOf.put(party.id(), party.kind());
    }

    /** All statements of these readings, in their order. */
    Statements in(List<Reading> readings) {
        var contents = contents(readings);
        var weights = new Weights(contents.stream().map(Content::about).toList());
        var all = new ArrayList<Said>();
        for (int article = 0; article < readings.size(); article++) {
            var reading = readings.get(article);
            for (var statement : reading.statements()) {
                var content = contents.get(all.size());
                var about = weights.weighed(content.about());
                all.add(said(all.size(), article, reading, statement, content, about));
            }
        }
        return new Statements(List.copyOf(all), weights);
    }

    private List<Content> contents(List<Reading> readings) {
        var lexicon = new Lexicon();
        var contents = new ArrayList<Content>();
        for (var reading : readings) {
            var wordings = new ReadWording(vocabulary, lexicon, reading, meant);
            for (var statement : reading.statements()) contents.add(wordings.of(statement));
        }
        return contents;
    }

    private Said said(int number, int article, Reading reading, Statement statement, Content content, Weighed about) {
        var id = reading.article().id();
        var speakers = meant.parties(id, statement.actors());
        return new Said(
                number,
                article,
                new StatementRef(id, statement.id()),
                statement,
                Stretch.of(reading.article().published().interval()),
                Stretch.of(statement.saidOn()),
                speakers,
                meant.parties(id, statement.via()),
                naming(speakers),
                content.wording(),
                about,
                about.only(subject -> !subject.startsWith(Subjects.PARTY)),
                content.numbers(),
                isSaidAgain(reading.article().text(), statement),
                reading.article()
                        .title()
                        .map(Printed::span)
                        .filter(title -> title.overlaps(statement.content().getFirst()))
                        .isPresent());
    }

    /** Whether the words around a reporting verb show that this had been said before. */
    private boolean isSaidAgain(Text text, Statement statement) {
        if (statement.cue().isEmpty()) return false;
        var cue = statement.cue().get();
        int start = Math.max(0, cue.start() - AROUND);
        var around = new Span(start, Math.min(text.length(), cue.end() + AROUND));
        return Tokens.of(text, around).stream().anyMatch(word -> vocabulary.isAgain(word.lower()));
    }

    private Naming naming(Set<PartyId> speakers) {
        if (speakers.isEmpty()) return Naming.UNKNOWN;
        return speakers.stream().anyMatch(this::isNamed) ? Naming.NAMED : Naming.UNNAMED;
    }

    private boolean isNamed(PartyId party) {
        return switch (kindOf.getOrDefault(party, Actor.Kind.ANONYMOUS)) {
            case PERSON, STATE, GOVERNMENT, ORGANISATION, OUTLET -> true;
            case GROUP, ANONYMOUS -> false;
        };
    }
}
