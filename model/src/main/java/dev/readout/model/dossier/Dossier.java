package dev.readout.model.dossier;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the coverage of a policy says, as of a day. Format {@code readout.dossier/1}.
 *
 * <p>A dossier refuses a finding that points to an article, an actor or a statement it does not hold, words that are not
 * there, a statement that is taken for two utterances, and a finding that is taken for two lines.
 */
public final class Dossier {

    private final String name;
    private final Optional<LocalDate> asOf;
    private final List<Reading> readings;
    private final List<Copy> copies;
    private final List<Family> families;
    private final List<Party> parties;
    private final List<Utterance> utterances;
    private final PolicyState policy;
    private final List<Agreement> agreements;
    private final List<TimelineEntry> timeline;

    private final Map<ArticleId, Reading> readingOf = new HashMap<>();
    private final Map<ActorRef, Actor> actorOf = new HashMap<>();
    private final Map<StatementRef, Statement> statementOf = new HashMap<>();
    private final Map<PartyId, Party> partyOf = new HashMap<>();
    private final Map<ActorRef, Party> partyOfActor = new HashMap<>();
    private final Map<UtteranceId, Utterance> utteranceOf = new HashMap<>();
    private final Map<StatementRef, Utterance> utteranceOfStatement = new HashMap<>();
    private final Map<ArticleId, Family> familyOf = new HashMap<>();
    private final Map<FindingRef, Finding> findingOf = new HashMap<>();
    private final Map<LineId, Line> lineOf = new HashMap<>();
    private final Map<FindingRef, Line> lineOfFinding = new HashMap<>();

    /**
     * A file that held nothing new.
     *
     * @param source its path or address as the user gave it
     * @param article the article whose text it repeats
     */
    public record Copy(String source, ArticleId article) {}

    /**
     * What a dossier is folded from.
     *
     * @param readings in the order of publication, each article once
     * @param copies files that repeat the text of one of them
     * @param families every article in one family, in the order of their origins
     */
    public record Sources(List<Reading> readings, List<Copy> copies, List<Family> families) {

        public Sources {
            readings = List.copyOf(readings);
            copies = List.copyOf(copies);
            families = List.copyOf(families);
        }
    }

    /**
     * @param name what its user calls the policy
     * @param asOf the last day it knows of; absent when no article has a date
     * @param sources what it is folded from
     * @param parties every actor of every reading, each in one party, the most spoken of first
     * @param utterances every statement of every reading, each in one utterance, in the order they were made
     * @param policy where the policy stands
     * @param agreements how reports of one fact stand to each other, the weightiest first
     * @param timeline in the order of time
     */
    public Dossier(
            String name,
            Optional<LocalDate> asOf,
            Sources sources,
            List<Party> parties,
            List<Utterance> utterances,
            PolicyState policy,
            List<Agreement> agreements,
            List<TimelineEntry> timeline) {
        this.name = name;
        this.asOf = asOf;
        this.readings = sources.readings();
        this.copies = sources.copies();
        this.families = sources.families();
        this.parties = List.copyOf(parties);
        this.utterances = List.copyOf(utterances);
        this.policy = policy;
        this.agreements = List.copyOf(agreements);
        this.timeline = List.copyOf(timeline);
        this.readings.forEach(this::enter);
        this.families.forEach(this::enter);
        this.parties.forEach(this::enter);
        this.utterances.forEach(this::enter);
        this.policy.lines().forEach(this::enter);
        this.agreements.forEach(agreement -> agreement.evidence().forEach(this::words));
        this.timeline.forEach(this::requireKnown);
        requireWhole();
    }

    /** A dossier in which nothing of the policy has been collated, and every article stands alone. */
    public Dossier(
            String name,
            Optional<LocalDate> asOf,
            List<Reading> readings,
            List<Copy> copies,
            List<Party> parties,
            List<Utterance> utterances,
            List<TimelineEntry> timeline) {
        this(
                name,
                asOf,
                new Sources(readings, copies, alone(readings)),
                parties,
                utterances,
                PolicyState.none(),
                List.of(),
                timeline);
    }

    private static List<Family> alone(List<Reading> readings) {
        return readings.stream()
                .map(reading -> Family.alone(reading.article().id()))
                .toList();
    }

    private void enter(Reading reading) {
        var id = reading.article().id();
        if (readingOf.put(id, reading) != null) throw new IllegalArgumentException("article twice: " + id);
        reading.actors().forEach(actor -> actorOf.put(new ActorRef(id, actor.id()), actor));
        reading.statements().forEach(statement -> statementOf.put(new StatementRef(id, statement.id()), statement));
        reading.policy().all().forEach(finding -> findingOf.put(new FindingRef(id, finding.id()), finding));
    }

    private void enter(Family family) {
        for (var member : family.members()) {
            reading(member.article());
            if (familyOf.put(member.article(), family) != null) {
                throw new IllegalArgumentException("in two families: " + member.article());
            }
        }
    }

    private void enter(Line line) {
        if (lineOf.put(line.id(), line) != null) throw new IllegalArgumentException("line twice: " + line.id());
        if (line.reports().isEmpty()) throw new IllegalArgumentException("a line must be reported: " + line.id());
        for (var report : line.reports()) {
            if (!report.finding().equals(findingOf.get(report.ref()))) {
                throw new IllegalArgumentException("not a finding of its article: " + report.ref());
            }
            if (lineOfFinding.put(report.ref(), line) != null) {
                throw new IllegalArgumentException("in two lines: " + report.ref());
            }
        }
        parties(line).forEach(this::party);
        if (line instanceof Pledge pledge) pledge.outcome().evidence().forEach(this::words);
    }

    private static Stream<PartyId> parties(Line line) {
        return switch (line) {
            case Pledge pledge -> pledge.holder().stream();
            case Encounter meeting -> meeting.participants().stream();
            case Outreach contact -> Stream.concat(contact.from().stream(), contact.to().stream());
            default -> Stream.empty();
        };
    }

    private void enter(Party party) {
        if (partyOf.put(party.id(), party) != null) throw new IllegalArgumentException("party twice: " + party.id());
        for (var ref : party.actors()) {
            actor(ref);
            if (partyOfActor.put(ref, party) != null) throw new IllegalArgumentException("in two parties: " + ref);
        }
    }

    private void enter(Utterance utterance) {
        if (utteranceOf.put(utterance.id(), utterance) != null) {
            throw new IllegalArgumentException("utterance twice: " + utterance.id());
        }
        utterance.parties().forEach(this::party);
        utterance.occasion().ifPresent(this::words);
        for (var variant : utterance.variants()) {
            statement(variant.statement());
            if (utteranceOfStatement.put(variant.statement(), utterance) != null) {
                throw new IllegalArgumentException("in two utterances: " + variant.statement());
            }
        }
    }

    private void requireKnown(TimelineEntry entry) {
        switch (entry) {
            case TimelineEntry.Publication publication -> reading(publication.article());
            case TimelineEntry.Speech speech -> utterance(speech.utterance());
            case TimelineEntry.Event event -> lineOf(event.report());
            case TimelineEntry.Due due -> line(due.pledge());
        }
    }

    private void requireWhole() {
        copies.forEach(copy -> reading(copy.article()));
        var loose = new HashSet<>(actorOf.keySet());
        loose.removeAll(partyOfActor.keySet());
        if (!loose.isEmpty()) throw new IllegalArgumentException("in no party: " + loose);
        var unsaid = new HashSet<>(statementOf.keySet());
        unsaid.removeAll(utteranceOfStatement.keySet());
        if (!unsaid.isEmpty()) throw new IllegalArgumentException("in no utterance: " + unsaid);
        if (familyOf.size() != readings.size()) throw new IllegalArgumentException("an article is in no family");
    }

    public String name() {
        return name;
    }

    public Optional<LocalDate> asOf() {
        return asOf;
    }

    public List<Reading> readings() {
        return readings;
    }

    public List<Copy> copies() {
        return copies;
    }

    public List<Family> families() {
        return families;
    }

    public List<Party> parties() {
        return parties;
    }

    public List<Utterance> utterances() {
        return utterances;
    }

    public PolicyState policy() {
        return policy;
    }

    public List<Agreement> agreements() {
        return agreements;
    }

    public List<TimelineEntry> timeline() {
        return timeline;
    }

    /** Its article of this id. @throws IllegalArgumentException if it has none, as all look-ups here */
    public Article article(ArticleId id) {
        return reading(id).article();
    }

    public Reading reading(ArticleId id) {
        return known(readingOf.get(id), id);
    }

    public Statement statement(StatementRef ref) {
        return known(statementOf.get(ref), ref);
    }

    public Statement statement(ArticleId article, StatementId statement) {
        return statement(new StatementRef(article, statement));
    }

    public Actor actor(ActorRef ref) {
        return known(actorOf.get(ref), ref);
    }

    public Party party(PartyId id) {
        return known(partyOf.get(id), id);
    }

    /** Whom an article means by one of its actors. */
    public Party party(ArticleId article, ActorId actor) {
        var ref = new ActorRef(article, actor);
        return known(partyOfActor.get(ref), ref);
    }

    public Utterance utterance(UtteranceId id) {
        return known(utteranceOf.get(id), id);
    }

    /** The act of speech that a statement reports. */
    public Utterance utteranceOf(StatementRef ref) {
        return known(utteranceOfStatement.get(ref), ref);
    }

    /** The articles that go back to the same report as this one. */
    public Family family(ArticleId article) {
        return known(familyOf.get(article), article);
    }

    /** Number of independent origins among these articles. */
    public int origins(Collection<ArticleId> articles) {
        return (int) articles.stream().map(this::family).distinct().count();
    }

    /** Number of independent origins among the articles of these reports. */
    public int originsOf(Collection<? extends Report<?>> reports) {
        return origins(reports.stream().<ArticleId>map(Report::article).toList());
    }

    public Finding finding(FindingRef ref) {
        return known(findingOf.get(ref), ref);
    }

    public Line line(LineId id) {
        return known(lineOf.get(id), id);
    }

    /** The line that a finding reports. */
    public Line lineOf(FindingRef ref) {
        return known(lineOfFinding.get(ref), ref);
    }

    /** The words that evidence points to, as they stand. */
    public String words(Evidence evidence) {
        return article(evidence.article()).text().slice(evidence.span());
    }

    private static <T> T known(@Nullable T found, Object id) {
        if (found == null) throw new IllegalArgumentException("not in this dossier: " + id);
        return found;
    }
}
