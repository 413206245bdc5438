package dev.readout.reading.actor;

import dev.readout.model.Actor.Kind;
import dev.readout.model.Actor.Mention.Form;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Joins the names of persons: full names that can be one person's first, then each family name alone to the person it
 * means there, by office, by gender, by who was spoken of last.
 */
final class JoinPeople {

    /** Sentences for which a family name goes on meaning the one it came to mean. */
    private static final int SETTLED_FOR = 4;

    /** So many sentences tell that a family name means another person, and so many times as many as tell that it does not. */
    private static final int TELLING = 2;

    private final ActorKnowledge knowledge;
    private final Cast cast;
    private final Map<CastMember, PersonName> names = new HashMap<>();

    /** Persons by each word of their names. */
    private final Map<String, List<CastMember>> byPart = new HashMap<>();

    /** How often each was called by the family name alone. */
    private final Map<CastMember, Integer> alone = new HashMap<>();

    /** Who is meant by a family name alone where the one person named in full is another. */
    private final Map<String, CastMember> namesakes = new HashMap<>();

    JoinPeople(ActorKnowledge knowledge, Cast cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    /** Adds all persons among the names, which are in the order of the text. */
    void join(List<Named> persons) {
        var single = persons.stream().filter(named -> !nameOf(named).isFull()).toList();
        for (var named : persons) if (nameOf(named).isFull() && !isBegunByAnotherWord(named, single)) joinFull(named);
        for (var named : single) tellNamesakesApart(named, single);
        for (var named : single) joinSingle(named);
    }

    /**
     * "Ann Lee urged Lee to stay" means two persons, and where a "President Lee" is named as well and Ann Lee is never
     * given an office, "Lee" alone means the president; likewise where Ann is a woman's name and Lee alone goes with "he", and where Ann Lee is named late and only as his wife.
     */
    private void tellNamesakesApart(Named called, List<Named> single) {
        var name = nameOf(called);
        if (name.isSuffix()) return;
        var word = name.parts().getFirst();
        var known = byPart.getOrDefault(word, List.of());
        if (known.size() != 1 || namesakes.containsKey(word)) return;
        var person = known.getFirst();
        if (called.roles().isEmpty()) {
            if (isOfTheFamily(person) && isCalledBeforeNamed(called, person))
                namesakes.put(word, newPerson(called, name));
            return;
        }
        if (!person.offices().isEmpty()) return;
        boolean besideEachOther = single.stream()
                .filter(other -> nameOf(other).parts().equals(name.parts()))
                .anyMatch(other -> cast.before(other.span().start(), sighting -> sighting.member() == person).stream()
                        .anyMatch(sighting -> sighting.sentence() == other.sentence()));
        if (besideEachOther || isCalledOtherwise(person, word, single)) namesakes.put(word, newPerson(called, name));
    }

    /** Whether somebody is called somebody's wife or son. */
    private boolean isOfTheFamily(CastMember person) {
        return person.offices().stream().anyMatch(office -> knowledge.titles().isKinship(office.head()));
    }

    /** Whether the report calls somebody by the family name alone before it names this person. */
    private boolean isCalledBeforeNamed(Named called, CastMember person) {
        return called.sentence().zone() == Zone.BODY
                && cast.before(called.span().start(), sighting -> sighting.member() == person).stream()
                        .noneMatch(sighting -> sighting.sentence().zone() == Zone.BODY);
    }

    /** Whether the sentences with the family name alone speak of a man where the person is a woman, or the other way round. */
    private boolean isCalledOtherwise(CastMember member, String word, List<Named> single) {
        if (member.gender() == Gender.UNKNOWN) return false;
        var sentences = single.stream()
                .filter(named -> nameOf(named).parts().equals(List.of(word)))
                .map(Named::sentence)
                .distinct()
                .toList();
        long agree = sentences.stream()
                .filter(each -> speaksOf(each, member.gender()))
                .count();
        long differ = sentences.stream()
                .filter(each -> speaksOfOther(each, member.gender()))
                .count();
        return differ >= TELLING && differ > TELLING * agree;
    }

    /** "Say Lee", "Team Lee": a known word that begins a sentence or headline before whom the report has called by that one name. */
    private boolean isBegunByAnotherWord(Named named, List<Named> single) {
        var name = nameOf(named);
        if (name.parts().size() != 2
                || named.reach() != named.first()
                || !isKnownWord(named.sentence().lower(named.first()))
                || !NameTokens.opens(named.sentence(), named.first())) return false;
        var family = List.of(name.parts().getLast());
        return single.stream()
                        .filter(other -> other.span().start() < named.span().start()
                                && nameOf(other).parts().equals(family))
                        .count()
                >= TELLING;
    }

    private boolean isKnownWord(String lower) {
        var sources = knowledge.sources();
        return sources.speechVerbs().has(lower)
                || (!knowledge.givenNames().isGivenName(lower)
                        && (sources.groups().has(lower) || sources.speechNouns().has(lower)));
    }

    private static boolean speaksOf(SentenceView sentence, Gender gender) {
        return IntStream.rangeClosed(1, sentence.size()).anyMatch(id -> Gender.ofPronoun(sentence.lower(id)) == gender);
    }

    private static boolean speaksOfOther(SentenceView sentence, Gender gender) {
        return speaksOf(sentence, gender == Gender.MALE ? Gender.FEMALE : Gender.MALE);
    }

    private PersonName nameOf(Named named) {
        return PersonName.of(named.name(), knowledge.givenNames());
    }

    private PersonName nameOf(CastMember member) {
        return names.getOrDefault(member, PersonName.of(member.name(), knowledge.givenNames()));
    }

    private void joinFull(Named named) {
        var name = nameOf(named);
        var member = name.parts().stream()
                .flatMap(part -> byPart.getOrDefault(part, List.of()).stream())
                .filter(known -> nameOf(known).isSame(name, knowledge.givenNames()))
                .findFirst()
                .or(() -> named.sure() ? Optional.of(newPerson(named, name)) : Optional.empty());
        member.ifPresent(known -> see(known, named));
    }

    private CastMember newPerson(Named named, PersonName name) {
        var member = cast.newMember(Kind.PERSON, named.name(), false);
        names.put(member, name);
        for (var part : name.parts())
            byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(member);
        if (name.isFull())
            member.be(knowledge
                    .givenNames()
                    .gender(name.familyFirst() ? "" : name.parts().getFirst()));
        return member;
    }

    private void see(CastMember member, Named named) {
        if (nameOf(named).parts().size() >= nameOf(member).parts().size()) {
            member.mayBeNamed(named.name());
        }
        for (var role : named.roles()) hold(member, role);
        if (named.gender() != Gender.UNKNOWN) member.be(named.gender());
        cast.see(member, named.sentence(), named.reach(), named.last(), Form.NAME);
    }

    private void hold(CastMember member, String role) {
        member.hold(role, knowledge.titles().office(role));
        Nationality.in(role, knowledge).ifPresent(member::belongTo);
        member.be(knowledge.titles().gender(role));
    }

    private void joinSingle(Named named) {
        var name = nameOf(named);
        if (name.isSuffix()) return;
        var member = whoIs(named, name.parts().getFirst());
        if (member.isPresent()) {
            alone.merge(member.get(), 1, Integer::sum);
            see(member.get(), named);
        } else if (named.sure() || isSeenAsPerson(named)) {
            var person = newPerson(named, name);
            alone.put(person, 1);
            see(person, named);
        }
    }

    /** Whether a single unknown word stands where only a person does. */
    private boolean isSeenAsPerson(Named named) {
        var sentence = named.sentence();
        boolean byEngine = sentence.entityType(named.last())
                .filter(type -> type == dev.readout.language.EntityMention.Type.PERSON)
                .isPresent();
        boolean speaks = sentence.related(named.last(), "nsubj")
                && knowledge.sources().speechVerbs().has(sentence.lemma(sentence.head(named.last())));
        return sentence.zone() != Zone.FURNITURE
                && (byEngine || (speaks && sentence.entityType(named.last()).isEmpty()));
    }

    private Optional<CastMember> whoIs(Named named, String word) {
        if (namesakes.containsKey(word)) return Optional.ofNullable(namesakes.get(word));
        var candidates = candidates(named, word, true);
        if (candidates.isEmpty()) candidates = candidates(named, word, false);
        int start = named.span().start();
        boolean title = named.sentence().zone() == Zone.TITLE;
        var all = candidates;
        return candidates.stream()
                .filter(member -> mayHold(member, named))
                .min(Comparator.<CastMember>comparingInt(member -> -officeMatch(member, named))
                        .thenComparingInt(member -> cast.isOnlyInFurniture(member) ? 1 : 0)
                        .thenComparingInt(member -> isOfTheFamily(member) ? 1 : 0)
                        .thenComparingInt(member -> isSettled(member, all, named.sentence(), start) ? 0 : 1)
                        .thenComparingInt(member -> isOneOfSeveral(member, all, start) ? 1 : 0)
                        .thenComparingInt(member -> title ? 0 : -cast.lastSeen(member, start))
                        .thenComparingInt(member -> cast.nextSeen(member, start))
                        .thenComparing(CastMember::key));
    }

    /** "President X" is not the X known only as somebody's daughter. */
    private boolean mayHold(CastMember member, Named named) {
        if (named.reach() == named.first()
                || named.roles().isEmpty()
                || member.offices().isEmpty()) return true;
        var title = knowledge.titles().office(named.roles().getFirst());
        return knowledge.titles().isKinship(title.head())
                || member.offices().stream()
                        .anyMatch(held -> !knowledge.titles().isKinship(held.head()));
    }

    /** Whether the family name alone has come to mean this person, and no other or one who was spoken of just now. */
    private boolean isSettled(CastMember member, List<CastMember> candidates, SentenceView sentence, int start) {
        if (alone.getOrDefault(member, 0) < 2) return false;
        if (candidates.stream().allMatch(other -> other == member || !alone.containsKey(other))) return true;
        return cast.before(start, sighting -> sighting.member() == member).stream()
                .anyMatch(sighting -> sentence.index() - sighting.sentence().index() <= SETTLED_FOR);
    }

    /** "Han Seok-ho, Han Mi-ra and Han Ji-won": none of them is "Han" to the next sentence, if somebody else may be. */
    private boolean isOneOfSeveral(CastMember member, List<CastMember> candidates, int start) {
        var seen = cast.before(start, sighting -> candidates.contains(sighting.member()));
        return seen.stream()
                .filter(sighting -> sighting.member() == member)
                .findFirst()
                .filter(last -> seen.stream()
                        .anyMatch(other -> other.member() != member && other.sentence() == last.sentence()))
                .isPresent();
    }

    private List<CastMember> candidates(Named named, String word, boolean byFamilyName) {
        return byPart.getOrDefault(word, List.of()).stream()
                .filter(member -> !byFamilyName || nameOf(member).hasFamilyName(word))
                .filter(member -> member.gender().agrees(named.gender()))
                .toList();
    }

    private int officeMatch(CastMember member, Named named) {
        int best = 0;
        for (var role : named.roles()) {
            var office = knowledge.titles().office(role);
            for (var held : member.offices()) {
                if (held.head().equals(office.head())) return 2;
                if (held.mayBeCalled(office)) best = 1;
            }
        }
        return best;
    }
}
