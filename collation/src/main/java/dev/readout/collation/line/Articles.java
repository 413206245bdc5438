package dev.readout.collation.line;

import dev.readout.collation.party.Meant;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Subjects;
import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Vocabulary;
import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.StatementId;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.UtteranceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The articles of a dossier as their findings are compared: whom they mean, on which side, and what they are about. */
public final class Articles {

    private static final Set<Actor.Kind> PEOPLE = EnumSet.of(Actor.Kind.PERSON, Actor.Kind.ANONYMOUS, Actor.Kind.GROUP);

    private final Phrases phrases;
    private final List<Reading> readings;
    private final Meant meant;
    private final Map<PartyId, String> sideOf;
    private final Set<PartyId> people = new HashSet<>();
    private final Map<StatementRef, UtteranceId> utteranceOf = new HashMap<>();
    private final Map<ArticleId, Reading> readingOf = new HashMap<>();
    private final Map<ArticleId, Subjects> subjectsOf = new HashMap<>();
    private final Optional<LocalDate> asOf;

    public Articles(
            Vocabulary vocabulary,
            Phrases phrases,
            Optional<LocalDate> asOf,
            List<Reading> readings,
            List<Party> parties,
            Map<PartyId, String> sides,
            List<Utterance> utterances) {
        this.phrases = phrases;
        this.readings = readings;
        this.sideOf = sides;
        this.asOf = asOf;
        this.meant = new Meant(parties);
        for (var party : parties) if (PEOPLE.contains(party.kind())) people.add(party.id());
        for (var utterance : utterances) {
            utterance.variants().forEach(variant -> utteranceOf.put(variant.statement(), utterance.id()));
        }
        for (var reading : readings) {
            var id = reading.article().id();
            readingOf.put(id, reading);
            subjectsOf.put(id, new Subjects(vocabulary, reading, meant));
        }
    }

    /** The last day the dossier knows of. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** What to take of a finding to compare it with others of its kind. */
    public record Taking<F extends Finding>(
            Function<F, List<Span>> about, Function<F, List<ActorId>> parties, Function<F, Interval> on) {}

    /** The findings of a kind, article by article. */
    public <F extends Finding> List<Told<F>> told(Function<Reading, List<F>> findings, Taking<F> taking) {
        var told = new ArrayList<Told<F>>();
        for (var reading : readings) {
            for (var finding : findings.apply(reading)) told.add(told(reading, finding, taking));
        }
        return told;
    }

    private <F extends Finding> Told<F> told(Reading reading, F finding, Taking<F> taking) {
        var id = reading.article().id();
        var published = reading.article().published().interval();
        var about = new TreeSet<String>();
        for (var span : taking.about().apply(finding)) about.addAll(about(id, span));
        var parties = parties(id, taking.parties().apply(finding));
        return new Told<>(
                id, finding, day(taking.on().apply(finding), published), published, about, parties, sides(parties));
    }

    private static long day(Interval on, Interval published) {
        return on.to().isPresent() ? Days.to(on) : Days.to(published);
    }

    /** The day on which something an article tells was, counted from the epoch: its own last, or that of the article. */
    public long day(ArticleId article, Interval on) {
        return day(
                on, known(readingOf.get(article), article).article().published().interval());
    }

    /** What a stretch of an article is about; words that stand for each other are one. */
    public Set<String> about(ArticleId article, Span span) {
        return phrases.same(known(subjectsOf.get(article), article).of(span));
    }

    /** What the words are about that a finding rests on. */
    public Set<String> aboutEvidence(ArticleId article, Finding finding) {
        var about = new TreeSet<String>();
        for (var span : finding.grounds().evidence()) about.addAll(about(article, span));
        return about;
    }

    /** What the title of each article that has one is about. */
    public Map<ArticleId, Set<String>> titles() {
        var titles = new HashMap<ArticleId, Set<String>>();
        for (var reading : readings) {
            var id = reading.article().id();
            reading.article().title().ifPresent(title -> titles.put(id, about(id, title.span())));
        }
        return titles;
    }

    /** The parties that an article means by these actors. */
    public Set<PartyId> parties(ArticleId article, List<ActorId> actors) {
        return meant.parties(article, actors);
    }

    /** Whether it is a person, or several, and no state or body. */
    public boolean isPeople(PartyId party) {
        return people.contains(party);
    }

    /** Whether an article tells these words as something promised, planned or threatened. */
    public boolean isPledged(ArticleId article, Span words) {
        return known(readingOf.get(article), article).policy().commitments().stream()
                .flatMap(commitment -> commitment.spans().stream())
                .anyMatch(words::overlaps);
    }

    /** The states on whose side these parties stand. */
    public Set<String> sides(Set<PartyId> parties) {
        var sides = new TreeSet<String>();
        for (var party : parties) {
            var side = sideOf.get(party);
            if (side != null) sides.add(side);
        }
        return sides;
    }

    /** The states on whose side the parties among these subjects stand. */
    public Set<String> sidesAmong(Set<String> subjects) {
        var parties = new HashSet<PartyId>();
        for (var subject : subjects) Subjects.party(subject).ifPresent(parties::add);
        return sides(parties);
    }

    /** The act of speech that a statement reports, if one is given. */
    public Optional<UtteranceId> utterance(ArticleId article, Optional<StatementId> statement) {
        return statement.map(id -> utteranceOf.get(new StatementRef(article, id)));
    }

    /** The words of a stretch of an article, one by one. */
    public List<Tokens.Word> tokens(ArticleId article, Span span) {
        return Tokens.of(known(readingOf.get(article), article).article().text(), span);
    }

    /** The words of a stretch of an article as they stand. */
    public String words(ArticleId article, Span span) {
        return known(readingOf.get(article), article).article().text().slice(span);
    }

    private static <T> T known(@Nullable T found, ArticleId article) {
        if (found == null) throw new IllegalArgumentException("not in this coverage: " + article);
        return found;
    }
}
