package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Family;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The short names by which an article calls an agreement or a law: "the Harbour Trade Agreement (HTA)", "the HTA deal", or
 * the initials of a long name. Whoever leaves the HTA leaves an agreement. Immutable; lives within one call.
 */
final class NamedPolicies {

    private static final int LONGEST_NAME = 10;
    private static final Set<String> LINKS = Set.of("-", "‐", "–", "&");

    private final Map<String, Family> families = new LinkedHashMap<>();

    private NamedPolicies() {}

    /** No names at all. */
    static NamedPolicies none() {
        return new NamedPolicies();
    }

    /**
     * All of an article.
     *
     * @param named what a common noun names by itself ("agreement")
     */
    static NamedPolicies of(ArticleView view, BiFunction<Tree, Token, Optional<Family>> named) {
        var policies = new NamedPolicies();
        for (var tree : view.trees()) {
            for (var token : tree.tokens()) {
                boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
                if (noun) named.apply(tree, token).ifPresent(family -> policies.add(tree, token, family));
            }
        }
        return policies;
    }

    /** What a short name stands for. */
    Optional<Family> family(Token token) {
        return Optional.ofNullable(families.get(token.form()));
    }

    private void add(Tree tree, Token noun, Family family) {
        bracketed(tree, noun).ifPresent(name -> families.putIfAbsent(name, family));
        beside(tree, noun).ifPresent(name -> families.putIfAbsent(name, family));
        initials(tree, noun).ifPresent(name -> families.putIfAbsent(name, family));
    }

    /** "(HTA)" right behind. */
    private static Optional<String> bracketed(Tree tree, Token noun) {
        return tree.after(noun)
                .filter(mark -> mark.form().equals("("))
                .flatMap(tree::after)
                .map(Token::form)
                .filter(NamedPolicies::isShort);
    }

    /** "The HTA" before "deal". */
    private static Optional<String> beside(Tree tree, Token noun) {
        return noun.id() < 2
                ? Optional.empty()
                : Optional.of(tree.token(noun.id() - 1).form()).filter(NamedPolicies::isShort);
    }

    /** Of "Harbour Trade Agreement". */
    private static Optional<String> initials(Tree tree, Token noun) {
        if (!isCapital(noun)) return Optional.empty();
        var letters = new StringBuilder();
        for (int id = noun.id(); id > 0 && noun.id() - id < LONGEST_NAME; id--) {
            var word = tree.token(id);
            if (isCapital(word))
                letters.insert(
                        0,
                        word.form().contains(".")
                                ? word.form().replace(".", "")
                                : word.form().substring(0, 1));
            else if (!LINKS.contains(word.form())) break;
        }
        return letters.length() < 3 ? Optional.empty() : Optional.of(letters.toString());
    }

    private static boolean isCapital(Token word) {
        return Character.isUpperCase(word.form().codePointAt(0));
    }

    /** Capitals alone, three of them or more: "HTA", but not "EU". */
    private static boolean isShort(String form) {
        return form.length() >= 3 && form.chars().allMatch(Character::isUpperCase);
    }
}
