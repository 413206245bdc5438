package dev.readout.reading.actor;

import static java.util.Objects.requireNonNull;

import dev.readout.model.Actor;
import dev.readout.model.Actor.Mention;
import dev.readout.model.ActorId;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The actors of one article, to be looked up by the words that mention them. Immutable; threads may share it. */
public final class Actors {

    private final List<Actor> all;
    private final Phrases phrases;

    /** Actors without the sentences that they stand in: phrases are then looked up by the mentions within them. */
    public Actors(List<Actor> all) {
        this(all, new Phrases(List.of(), Map.of(), Words.of()));
    }

    private Actors(List<Actor> all, Phrases phrases) {
        this.all = List.copyOf(all);
        this.phrases = phrases;
    }

    static Actors of(Cast cast, List<SentenceView> sentences, ActorKnowledge knowledge) {
        var members = new ArrayList<>(cast.members());
        members.removeIf(member -> cast.sightings(member).isEmpty() || isFurniture(member, cast, knowledge));
        members.sort(
                Comparator.comparing(member -> cast.sightings(member).getFirst().span()));
        var ids = new HashMap<CastMember, ActorId>();
        var actors = new ArrayList<Actor>();
        for (var member : members) {
            var id = new ActorId("a" + (actors.size() + 1));
            ids.put(member, id);
            actors.add(actor(id, member, cast));
        }
        Map<Integer, List<Phrases.Place>> places = new HashMap<>();
        for (var sighting : cast.sightings()) {
            if (isFurniture(sighting.member(), cast, knowledge)) continue;
            var id = requireNonNull(ids.get(sighting.member()), "every sighting is a member's");
            places.computeIfAbsent(sighting.sentence().index(), index -> new ArrayList<>())
                    .add(new Phrases.Place(sighting.first(), sighting.last(), id));
        }
        return new Actors(
                actors, new Phrases(sentences, places, knowledge.sources().speechNouns()));
    }

    /** A single word that only menus print ("Weather") is nobody; an outlet, an author, an agency is. */
    private static boolean isFurniture(CastMember member, Cast cast, ActorKnowledge knowledge) {
        boolean nameless = switch (member.kind()) {
            case PERSON, ORGANISATION -> true;
            case STATE, GOVERNMENT, OUTLET, GROUP, ANONYMOUS -> false;
        };
        return nameless
                && isPlainWord(member.name())
                && knowledge.bodies().find(member.name()).isEmpty()
                && cast.isOnlyInFurniture(member);
    }

    /** One word, and no acronym. */
    private static boolean isPlainWord(String name) {
        return name.chars().allMatch(Character::isLetter)
                && name.chars().filter(Character::isUpperCase).count() <= 1;
    }

    private static Actor actor(ActorId id, CastMember member, Cast cast) {
        var mentions = cast.sightings(member).stream()
                .map(sighting -> new Mention(sighting.span(), sighting.form()))
                .toList();
        return new Actor(id, member.kind(), member.name(), tellingRoles(member), mentions);
    }

    /** What somebody is called besides the name; for an unnamed source the description is the name already. */
    private static List<String> tellingRoles(CastMember member) {
        var name = member.name().toLowerCase(Locale.ROOT).replace("’", "").replace("'", "");
        return member.roles().stream()
                .filter(role -> !name.contains(role.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** All of them, in the order in which the article first mentions them. */
    public List<Actor> all() {
        return all;
    }

    /**
     * Who is meant by these words: the actors whose mention is, or is the head of, the phrase at the span; several for
     * a plural ("the ministers", "they") and for names joined by "and"; none when nobody is known to be meant.
     *
     * <p>The head decides, not what stands inside: "the spokesman for President X" is the spokesman, and nobody when he
     * is no actor. Words that are said ("his message") mean whose words they are.
     */
    public List<ActorId> meantBy(Span phrase) {
        if (!phrases.know(phrase)) return mentionedWithin(phrase);
        return phrases.meantBy(phrase);
    }

    private List<ActorId> mentionedWithin(Span phrase) {
        return all.stream()
                .filter(actor -> actor.mentions().stream().anyMatch(mention -> phrase.contains(mention.span())))
                .map(Actor::id)
                .toList();
    }
}
