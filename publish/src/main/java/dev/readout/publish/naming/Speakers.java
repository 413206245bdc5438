package dev.readout.publish.naming;

import dev.readout.model.Article;
import dev.readout.model.Grounds;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.Utterance;
import dev.readout.publish.words.Visible;
import java.util.stream.Collectors;

/** Who speaks, in words; an outlet's own reading is never put in a person's name. Threads may share it. */
public final class Speakers {

    private final Dossier dossier;

    public Speakers(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whose words a statement reports, for a place where its outlet is named beside it. */
    public String of(StatementRef ref) {
        var statement = dossier.statement(ref);
        var named = statement.actors().stream()
                .map(actor -> Visible.line(dossier.party(ref.article(), actor).name()))
                .distinct()
                .collect(Collectors.joining(", "));
        var speaker = named.isEmpty() ? unnamed(dossier.article(ref.article()), statement) : named;
        return Manners.isOwnReading(statement) ? "The outlet’s reading of " + speaker : speaker;
    }

    /** Whose act of speech it is. */
    public String of(Utterance utterance) {
        var first = utterance.variants().getFirst().statement();
        if (utterance.parties().isEmpty()) return of(first);
        var named = utterance.parties().stream()
                .map(id -> Visible.line(dossier.party(id).name()))
                .collect(Collectors.joining(", "));
        return isOwnReading(utterance) ? "The outlet’s reading of " + named : named;
    }

    /** Whether no report of it is anything but an outlet's reading. */
    public boolean isOwnReading(Utterance utterance) {
        return utterance.variants().stream()
                .allMatch(variant -> Manners.isOwnReading(dossier.statement(variant.statement())));
    }

    /** The office or description that is printed most often; empty when there is none. */
    public static String role(Party party) {
        return party.roles().isEmpty() ? "" : Visible.line(party.roles().getFirst());
    }

    private static String unnamed(Article article, Statement statement) {
        if (statement.source().isPresent()) {
            return Visible.line(article.text().slice(statement.source().get()));
        }
        return statement.grounds().voice() == Grounds.Voice.INTERVIEWER ? "An interviewer" : "Somebody not named";
    }
}
