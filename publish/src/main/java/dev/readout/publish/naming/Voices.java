package dev.readout.publish.naming;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.Grounds;
import dev.readout.model.Meeting;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.Wording;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Report;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Listing;
import dev.readout.publish.words.Visible;
import java.util.List;
import java.util.Optional;

/** Whose word a finding is, and whether its words are that person's own. Threads may share it. */
public final class Voices {

    private static final int MOST_CHARACTERS = 200;

    private final Dossier dossier;

    public Voices(Dossier dossier) {
        this.dossier = dossier;
    }

    /** "Ann Lee", "Ann Lee and Bo Ray"; empty for none. */
    public String names(List<PartyId> parties) {
        return Listing.and(parties.stream()
                .map(dossier::party)
                .map(Voices::name)
                .distinct()
                .toList());
    }

    /** Whom an article means by its actors. */
    public String names(ArticleId article, List<ActorId> actors) {
        return names(actors.stream()
                .map(actor -> dossier.party(article, actor).id())
                .distinct()
                .toList());
    }

    private static String name(Party party) {
        var name = Visible.line(party.name());
        return party.kind() == Actor.Kind.ANONYMOUS ? name + " (not named)" : name;
    }

    /** Who does, or says, what the report tells of: its own people; empty when it names none. */
    public String people(Report<? extends Finding> report) {
        return names(report.article(), by(report.finding()));
    }

    /** For a column of a table: its people, else whose claim it is. */
    public String whose(Report<? extends Finding> report) {
        var people = people(report);
        if (isOwnReading(report)) return people.isEmpty() ? outlet(report) : outlet(report) + ", reading " + people;
        if (!people.isEmpty()) return people;
        return switch (report.finding().grounds().voice()) {
            case SPEAKER -> "";
            case OUTLET -> "told by " + outlet(report);
            case INTERVIEWER -> "an interviewer of " + outlet(report);
        };
    }

    private String outlet(Report<? extends Finding> report) {
        var name = Outlets.name(dossier.article(report.article()));
        return name.equals(Outlets.UNNAMED) ? "the outlet" : name;
    }

    /** Whether an outlet infers it, so that it must not stand in a person's name. */
    public boolean isOwnReading(Report<? extends Finding> report) {
        return statement(report).filter(Manners::isOwnReading).isPresent();
    }

    /** Whether it is the outlet that says so, and nobody whom it reports. */
    public static boolean isOutlets(Report<? extends Finding> report) {
        return report.finding().grounds().voice() == Grounds.Voice.OUTLET;
    }

    /** The words on one line, cut where they are long, in quotation marks where they are a speaker's own. */
    public String words(Report<? extends Finding> report, Span span) {
        var line = Visible.line(dossier.words(new Evidence(report.article(), span)));
        var words = Excerpt.of(unquoted(line), MOST_CHARACTERS);
        return isOwnWords(report, span) ? "“" + words + "”" : words;
    }

    private boolean isOwnWords(Report<? extends Finding> report, Span span) {
        return statement(report)
                .filter(said -> said.manner() == Statement.Manner.DIRECT && !Manners.isOwnReading(said))
                .filter(said -> said.content().stream().anyMatch(content -> content.contains(span)))
                .isPresent();
    }

    /** Without the quotation marks that close what they open, and without the comma before the reporting verb. */
    private static String unquoted(String words) {
        var open = words.replaceFirst("[,;:]$", "");
        var bare = open.replaceFirst("^[“‘\"'](.*?)[,;]?[”’\"']$", "$1");
        return bare.isBlank() || holdsMark(bare) ? open : bare.replaceFirst("[,;:]$", "");
    }

    private static boolean holdsMark(String words) {
        return words.chars().anyMatch(c -> c == '“' || c == '”' || c == '"');
    }

    private Optional<Statement> statement(Report<? extends Finding> report) {
        return statement(report.finding()).map(id -> dossier.statement(report.article(), id));
    }

    private static Optional<StatementId> statement(Finding finding) {
        return switch (finding) {
            case Move move -> move.statement();
            case Commitment commitment -> commitment.statement();
            case Condition condition -> condition.statement();
            case Reaction reaction -> reaction.statement();
            case Wording wording -> wording.statement();
            case Meeting meeting -> Optional.empty();
            case Contact contact -> Optional.empty();
            case Contrast contrast -> Optional.empty();
            case ProcessStep step -> Optional.empty();
        };
    }

    private static List<ActorId> by(Finding finding) {
        return switch (finding) {
            case Move move -> move.by();
            case Commitment commitment -> commitment.madeBy().isEmpty() ? commitment.holder() : commitment.madeBy();
            case Contact contact -> contact.by();
            case Condition condition -> condition.holder();
            case Reaction reaction -> reaction.by();
            case Contrast contrast -> contrast.by();
            case Wording wording -> wording.by();
            case ProcessStep step -> step.by();
            case Meeting meeting -> List.of();
        };
    }
}
