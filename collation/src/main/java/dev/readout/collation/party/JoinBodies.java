package dev.readout.collation.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Brings the appearances of states, governments, organisations, outlets and named groups together. */
final class JoinBodies {

    private static final String STATE = "state ";
    private static final String BODY = "body ";

    private final BodyKey keys;
    private final List<Appearance> all;
    private final Groups groups;
    private final Map<String, Integer> first = new HashMap<>();

    JoinBodies(BodyKey keys, List<Appearance> all, Groups groups) {
        this.keys = keys;
        this.all = all;
        this.groups = groups;
    }

    /** Joins all that are no people and have names, and those taken for people who bear the name of a state or a body. */
    void join() {
        var bodies = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            key(all.get(i)).ifPresent(key -> {
                groups.join(first.computeIfAbsent(key, k -> number), number);
                if (key.startsWith(BODY))
                    bodies.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
            });
        }
        joinAbbreviations(bodies);
        for (int i = 0; i < all.size(); i++) joinMistaken(i);
    }

    private Optional<String> key(Appearance appearance) {
        var name = appearance.name();
        return switch (appearance.kind()) {
            case STATE -> Optional.of(STATE + keys.ofState(appearance));
            case GOVERNMENT ->
                Optional.of(name)
                        .filter(Words::isName)
                        .flatMap(keys::ofGovernment)
                        .map(key -> "government " + key);
            case ORGANISATION, OUTLET -> Optional.of(name).filter(Words::isName).map(this::body);
            case GROUP -> Optional.of(name).filter(BodyKey::isNamed).map(group -> "group " + keys.ofBody(group));
            case PERSON, ANONYMOUS -> Optional.empty();
        };
    }

    private String body(String name) {
        return keys.country(name).map(code -> STATE + code).orElseGet(() -> BODY + keys.ofBody(name));
    }

    /** A person or a body that one article took for the other, or for no state. */
    private void joinMistaken(int number) {
        var appearance = all.get(number);
        boolean mayBe = switch (appearance.kind()) {
            case PERSON -> appearance.actor().roles().isEmpty();
            case ORGANISATION -> true;
            case STATE, GOVERNMENT, OUTLET, GROUP, ANONYMOUS -> false;
        };
        if (!mayBe) return;
        var name = keys.ofBody(appearance.name());
        var found = first.get(STATE + name);
        if (found == null) found = first.get(BODY + name);
        if (found != null) groups.join(found, number);
    }

    /** Joins "H.A." to the only body whose words begin with these letters. */
    private void joinAbbreviations(Map<String, List<Integer>> bodies) {
        var byInitials = new HashMap<String, List<Integer>>();
        for (var members : bodies.values()) {
            BodyKey.initials(all.get(members.getFirst()).name())
                    .ifPresent(letters -> byInitials
                            .computeIfAbsent(letters, k -> new ArrayList<>())
                            .add(members.getFirst()));
        }
        for (var members : bodies.values()) {
            BodyKey.abbreviation(all.get(members.getFirst()).name())
                    .map(byInitials::get)
                    .filter(found -> found.size() == 1)
                    .ifPresent(found -> groups.join(found.getFirst(), members.getFirst()));
        }
    }
}
