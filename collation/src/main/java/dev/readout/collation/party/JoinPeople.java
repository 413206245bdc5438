package dev.readout.collation.party;

import dev.readout.collation.party.PersonName.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the appearances of people together by their names.
 *
 * <p>Full names first: spelt alike, with or without a middle name, in either order. Then, where exactly one person fits,
 * names of which one may be short for the other, and longer ones that only begin or end with words of the office. Last, bare family names: they
 * join the one person who has that name, or the one of several whose roles agree or who is spoken of by far the most. Whoever
 * has roles, and none in common, is somebody else.
 */
final class JoinPeople {

    /** From how many times as many mentions as all namesakes together a bare family name means the best known. */
    private static final int BY_FAR = 5;

    /** How many words of their roles two must share for a letter of their names to be a matter of spelling. */
    private static final int ROLE_WORDS = 2;

    private final GivenNames names;
    private final List<Appearance> all;
    private final Groups groups;

    JoinPeople(GivenNames names, List<Appearance> all, Groups groups) {
        this.names = names;
        this.all = all;
        this.groups = groups;
    }

    /** Joins these of all appearances. */
    void join(List<Integer> people) {
        var spelt = spellings(people);
        var full = spelt.stream().filter(person -> person.name().isFull()).toList();
        joinLike(full, Likeness.SAME);
        joinOnlyFits(merged(full));
        joinLonger(merged(full));
        joinBare(spelt.stream().filter(person -> !person.name().isFull()).toList(), merged(full));
    }

    private List<Person> spellings(List<Integer> people) {
        var byKey = new LinkedHashMap<String, List<Integer>>();
        for (int i : people) {
            var name = PersonName.of(all.get(i).name(), names);
            var key = name.isFull() ? name.key() : name.key() + "|";
            if (!name.parts().isEmpty())
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        var spelt = new ArrayList<Person>();
        for (var members : byKey.values()) {
            var person = person(members);
            if (person.name().isFull()) for (int member : members) groups.join(members.getFirst(), member);
            spelt.add(person);
        }
        return spelt;
    }

    private Person person(List<Integer> members) {
        var appearances = members.stream().map(all::get).toList();
        var best = appearances.stream()
                .max(Comparator.comparingInt(Appearance::weight))
                .orElseThrow();
        int weight = appearances.stream().mapToInt(Appearance::weight).sum();
        return new Person(PersonName.of(best.name(), names), members, Roles.of(appearances), weight);
    }

    /** The same people, those in one group as one, under the spelling that is mentioned most. */
    private List<Person> merged(List<Person> people) {
        var byGroup = new LinkedHashMap<Integer, List<Person>>();
        for (var person : people) {
            byGroup.computeIfAbsent(groups.of(person.id()), k -> new ArrayList<>())
                    .add(person);
        }
        return byGroup.values().stream().map(this::merge).toList();
    }

    private Person merge(List<Person> same) {
        var most = same.stream().max(Comparator.comparingInt(Person::weight)).orElseThrow();
        var members = same.stream()
                .flatMap(person -> person.members().stream())
                .sorted()
                .toList();
        var roles = Roles.of(members.stream().map(all::get).toList());
        return new Person(
                most.name(),
                members,
                roles,
                same.stream().mapToInt(Person::weight).sum());
    }

    private void joinLike(List<Person> people, Likeness wanted) {
        for (var namesakes : byFamilyName(people).values()) {
            for (int i = 0; i < namesakes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    var one = namesakes.get(i);
                    var other = namesakes.get(j);
                    if (one.name().likeness(other.name(), names) == wanted) groups.join(one.id(), other.id());
                }
            }
        }
    }

    private static Map<String, List<Person>> byFamilyName(List<Person> people) {
        var byName = new LinkedHashMap<String, List<Person>>();
        for (var person : people) {
            for (var name : person.name().familyNames().stream().sorted().toList()) {
                byName.computeIfAbsent(name, k -> new ArrayList<>()).add(person);
            }
        }
        return byName;
    }

    private void joinOnlyFits(List<Person> people) {
        for (var namesakes : byFamilyName(people).values()) {
            for (var person : namesakes) {
                var fitting = fitting(person, namesakes);
                if (!areOne(fitting)) continue;
                for (var other : fitting) {
                    if (areOne(fitting(other, namesakes))) groups.join(person.id(), other.id());
                }
            }
        }
    }

    private List<Person> fitting(Person person, List<Person> namesakes) {
        return namesakes.stream()
                .filter(other -> other.id() != person.id() && fits(person, other))
                .toList();
    }

    /** Whether each of these can be any other: "Jane" and "John" cannot, so that "J." is neither. */
    private boolean areOne(List<Person> people) {
        return people.stream()
                .allMatch(one -> people.stream().allMatch(other -> one.id() == other.id() || fits(one, other)));
    }

    private boolean fits(Person one, Person other) {
        return switch (one.name().likeness(other.name(), names)) {
            case POSSIBLE -> !one.roles().differ(other.roles());
            case SPELLING -> one.roles().shared(other.roles()) >= ROLE_WORDS;
            case SAME, DIFFERENT -> false;
        };
    }

    /** "Secretary Jane Roe" to "Jane Roe", when the words in front are of her office; "Juan Roe" to "Juan Roe Poe". */
    private void joinLonger(List<Person> people) {
        var byKey = new HashMap<List<String>, Person>();
        for (var person : people) byKey.putIfAbsent(person.name().parts(), person);
        var byStart = new HashMap<List<String>, List<Person>>();
        for (var person : people) {
            var parts = person.name().parts();
            for (int from = 1; from + 2 <= parts.size(); from++) {
                var shorter = byKey.get(parts.subList(from, parts.size()));
                if (shorter != null && shorter.roles().words().containsAll(parts.subList(0, from))) {
                    groups.join(person.id(), shorter.id());
                }
            }
            if (!person.name().familyFirst() && person.name().generation().isEmpty()) {
                for (int end = 2; end < parts.size(); end++) {
                    byStart.computeIfAbsent(parts.subList(0, end), k -> new ArrayList<>())
                            .add(person);
                }
            }
        }
        byStart.forEach((start, longer) -> {
            var shorter = byKey.get(start);
            if (shorter != null && !shorter.name().familyFirst()) {
                only(longer)
                        .filter(person -> !person.roles().differ(shorter.roles()))
                        .ifPresent(person -> groups.join(person.id(), shorter.id()));
            }
        });
    }

    private void joinBare(List<Person> bare, List<Person> full) {
        var bearers = byFamilyName(full);
        var called = new LinkedHashMap<String, List<Person>>();
        for (var person : full)
            called.computeIfAbsent(person.name().first(), k -> new ArrayList<>())
                    .add(person);
        for (var name : bare) {
            var word = name.name().first();
            var bearing = bearers.getOrDefault(word, called.getOrDefault(word, List.of()));
            if (bearing.isEmpty()) name.members().forEach(member -> groups.join(name.id(), member));
            else
                name.members()
                        .forEach(member -> bearer(member, bearing).ifPresent(who -> groups.join(member, who.id())));
        }
    }

    private Optional<Person> bearer(int member, List<Person> bearing) {
        var roles = Roles.of(List.of(all.get(member)));
        var possible =
                bearing.stream().filter(person -> !person.roles().differ(roles)).toList();
        if (possible.size() < 2) return only(possible);
        int most = possible.stream()
                .mapToInt(person -> person.roles().shared(roles))
                .max()
                .orElse(0);
        var likely = possible.stream()
                .filter(person -> person.roles().shared(roles) == most)
                .toList();
        if (most > 0 && likely.size() == 1) return only(likely);
        int weight = possible.stream().mapToInt(Person::weight).sum();
        return likely.stream()
                .filter(person -> person.weight() >= BY_FAR * (weight - person.weight()))
                .findFirst();
    }

    private static Optional<Person> only(List<Person> people) {
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }
}
