package dev.readout.publish.rows;

import dev.readout.model.Contact;
import dev.readout.model.Moment;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.Pledge;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the coverage leaves open: promises past their day, approaches without an answer, reports that cannot both be true. */
final class OpenQuestions {

    private static final int MOST = 6;
    private static final int MOST_OF_A_SORT = 3;
    private static final int MOST_CHARACTERS = 120;

    private final Dossier dossier;
    private final Telling telling;

    OpenQuestions(Dossier dossier) {
        this.dossier = dossier;
        this.telling = new Telling(dossier);
    }

    List<Question> questions() {
        var questions = new ArrayList<Question>();
        Stream.of(contradictions(), unanswered(), overdue())
                .map(sort -> sort.limit(MOST_OF_A_SORT).toList())
                .forEach(questions::addAll);
        return questions.subList(0, Math.min(MOST, questions.size()));
    }

    private Stream<Question> contradictions() {
        return dossier.agreements().stream()
                .filter(one -> one.kind() == Agreement.Kind.CONTRADICTION || one.kind() == Agreement.Kind.DISCREPANCY)
                .filter(one -> one.confidence() >= Agreement.CERTAIN)
                .map(one -> new Question(
                        "Which report is right on " + Visible.line(one.fact()) + "?", texts(one), one.evidence()));
    }

    private String texts(Agreement agreement) {
        return agreement.evidence().stream()
                .map(this::words)
                .distinct()
                .limit(2)
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
    }

    private String words(Evidence evidence) {
        return Excerpt.of(Visible.line(dossier.words(evidence)), MOST_CHARACTERS);
    }

    private Stream<Question> unanswered() {
        return dossier.policy().contacts().stream()
                .filter(contact -> contact.state() == Contact.State.NO_RESPONSE)
                .filter(contact -> contact.standing().isCertain())
                .map(this::unanswered);
    }

    private Question unanswered(Outreach contact) {
        var to = telling.voices().names(contact.to()).replaceFirst("^The ", "the ");
        var from = telling.voices().names(contact.from());
        return new Question(
                "Will " + (to.isEmpty() ? "the other side" : to) + " answer"
                        + (from.isEmpty() ? "?" : " " + from + "?"),
                telling.words(contact.standing()),
                contact.standing().evidence());
    }

    private Stream<Question> overdue() {
        return dossier.policy().commitments().stream()
                .filter(pledge -> pledge.outcome().state() == Pledge.Outcome.State.OVERDUE && pledge.isCertain())
                .sorted(Comparator.comparing(OpenQuestions::end).reversed())
                .map(pledge -> new Question(
                        "Was it done? It was due" + Dates.when(pledge.window()) + ".",
                        telling.words(pledge.reports().getLast()),
                        pledge.reports().getLast().evidence()));
    }

    private static LocalDate end(Pledge pledge) {
        return pledge.window().to().map(Moment::date).orElse(LocalDate.MIN);
    }
}
