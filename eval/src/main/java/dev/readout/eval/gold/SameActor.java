package dev.readout.eval.gold;

import dev.readout.model.Actor;
import dev.readout.model.ActorId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides whether an actor of a reading is an actor of the gold.
 *
 * <p>It is when its name, or one of its mentions, equals a form by which the gold has the actor in that article, or the
 * gold's full name of it; letter case and kinds of white space do not count. Pronouns name nobody. Where the gold is
 * lenient, the forms of the actors that may stand for it count as well.
 */
final class SameActor {

    private final GoldArticle gold;
    private final Reading reading;
    private final Map<ActorId, Set<String>> called = new HashMap<>();

    SameActor(GoldArticle gold, Reading reading) {
        this.gold = gold;
        this.reading = reading;
        for (var actor : reading.actors()) called.put(actor.id(), called(actor, reading));
    }

    private static Set<String> called(Actor actor, Reading reading) {
        var called = new HashSet<String>();
        called.add(folded(actor.name()));
        for (var mention : actor.mentions()) {
            if (mention.form() != Actor.Mention.Form.PRONOUN) {
                called.add(folded(reading.article().text().slice(mention.span())));
            }
        }
        return called;
    }

    /** How many of the gold actor's own forms the reading's actor is called by; its full name counts as one. */
    int sharedForms(GoldActor wanted, ActorId found) {
        var shared = forms(wanted);
        shared.retainAll(called.getOrDefault(found, Set.of()));
        return shared.size();
    }

    /** Whether the reading's actor is the gold's, or one that may stand for it. */
    boolean same(String wanted, ActorId found) {
        var actor = gold.actors().get(wanted);
        if (actor == null) return false;
        if (sharedForms(actor, found) > 0) return true;
        return actor.lenientWith().stream()
                .map(gold.actors()::get)
                .filter(Objects::nonNull)
                .anyMatch(standIn -> sharedForms(standIn, found) > 0);
    }

    /** Whether both sets are equal: as many, each one of them the same as another of the other side. */
    boolean sameSet(Collection<String> wanted, List<ActorId> found) {
        var distinct = found.stream().distinct().toList();
        return !wanted.isEmpty()
                && wanted.size() == distinct.size()
                && wanted.stream().allMatch(w -> distinct.stream().anyMatch(f -> same(w, f)))
                && distinct.stream().allMatch(f -> wanted.stream().anyMatch(w -> same(w, f)));
    }

    /** Whether each of these that is an actor of the gold is mentioned within a span; others may be anything. */
    boolean mayBeNamedIn(Collection<String> wanted, Span span) {
        return wanted.stream()
                .filter(gold.actors()::containsKey)
                .allMatch(id -> reading.actors().stream()
                        .filter(actor -> same(id, actor.id()))
                        .flatMap(actor -> actor.mentions().stream())
                        .anyMatch(mention -> mention.span().overlaps(span)));
    }

    /** Whether the article never names any of these, so that nobody can be given. */
    boolean unnamed(Collection<String> wanted) {
        return wanted.stream()
                .allMatch(id -> !gold.actors().containsKey(id)
                        || gold.actors().get(id).forms().isEmpty());
    }

    private static Set<String> forms(GoldActor actor) {
        var forms = new HashSet<String>();
        forms.add(folded(actor.name()));
        actor.forms().forEach(form -> forms.add(folded(form)));
        return forms;
    }

    private static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
