package dev.readout.server.curation;

import dev.readout.model.Commitment;
import dev.readout.model.Finding;
import dev.readout.model.Move;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.FindingRef;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.StatementRef;
import dev.readout.store.Words;

/** The words by which a finding is known again. */
public final class KeySpan {

    static final String STATEMENTS = "statements";
    static final String ACTORS = "actors";

    private KeySpan() {}

    static Span of(Statement statement) {
        return statement.content().getFirst();
    }

    static Span of(Finding finding) {
        return switch (finding) {
            case Move move -> move.option();
            case Commitment commitment -> commitment.what();
            default -> finding.grounds().evidence().getFirst();
        };
    }

    /** The words of a statement. */
    public static Words of(Dossier dossier, StatementRef ref) {
        return words(dossier.reading(ref.article()), STATEMENTS, of(dossier.statement(ref)));
    }

    /** The words of a finding. */
    public static Words of(Dossier dossier, FindingRef ref) {
        var finding = dossier.finding(ref);
        return words(dossier.reading(ref.article()), finding.section(), of(finding));
    }

    /** The words that first name an actor. */
    public static Words of(Dossier dossier, ActorRef ref) {
        var mention = dossier.actor(ref).mentions().getFirst();
        return words(dossier.reading(ref.article()), ACTORS, mention.span());
    }

    /** What names a party's line on the page, where lines and acts of speech go by their own names. */
    public static String place(Party party) {
        return "who-" + party.id().value();
    }

    private static Words words(Reading reading, String section, Span span) {
        var article = reading.article();
        return new Words(article.id(), section, article.text().slice(span), span.start());
    }
}
