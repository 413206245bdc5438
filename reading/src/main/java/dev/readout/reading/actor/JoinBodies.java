package dev.readout.reading.actor;

import dev.readout.model.Actor.Kind;
import dev.readout.model.Actor.Mention.Form;
import dev.readout.reading.actor.Named.Sort;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins the names of states, organisations and outlets: full names, acronyms given in brackets or made of initials, and
 * capitals where they stand for their government.
 */
final class JoinBodies {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "&", "to", "in", "'s");

    private final ActorKnowledge knowledge;
    private final Cast cast;
    private final Map<String, String> keyOfAcronym = new HashMap<>();

    /** Cities that the article names a pact by, whose name alone may mean the pact. */
    private final Set<String> pactCities = new HashSet<>();

    /** Members that were called by a proper name. */
    private final Set<CastMember> withNames = new HashSet<>();

    JoinBodies(ActorKnowledge knowledge, Cast cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    /** Adds all but persons. */
    void join(List<Named> names) {
        for (var named : names) notePact(named);
        for (var named : names) noteAcronym(named);
        for (var named : names) {
            switch (named.sort()) {
                case STATE -> see(named, state(named), Form.NAME);
                case CAPITAL -> joinCapital(named);
                case ORGANISATION, OUTLET -> joinBody(named);
                case PEOPLE ->
                    see(named, cast.member(Kind.GROUP, "people " + named.name(), named.name(), true), Form.NAME);
                case PERSON -> {}
            }
        }
    }

    private void notePact(Named named) {
        if (named.sort() != Sort.CAPITAL) return;
        if (knowledge.surroundings().pacts().has(named.sentence().lower(named.last() + 1)))
            pactCities.add(named.name());
    }

    private void noteAcronym(Named named) {
        if (named.sort() != Sort.ORGANISATION && named.sort() != Sort.STATE) return;
        var sentence = named.sentence();
        if (sentence.lower(named.last() + 1).equals("(")
                && sentence.lower(named.last() + 3).equals(")")) {
            var acronym = sentence.key(named.last() + 2, named.last() + 2);
            if (isAcronym(acronym)) keyOfAcronym.putIfAbsent(plain(acronym), keyOf(named));
        }
        if (named.length() > 1) keyOfAcronym.putIfAbsent(initials(named.name()), keyOf(named));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 8
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static String plain(String acronym) {
        return acronym.replace(".", "").toUpperCase(Locale.ROOT);
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) initials.append(word.charAt(0));
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    private String keyOf(Named named) {
        return named.meaning().map(country -> "state " + country.code()).orElseGet(() -> bodyKey(named));
    }

    private String bodyKey(Named named) {
        var known = knowledge
                .bodies()
                .find(named.name())
                .or(() -> knowledge.bodies().find("The " + named.name()));
        return "body " + known.map(Bodies.Known::key).orElseGet(() -> tellingWords(named.name()));
    }

    /** The words that make an organisation's name, in any order: "Transport Ministry" is the "Ministry of Transport". */
    private String tellingWords(String name) {
        var words = new TreeSet<String>();
        for (var word : name.replaceAll("['’]s\\b", "").split("\\s+", -1)) {
            var lower = word.toLowerCase(Locale.ROOT);
            boolean national = knowledge.countries().names().find(word).isPresent()
                    || knowledge.countries().adjectives().find(word).isPresent();
            if (!SMALL.contains(lower) && !national) words.add(lower.equals("defence") ? "defense" : lower);
        }
        return words.isEmpty() ? name : String.join(" ", words);
    }

    private CastMember state(Named named) {
        var country = named.meaning().orElseThrow();
        var member = cast.member(Kind.STATE, "state " + country.code(), named.name(), false);
        member.belongTo(country);
        return member;
    }

    private void joinCapital(Named named) {
        if (isDateline(named) || (pactCities.contains(named.name()) && !speaks(named))) return;
        if (!knowledge.surroundings().acts(named.sentence(), named.first(), named.last())) return;
        var country = named.meaning().orElseThrow();
        var body = cast.find("body " + country.code().toLowerCase(Locale.ROOT));
        var member = body.orElseGet(() -> state(named));
        see(named, member, Form.METONYM);
    }

    private boolean speaks(Named named) {
        var sentence = named.sentence();
        return sentence.related(named.last(), "nsubj")
                && knowledge.sources().speechVerbs().has(sentence.lemma(sentence.head(named.last())));
    }

    /** "OSLO (Agency) -" or "OSLO, May 3" that opens a paragraph. */
    private static boolean isDateline(Named named) {
        return named.first() <= 2
                && ((named.name().length() > 3
                                && named.name().equals(named.name().toUpperCase(Locale.ROOT)))
                        || Set.of("(", "—", "–", "-", "--")
                                .contains(named.sentence().lower(named.last() + 1)));
    }

    private void joinBody(Named named) {
        var kind = named.sort() == Sort.OUTLET ? Kind.OUTLET : Kind.ORGANISATION;
        var key = keyOf(named);
        var name = knowledge.bodies().find(named.name());
        if (named.length() == 1 && isAcronym(named.name())) {
            key = keyOfAcronym.getOrDefault(plain(named.name()), key);
        }
        var member = cast.member(name.map(Bodies.Known::kind).orElse(kind), key, named.name(), false);
        country(named).ifPresent(member::belongTo);
        see(named, member, name.filter(Bodies.Known::isSeat).isPresent() ? Form.METONYM : Form.NAME);
    }

    /** The country an organisation is of: in its name, or owning it. */
    private Optional<Country> country(Named named) {
        var sentence = named.sentence();
        int from = Math.max(1, named.first() - 4);
        return Nationality.in(named.name(), knowledge)
                .or(() -> from < named.first()
                        ? Nationality.in(sentence.key(from, named.first() - 1), knowledge)
                        : Optional.empty());
    }

    private void see(Named named, CastMember member, Form form) {
        if (form == Form.NAME && isFuller(named, member)) member.rename(named.name());
        boolean article = named.sort() == Sort.ORGANISATION
                && named.sentence().lower(named.first() - 1).equals("the");
        cast.see(member, named.sentence(), article ? named.first() - 1 : named.first(), named.last(), form);
    }

    /** Whether it is the first proper name, after metonyms alone, or a longer one. */
    private boolean isFuller(Named named, CastMember member) {
        return withNames.add(member) || named.name().length() > member.name().length();
    }
}
