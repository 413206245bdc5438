package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Family;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The instruments of public policy, looked up by the words that name them. Threads may share it. */
final class Instruments {

    private static final int LONGEST_NAME = 4;
    private static final Set<String> HYPHENS = Set.of("-", "‐", "–");

    private final Map<String, Entry> nouns = new LinkedHashMap<>();
    private final Map<String, Entry> verbs = new LinkedHashMap<>();
    private final Map<String, Entry> modifiers = new LinkedHashMap<>();

    Instruments(Knowledge knowledge) {
        for (var entry : knowledge.entries("policy/instruments")) {
            entry.list("nouns").forEach(noun -> nouns.putIfAbsent(noun.replace('-', ' '), entry));
            entry.list("verbs").forEach(verb -> verbs.putIfAbsent(verb, entry));
            entry.list("modifiers").forEach(word -> modifiers.putIfAbsent(word, entry));
        }
    }

    /**
     * An instrument as named in a sentence.
     *
     * @param token the head of the words that name it
     * @param family what sort of instrument it is
     * @param weak whether only a status word makes it one ("policy")
     * @param generic whether not even the mood of a deed does ("step")
     */
    record Instrument(Token token, Family family, boolean weak, boolean generic) {
        boolean isDeed() {
            return token.upos() == Upos.VERB;
        }
    }

    /** The short names of agreements and laws in an article. */
    NamedPolicies named(ArticleView view) {
        return NamedPolicies.of(
                view,
                (tree, token) -> named(tree, token)
                        .filter(entry -> entry.find("acronyms").isPresent())
                        .map(Instruments::family));
    }

    /** What a word names by itself, short names left out. */
    List<Instrument> at(Tree tree, Token token) {
        return at(tree, token, NamedPolicies.none());
    }

    /** What a word names; several for "political and military options". */
    List<Instrument> at(Tree tree, Token token, NamedPolicies policies) {
        return switch (token.upos()) {
            case NOUN, PROPN -> {
                var policy = token.is("compound", "flat", "amod", "nmod:poss")
                        ? Optional.<Family>empty()
                        : policies.family(token);
                yield policy.map(family -> List.of(new Instrument(token, family, false, false)))
                        .orElseGet(() -> noun(tree, token));
            }
            case VERB -> verb(tree, token).stream().toList();
            default -> List.of();
        };
    }

    private List<Instrument> noun(Tree tree, Token noun) {
        if (noun.is("compound", "flat", "amod", "nmod:poss")) return List.of();
        var entry = named(tree, noun);
        if (entry.isEmpty()) return List.of();
        if (entry.get().find("strength").isEmpty() || isNamed(tree, noun, entry.get()))
            return List.of(new Instrument(noun, family(entry.get()), false, false));
        var families = modified(tree, noun);
        if (families.isEmpty()) return List.of(new Instrument(noun, family(entry.get()), true, isGeneric(entry.get())));
        return families.stream()
                .map(family -> new Instrument(noun, family, false, false))
                .toList();
    }

    /** "The Open Door program": a name makes it one. */
    private static boolean isNamed(Tree tree, Token noun, Entry entry) {
        return entry.find("strength").filter("named"::equals).isPresent()
                && tree.dependents(noun, "compound", "amod", "flat")
                        .anyMatch(word -> word.id() > 1
                                && Character.isUpperCase(word.form().codePointAt(0)));
    }

    /** The entry of the longest name that ends with a noun; hyphens do not count. */
    private Optional<Entry> named(Tree tree, Token noun) {
        var name = new StringBuilder();
        Optional<Entry> longest = Optional.empty();
        int words = 0;
        for (int id = noun.id(); id > 0 && words < LONGEST_NAME; id--) {
            var word = tree.token(id);
            if (HYPHENS.contains(word.form())) continue;
            if (word.upos() == Upos.PUNCT) break;
            name.insert(0, words == 0 ? plain(word) : plain(word) + " ");
            words++;
            var longer = nouns.get(name.toString());
            if (longer != null) longest = Optional.of(longer);
        }
        return longest;
    }

    private static String plain(Token word) {
        return lemma(word).replace('-', ' ');
    }

    private List<Family> modified(Tree tree, Token noun) {
        return tree.dependents(noun, "amod", "compound")
                .flatMap(word -> Phrases.conjuncts(tree, word))
                .filter(word -> word.id() < noun.id())
                .flatMap(word -> Optional.ofNullable(modifiers.get(lemma(word)))
                        .or(() -> Optional.ofNullable(nouns.get(lemma(word)))
                                .filter(entry -> entry.find("strength").isEmpty()))
                        .stream())
                .map(Instruments::family)
                .distinct()
                .toList();
    }

    /** A verb that is an instrument; one with a clause as its object ("recognize that ...") tells a thought. */
    private Optional<Instrument> verb(Tree tree, Token verb) {
        boolean thought = tree.dependent(verb, "ccomp").isPresent()
                && tree.dependent(verb, "obj").isEmpty();
        if (thought) return Optional.empty();
        boolean particle = tree.dependent(verb, "compound:prt").isPresent();
        for (var key : new Predicate(tree, verb).keys()) {
            if (particle && key.indexOf(' ') < 0) continue;
            var entry = verbs.get(key);
            if (entry != null && !isIdiom(tree, verb, entry)) {
                return Optional.of(new Instrument(
                        verb, family(entry), entry.find("strength").isPresent(), isGeneric(entry)));
            }
        }
        return Optional.empty();
    }

    /** "Struck a deal", "launched talks": what is done is what the object names. */
    private boolean isIdiom(Tree tree, Token verb, Entry entry) {
        return tree.dependents(verb, "obj")
                .flatMap(object -> named(tree, object).stream())
                .filter(named -> named.find("strength").isEmpty())
                .anyMatch(named -> family(named) != family(entry));
    }

    private static boolean isGeneric(Entry entry) {
        return entry.find("strength")
                .filter(strength -> strength.equals("generic") || strength.equals("named"))
                .isPresent();
    }

    private static Family family(Entry entry) {
        return Family.valueOf(entry.text("family").toUpperCase(Locale.ROOT));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
