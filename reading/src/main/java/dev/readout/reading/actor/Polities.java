package dev.readout.reading.actor;

import dev.readout.reading.actor.Named.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * States that no list knows, told by what only a state has: "Ostrana's president", "the Ostrana parliament", "Ostranan
 * ships".
 *
 * <p>A word that is also part of a person's full or titled name is left to the person.
 */
final class Polities {

    private static final List<String> DEMONYM_ENDINGS = List.of("n", "an", "ian", "ese", "i");

    private final Set<String> words;

    private Polities(Set<String> words) {
        this.words = words;
    }

    /** The unknown states among these names, which are those of the sentences. */
    static Polities in(List<SentenceView> sentences, List<Named> names, Words polity) {
        var persons = personWords(names);
        var capitalised = capitalised(sentences);
        var candidates = names.stream()
                .filter(Polities::mayBeState)
                .filter(named -> !persons.contains(word(named)))
                .toList();
        var words = candidates.stream()
                .filter(named -> owns(named, polity) || hasPeople(word(named), capitalised))
                .map(Polities::word)
                .collect(Collectors.toCollection(HashSet::new));
        addPartners(words, names, candidates);
        return new Polities(words);
    }

    /** "Veldt and Ostrana": what is named in one breath with a state is one. */
    private static void addPartners(Set<String> words, List<Named> names, List<Named> candidates) {
        for (int i = 0; i + 1 < names.size(); i++) {
            var one = names.get(i);
            var other = names.get(i + 1);
            if (one.sentence() != other.sentence() || other.first() != one.last() + 2) continue;
            if (!one.sentence().lower(one.last() + 1).equals("and")) continue;
            if (isState(one, words) && candidates.contains(other)) words.add(word(other));
            if (isState(other, words) && candidates.contains(one)) words.add(word(one));
        }
    }

    private static boolean isState(Named named, Set<String> words) {
        return named.sort() == Sort.STATE || (mayBeState(named) && words.contains(word(named)));
    }

    /** The names, with states for what was taken for persons, and without the adjectives of those states. */
    List<Named> recognise(List<Named> names) {
        var right = new ArrayList<Named>();
        for (var named : names) {
            if (mayBeState(named) && isDemonym(word(named))) continue;
            right.add(mayBeState(named) && words.contains(word(named)) ? state(named) : named);
        }
        return right;
    }

    private static boolean mayBeState(Named named) {
        return (named.sort() == Sort.PERSON || named.sort() == Sort.ORGANISATION)
                && named.length() == 1
                && named.first() == named.reach()
                && named.roles().isEmpty()
                && named.meaning().isEmpty();
    }

    private static String word(Named named) {
        return named.name().toLowerCase(Locale.ROOT);
    }

    /** The words of all names that stand in full, or with a title. */
    static Set<String> personWords(List<Named> names) {
        var words = new HashSet<String>();
        for (var named : names) {
            boolean inFull = named.length() > 1
                    || named.first() != named.reach()
                    || !named.roles().isEmpty();
            if (named.sort() == Sort.PERSON && inFull) {
                words.addAll(List.of(named.name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1)));
            }
        }
        return words;
    }

    private static Set<String> capitalised(List<SentenceView> sentences) {
        var words = new HashSet<String>();
        for (var sentence : sentences) {
            for (int id = 1; id <= sentence.size(); id++) {
                if (sentence.capital(id) && sentence.related(id, "amod", "compound")) words.add(sentence.lower(id));
            }
        }
        return words;
    }

    private static boolean owns(Named named, Words polity) {
        var sentence = named.sentence();
        return sentence.related(named.last(), "nmod:poss", "compound")
                && polity.has(sentence.lemma(sentence.head(named.last())));
    }

    private static boolean hasPeople(String word, Set<String> capitalised) {
        return word.length() > 4 && DEMONYM_ENDINGS.stream().anyMatch(ending -> capitalised.contains(word + ending));
    }

    private boolean isDemonym(String word) {
        return DEMONYM_ENDINGS.stream()
                .anyMatch(ending ->
                        word.endsWith(ending) && words.contains(word.substring(0, word.length() - ending.length())));
    }

    private static Named state(Named named) {
        return new Named(
                named.sentence(),
                named.first(),
                named.last(),
                Sort.STATE,
                named.name(),
                named.reach(),
                List.of(),
                Optional.of(new Country("unlisted " + word(named), named.name())),
                Gender.UNKNOWN,
                true);
    }
}
