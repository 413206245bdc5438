package dev.readout.publish;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Commitment;
import dev.readout.model.Condition;
import dev.readout.model.Contact;
import dev.readout.model.Contrast;
import dev.readout.model.Finding;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import dev.readout.model.Moment;
import dev.readout.model.Move;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Printed;
import dev.readout.model.ProcessStep;
import dev.readout.model.Published;
import dev.readout.model.Reaction;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import dev.readout.model.Text;
import dev.readout.model.Wording;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Family;
import dev.readout.model.dossier.Party;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.Pledge;
import dev.readout.model.dossier.StatementRef;
import dev.readout.model.dossier.TimelineEntry;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.UtteranceId;
import dev.readout.model.dossier.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An invented coverage, written down article by article, and its dossier: speakers of one name are one party, statements
 * of one key are one act of speech.
 */
public final class Story {

    private final List<Told> articles = new ArrayList<>();
    private final Map<String, List<StatementRef>> acts = new LinkedHashMap<>();
    private final Map<String, List<ActorRef>> parties = new LinkedHashMap<>();
    private final Lines lines = new Lines();
    private final List<Told> reprints = new ArrayList<>();

    /** An article without a headline; its paragraphs are what follows a blank line. */
    public Told article(String outlet, Interval published, String text) {
        var told = new Told(outlet, published, text);
        articles.add(told);
        return told;
    }

    public Told article(String outlet, LocalDate published, String text) {
        return article(outlet, Interval.on(published), text);
    }

    /** One article of the story. */
    public final class Told {
        private final Text text;
        private final Article.Builder article;
        private final Interval published;
        private final Map<String, Actor> actors = new LinkedHashMap<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Span> furniture = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private Optional<Span> title = Optional.empty();

        private Told(String outlet, Interval published, String words) {
            this.text = new Text(words);
            this.published = published;
            this.article = Article.builder("story/" + (articles.size() + 1) + ".txt", text)
                    .language("en");
            if (!outlet.isEmpty()) article.outlet(new Printed(outlet, new Span(0, 1)));
            article.published(new Published(
                    published,
                    published.isOpen() ? Published.Precision.UNKNOWN : Published.Precision.DAY,
                    List.of(),
                    published.isOpen() ? "the article gives no date" : "printed in the article"));
        }

        public Span span(String words) {
            int unit = text.value().indexOf(words);
            if (unit < 0) throw new IllegalArgumentException("not in the article: " + words);
            return text.spanOfUnits(unit, unit + words.length());
        }

        public Told title(String words) {
            title = Optional.of(span(words));
            article.title(new Printed(words, span(words)));
            return this;
        }

        public Told credit(String words) {
            article.credit(new Printed(words, span(words)));
            return this;
        }

        public Told furniture(String words) {
            furniture.add(span(words));
            return this;
        }

        /** The speaker, where it is named, says the words, on the day the article came out. */
        public Told says(String act, String speaker, String cue, String... words) {
            return says(act, speaker, cue, List.of(words), statement -> statement);
        }

        public Told says(
                String act, String speaker, String cue, List<String> words, UnaryOperator<Statement.Builder> rest) {
            return says(act, speaker, cue, words, 0.9, Grounds.Voice.SPEAKER, rest);
        }

        public Told says(
                String act,
                String speaker,
                String cue,
                List<String> words,
                double confidence,
                Grounds.Voice voice,
                UnaryOperator<Statement.Builder> rest) {
            var id = new StatementId("s" + (statements.size() + 1));
            var content = words.stream().map(this::span).toList();
            var grounds = new Grounds(confidence, voice, "a rule of the story", content);
            var statement = Statement.builder(id, content, grounds)
                    .saidOn(published)
                    .source(speaker.isEmpty() ? Optional.empty() : Optional.of(span(speaker)))
                    .cue(cue.isEmpty() ? Optional.empty() : Optional.of(span(cue)))
                    .actors(speaker.isEmpty() ? List.of() : List.of(actor(speaker)));
            statements.add(rest.apply(statement).build());
            acts.computeIfAbsent(act, any -> new ArrayList<>()).add(new StatementRef(ArticleId.of(text), id));
            return this;
        }

        /** A finding of this article that reports a line of the policy; findings of one line follow each other in time. */
        public Told finds(String line, BiFunction<FindingId, Told, Finding> made) {
            var finding = made.apply(new FindingId("p" + (findings.size() + 1)), this);
            findings.add(finding);
            lines.report(line, ArticleId.of(text), finding);
            return this;
        }

        /** This article is a reprint of the first of the story. */
        public Told reprints() {
            reprints.add(this);
            return this;
        }

        public Evidence evidence(String words) {
            return new Evidence(ArticleId.of(text), span(words));
        }

        public Interval published() {
            return published;
        }

        public List<ActorId> actors(String... names) {
            return Stream.of(names).map(this::actor).toList();
        }

        private ActorId actor(String name) {
            return actors.computeIfAbsent(
                            name,
                            any -> new Actor(
                                    new ActorId(slug(name)),
                                    Actor.Kind.PERSON,
                                    name,
                                    List.of(),
                                    List.of(new Actor.Mention(span(name), Actor.Mention.Form.NAME))))
                    .id();
        }

        private Reading reading() {
            var body = new ArrayList<Span>();
            int from = 0;
            for (var paragraph : text.value().split("\n\n")) {
                if (!paragraph.isBlank()) {
                    var span = text.spanOfUnits(from, from + paragraph.length());
                    if (!Optional.of(span).equals(title) && !furniture.contains(span)) body.add(span);
                }
                from += paragraph.length() + 2;
            }
            return new Reading(
                    article.body(body).furniture(furniture).build(),
                    List.copyOf(actors.values()),
                    List.of(),
                    statements,
                    policy());
        }

        private PolicyFindings policy() {
            return new PolicyFindings(
                    all(Move.class),
                    all(Commitment.class),
                    all(Meeting.class),
                    all(Contact.class),
                    all(Condition.class),
                    all(Reaction.class),
                    all(Contrast.class),
                    all(Wording.class),
                    all(ProcessStep.class));
        }

        private <F extends Finding> List<F> all(Class<F> kind) {
            return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /** What became of a pledge; without it, it is open. */
    public Story outcome(String line, Pledge.Outcome outcome) {
        lines.outcome(line, outcome);
        return this;
    }

    public Story agreement(Agreement agreement) {
        lines.agreement(agreement);
        return this;
    }

    public Dossier dossier(String name) {
        var readings = articles.stream().map(Told::reading).toList();
        for (var reading : readings) {
            for (var actor : reading.actors()) {
                parties.computeIfAbsent(actor.name(), any -> new ArrayList<>())
                        .add(new ActorRef(reading.article().id(), actor.id()));
            }
        }
        var spoken =
                acts.values().stream().map(refs -> utterance(readings, refs)).toList();
        var known = parties.entrySet().stream()
                .map(party -> new Party(
                        new PartyId(slug(party.getKey())),
                        Actor.Kind.PERSON,
                        party.getKey(),
                        List.of("minister"),
                        party.getValue()))
                .toList();
        var dossier = new Dossier(
                name,
                asOf(readings),
                new Dossier.Sources(readings, List.of(), families(readings)),
                known,
                spoken,
                lines.policy(),
                lines.agreements(),
                Stream.concat(timeline(readings, spoken).stream(), lines.timeline().stream())
                        .toList());
        parties.clear();
        return dossier;
    }

    private List<Family> families(List<Reading> readings) {
        var families = new ArrayList<Family>();
        var joined = new ArrayList<Family.Member>();
        for (int i = 0; i < readings.size(); i++) {
            var id = readings.get(i).article().id();
            if (reprints.contains(articles.get(i))) joined.add(new Family.Member(id, 0.8, "most of its passages"));
            else families.add(Family.alone(id));
        }
        if (joined.isEmpty()) return families;
        var origin = families.getFirst();
        joined.addFirst(origin.members().getFirst());
        families.set(0, new Family(origin.origin(), Optional.of("the agency"), joined));
        return families;
    }

    private static Utterance utterance(List<Reading> readings, List<StatementRef> refs) {
        var first = refs.getFirst();
        var reading = readings.stream()
                .filter(one -> one.article().id().equals(first.article()))
                .findFirst()
                .orElseThrow();
        var statement = reading.statements().stream()
                .filter(one -> one.id().equals(first.statement()))
                .findFirst()
                .orElseThrow();
        var speakers = statement.actors().stream()
                .map(actor -> new PartyId(actor.value()))
                .toList();
        var variants = refs.stream()
                .map(ref -> new Variant(ref, ref.equals(first) ? 1 : 0.9, "the same words"))
                .toList();
        return new Utterance(UtteranceId.of(first), speakers, statement.saidOn(), Optional.empty(), variants);
    }

    private static Optional<LocalDate> asOf(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.article().published().interval().to().stream())
                .map(Moment::date)
                .max(LocalDate::compareTo);
    }

    private static List<TimelineEntry> timeline(List<Reading> readings, List<Utterance> spoken) {
        return Stream.<TimelineEntry>concat(
                        readings.stream()
                                .map(reading -> new TimelineEntry.Publication(
                                        reading.article().published().interval(),
                                        reading.article().id())),
                        spoken.stream().map(said -> new TimelineEntry.Speech(said.on(), said.id())))
                .toList();
    }

    private static String slug(String name) {
        var slug = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.replaceAll("^-|-$", "").isEmpty() ? "somebody" : slug.replaceAll("^-|-$", "");
    }
}
