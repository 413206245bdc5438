package dev.readout.reading.actor;

import dev.readout.model.Actor.Kind;
import dev.readout.model.Actor.Mention.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins descriptions of several people: to the persons named beside them ("their counterparts, X and Y"), to those who
 * hold the offices ("the ministers"), else to a group.
 */
final class JoinGroups {

    private static final int MOST_PERSONS = 6;

    private final ActorKnowledge knowledge;
    private final Cast cast;
    private final Speaking speaking;

    JoinGroups(ActorKnowledge knowledge, Cast cast) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.speaking = new Speaking(knowledge.sources());
    }

    /** Joins "their counterparts, X and Y"; says whether names did follow. */
    boolean joinToNamesBehind(Described described) {
        var sentence = described.sentence();
        var named = personsBehind(sentence, described.last() + 1);
        for (var person : named) see(person, described);
        return !named.isEmpty();
    }

    private List<CastMember> personsBehind(SentenceView sentence, int mark) {
        var persons = new ArrayList<CastMember>();
        int id = mark;
        while (Set.of(",", "and", ":").contains(sentence.lower(id))) {
            int next = sentence.lower(id + 1).equals("and") ? id + 2 : id + 1;
            if (!sentence.has(next)) break;
            var person = cast.at(sentence, next).stream()
                    .filter(sighting -> sighting.member().isPerson() && sighting.form() == Form.NAME)
                    .findFirst();
            if (person.isEmpty()) break;
            persons.add(person.get().member());
            id = person.get().last() + 1;
        }
        return persons.size() > 1 ? persons : List.of();
    }

    void join(Described described) {
        var states = described.definite() ? theTwo(described) : List.<CastMember>of();
        if (!states.isEmpty()) {
            states.forEach(state -> see(state, described));
            return;
        }
        var persons = described.definite() ? holders(described) : List.<CastMember>of();
        if (persons.size() > 1) {
            persons.forEach(person -> see(person, described));
            return;
        }
        boolean political = described.country().isPresent()
                || knowledge.sources().formers().has(described.sentence().lower(described.head()));
        if (!political && !speaks(described)) return;
        var name = described.sentence().words(described.first(), described.last());
        var key = "group " + described.office().text().toLowerCase(Locale.ROOT);
        var member = cast.member(Kind.GROUP, key, name, true);
        member.hold(described.office().text(), described.office());
        described.country().ifPresent(member::belongTo);
        see(member, described);
    }

    /** The two states last spoken of, for "the two countries". */
    private List<CastMember> theTwo(Described described) {
        var sentence = described.sentence();
        boolean two = sentence.lower(described.first() + 1).equals("two")
                || sentence.lower(described.first()).equals("both");
        if (!two || !knowledge.sources().countries().hasPlural(sentence.lower(described.head()))) return List.of();
        var states = cast
                .before(described.start(), sighting -> sighting.member().kind() == Kind.STATE)
                .stream()
                .map(Sighting::member)
                .distinct()
                .limit(2)
                .toList();
        return states.size() == 2 ? states : List.of();
    }

    /** The persons seen before who each hold the office that the plural names. */
    private List<CastMember> holders(Described described) {
        var head = described.office().head();
        var heads = Words.singulars(head).stream()
                .map(word -> knowledge.titles().office(word).head())
                .toList();
        var persons = new LinkedHashSet<CastMember>();
        for (var sighting :
                cast.before(described.start(), sighting -> sighting.member().isPerson() && !sighting.inFurniture())) {
            var member = sighting.member();
            boolean holds = member.offices().stream()
                    .anyMatch(held -> heads.contains(held.head())
                            || heads.stream().anyMatch(h -> held.text().endsWith(h)));
            if (holds
                    && member.mayBeOf(described.country())
                    && isNear(sighting, described)
                    && persons.size() < most(described)) persons.add(member);
        }
        return List.copyOf(persons);
    }

    /** "the two ministers" are the two last spoken of. */
    private static int most(Described described) {
        for (int id = described.first(); id < described.head(); id++) {
            var word = described.sentence().lower(id);
            if (word.equals("two") || word.equals("both")) return 2;
            if (word.equals("three")) return 3;
        }
        return MOST_PERSONS;
    }

    private static boolean isNear(Sighting sighting, Described described) {
        return described.sentence().index() - sighting.sentence().index() <= 6;
    }

    private boolean speaks(Described described) {
        return speaking.takesPart(described.sentence(), described.head())
                || speaking.acts(described.sentence(), described.head())
                || speaking.isFollowedBySaying(described.sentence(), described.last());
    }

    private void see(CastMember member, Described described) {
        cast.see(member, described.sentence(), described.first(), described.last(), Form.DESCRIPTOR);
    }
}
