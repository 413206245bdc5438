package dev.readout.reading.time;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Zone;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each expression of an article is counted from: the publication, or the day of speaking for what somebody said on
 * another day.
 *
 * <p>A day beside a verb of saying ("said on Friday") is the day of what is said in that sentence, and of what is quoted
 * or reported after it until another such day is named. In reported speech the writer counts days and weeks from the
 * publication ("said on Friday that she would travel this week"); what merely runs on from the moment of speaking ("in
 * the coming weeks", "soon", "now") is the speaker's. Within quotation marks all is the speaker's.
 */
final class Anchors {

    private static final String[] CLAUSES = {
        "ccomp", "parataxis", "advcl", "acl:relcl", "xcomp", "csubj", "nsubj", "conj"
    };

    private final Anchor publication;
    private final Set<String> saying;
    private final Set<String> publishing;
    private final Quotes quotes;
    private final IdentityHashMap<TimePhrase, Anchor> said = new IdentityHashMap<>();
    private final IdentityHashMap<Sentence, Boolean> saysSomething = new IdentityHashMap<>();

    Anchors(Anchor publication, Cues cues, Quotes quotes) {
        this.publication = publication;
        this.saying = cues.of("saying");
        this.publishing = cues.of("publishing");
        this.quotes = quotes;
    }

    /** Reads the days of speaking from the phrases of an article, given sentence by sentence in the order of the text. */
    void read(List<List<TimePhrase>> sentences) {
        Optional<Anchor> current = Optional.empty();
        for (var phrases : sentences) {
            var own = phrases.stream().filter(this::datesASaying).findFirst();
            boolean body = !phrases.isEmpty()
                    && phrases.getFirst().clauses().sentence().zone() == Zone.BODY;
            if (!body) continue;
            var day = own.flatMap(this::dayOf);
            if (day.isPresent()) current = day;
            for (var phrase : phrases) {
                if (own.isPresent() && own.get().equals(phrase)) continue;
                boolean content = quotes.hold(phrase) || (own.isPresent() ? !datesASaying(phrase) : isReported(phrase));
                if (content && isSpeakers(phrase))
                    current.ifPresent(anchor -> said.put(phrase, stillTrue(phrase, anchor)));
            }
        }
        readTitle(sentences);
    }

    /**
     * A headline shortens what the report says: "talks in weeks" is counted as the "in the coming weeks" of the report is,
     * where the report first says so.
     */
    private void readTitle(List<List<TimePhrase>> sentences) {
        var first = new HashMap<List<Length.Piece>, Anchor>();
        for (var phrase : inZone(sentences, Zone.BODY))
            ahead(phrase).ifPresent(it -> first.putIfAbsent(it, of(phrase)));
        for (var phrase : inZone(sentences, Zone.TITLE)) {
            ahead(phrase).map(first::get).ifPresent(anchor -> said.put(phrase, anchor));
        }
    }

    private static List<TimePhrase> inZone(List<List<TimePhrase>> sentences, Zone zone) {
        return sentences.stream()
                .flatMap(List::stream)
                .filter(phrase -> phrase.clauses().sentence().zone() == zone)
                .toList();
    }

    /** The length of what is to come, if it is that. */
    private static Optional<List<Length.Piece>> ahead(TimePhrase phrase) {
        boolean ahead = phrase.meaning() instanceof Length length
                && (length.window() == Length.Window.AHEAD || length.window() == Length.Window.DUE);
        return ahead ? Optional.of(((Length) phrase.meaning()).pieces()) : Optional.empty();
    }

    /** What somebody said on Friday "is now" so is told on Sunday as still being so. */
    private Anchor stillTrue(TimePhrase phrase, Anchor anchor) {
        boolean now = phrase.meaning() instanceof Reference reference
                && reference.kind() == Reference.Kind.PRESENT_REF
                && phrase.direction() == Direction.PRESENT
                && !quotes.hold(phrase);
        return now ? anchor.until(publication) : anchor;
    }

    /** The day of speaking is never after the publication, whatever the tense. */
    private Optional<Anchor> dayOf(TimePhrase phrase) {
        var resolved = phrase.looking(Direction.PAST).resolve(publication, Optional.empty());
        return Anchor.of("said", Anchor.wholeDays(resolved.interval())).day().map(Anchor::said);
    }

    /** Whether the phrase tells when something was said: a day that no clause parts from a verb of saying. */
    private boolean datesASaying(TimePhrase phrase) {
        if (quotes.hold(phrase) || !isDay(phrase.meaning()) || phrase.direction() == Direction.FUTURE) return false;
        var clauses = phrase.clauses();
        var at = clauses.top(phrase.tokens());
        for (int steps = 0; steps < Clauses.DEEPEST; steps++) {
            if (isSaying(at) || isPublishing(clauses, at)) return true;
            var head = clauses.head(at);
            if (head.isEmpty() || at.is(CLAUSES)) return false;
            at = head.get();
        }
        return false;
    }

    private static boolean isDay(Meaning meaning) {
        return switch (meaning) {
            case Fields fields -> fields.day().isPresent() || fields.weekday().isPresent();
            case Moved moved -> moved.unit() == Unit.DAY;
            case AtTime time -> isDay(time.day());
            case Shifted shifted -> isDay(shifted.date());
            case WithinShifted within -> isDay(within.part());
            case Holiday h -> true;
            case Fixed f -> false;
            case Neighbour n -> false;
            case PartOf part -> part.unit() == Unit.DAY;
            case Same s -> false;
            case Counted c -> false;
            case Edge edge -> isDay(edge.date());
            case Length l -> false;
            case Reference r -> false;
            case Repeated r -> false;
            case Stretch s -> false;
            case Away away -> isDay(away.base()) && away.length().unit() == Unit.DAY;
            case Following following -> isDay(following.date());
            case WeekNumber w -> false;
            case MomentAway m -> true;
            case Numbered n -> false;
            case Pair p -> false;
            case Portioned p -> false;
            case Fiscal f -> false;
            case AnyDay a -> false;
        };
    }

    private boolean isSaying(Token token) {
        return token.upos() == Upos.VERB && saying.contains(token.lemma());
    }

    /** "Said in an interview aired Sunday": the day of airing will do. */
    private boolean isPublishing(Clauses clauses, Token token) {
        return token.upos() == Upos.VERB
                && publishing.contains(token.lemma())
                && !clauses.smallWords(token).auxiliary()
                && saysSomething(clauses.sentence());
    }

    private boolean saysSomething(Sentence sentence) {
        return saysSomething.computeIfAbsent(
                sentence, it -> it.tokens().stream().anyMatch(this::isSaying));
    }

    /** Whether the phrase stands in a clause under a verb of saying. */
    private boolean isReported(TimePhrase phrase) {
        var clauses = phrase.clauses();
        boolean clause = false;
        var at = clauses.top(phrase.tokens());
        for (int steps = 0; steps < Clauses.DEEPEST; steps++) {
            if (isSaying(at)) return clause;
            clause |= at.is("ccomp", "parataxis", "advcl");
            var head = clauses.head(at);
            if (head.isEmpty()) return false;
            at = head.get();
        }
        return false;
    }

    private boolean isSpeakers(TimePhrase phrase) {
        return quotes.hold(phrase) || phrase.meaning() instanceof Length || phrase.meaning() instanceof Reference;
    }

    Anchor of(TimePhrase phrase) {
        return said.getOrDefault(phrase, publication);
    }

    /** The article's own anchor. */
    Anchor publication() {
        return publication;
    }
}
