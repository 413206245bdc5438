package dev.readout.reading.actor;

import dev.readout.knowledge.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The states of the world: their names, their adjectives, their capitals. Immutable; threads may share it. */
final class Countries {

    private static final List<String> COMPASS = List.of("North ", "South ", "East ", "West ");

    private final Lexicon<Country> names = new Lexicon<>();
    private final Lexicon<Country> adjectives = new Lexicon<>();
    private final Lexicon<Country> plurals = new Lexicon<>();
    private final Lexicon<Country> capitals = new Lexicon<>();

    Countries(KnowledgeFiles knowledge) {
        Map<String, Country> byCode = new HashMap<>();
        for (var entry : knowledge.entries("actor/countries")) {
            var country = new Country(entry.id(), entry.text("name"));
            byCode.put(entry.id(), country);
            add(country, entry);
        }
        for (var entry : knowledge.entries("actor/country-names")) {
            add(byCode.computeIfAbsent(entry.id(), id -> new Country(id, entry.text("name"))), entry);
        }
    }

    private void add(Country country, Entry entry) {
        addName(country, country.name());
        entry.list("aliases").forEach(alias -> addName(country, alias));
        entry.find("adjective").ifPresent(adjective -> addAdjective(country, adjective));
        entry.list("adjectives").forEach(adjective -> addAdjective(country, adjective));
        entry.list("plurals").forEach(plural -> plurals.add(plural, country));
        entry.find("capital").ifPresent(capital -> capitals.add(capital, country));
        entry.list("seats").forEach(seat -> capitals.add(seat, country));
    }

    private void addName(Country country, String name) {
        names.add(name, country);
        names.add(shortened(name), country);
    }

    private void addAdjective(Country country, String adjective) {
        adjectives.add(adjective, country);
        adjectives.add(shortened(adjective), country);
        if (adjective.endsWith("n") || adjective.endsWith("i")) plurals.add(adjective + "s", country);
    }

    /** "N. Veldt" for "North Veldt". */
    private static String shortened(String name) {
        return COMPASS.stream().anyMatch(name::startsWith)
                ? name.charAt(0) + "." + name.substring(name.indexOf(' '))
                : name;
    }

    /** States by name. */
    Lexicon<Country> names() {
        return names;
    }

    /** States by adjective ("Canadian"). */
    Lexicon<Country> adjectives() {
        return adjectives;
    }

    /** States by what their people are called, in the plural ("Canadians"). */
    Lexicon<Country> plurals() {
        return plurals;
    }

    /** States by the city their government sits in. */
    Lexicon<Country> capitals() {
        return capitals;
    }

    /** The state that "the North" or "the South" is short for, if this is a state of such a name. */
    static Optional<String> compassPoint(Country country) {
        return COMPASS.stream()
                .filter(country.name()::startsWith)
                .map(String::strip)
                .findFirst();
    }
}
