package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.Optional;
import java.util.Set;

/** The subject of "…, the mayor said" where the parser has hung it elsewhere: the noun phrase between a mark and the verb. */
final class Nearby {

    private static final Set<String> SAYING = Set.of(
            "say",
            "add",
            "tell",
            "note",
            "write",
            "report",
            "warn",
            "claim",
            "reply",
            "announce",
            "continue",
            "explain");
    private static final String MARKS = ",–—”\"''-:";

    private Nearby() {}

    /** The head of the phrase just before a verb of saying; empty when there is none that could be a subject. */
    static Optional<Token> subject(Tree tree, Token verb) {
        if (!SAYING.contains(verb.lemma())) return Optional.empty();
        int first = verb.id();
        while (first > 1 && isPartOfPhrase(tree.token(first - 1))) first--;
        boolean bounded = first == 1
                || isMark(tree.token(first - 1))
                || tree.token(first - 1).is("cc")
                || tree.token(first - 1).is("mark");
        if (first == verb.id() || !bounded) return Optional.empty();
        return head(tree, first, verb.id() - 1);
    }

    private static boolean isMark(Token token) {
        return MARKS.contains(token.form()) || token.form().startsWith("-");
    }

    private static boolean isPartOfPhrase(Token token) {
        return switch (token.upos()) {
            case NOUN, PROPN, PRON, DET, ADJ, NUM, ADP ->
                !token.xpos().startsWith("W") || token.form().equalsIgnoreCase("who");
            case ADV -> token.is("advmod") && token.xpos().equals("RB");
            case PART -> token.xpos().equals("POS");
            case PUNCT -> token.form().equals("-") || token.form().equals(".");
            case CCONJ -> true;
            default -> token.upos() == Upos.VERB && token.is("amod");
        };
    }

    /** The last noun before the first preposition: "a senior diplomat for trade" has "diplomat". */
    private static Optional<Token> head(Tree tree, int first, int last) {
        Optional<Token> head = Optional.empty();
        for (int id = first; id <= last; id++) {
            var token = tree.token(id);
            if (token.upos() == Upos.ADP && head.isPresent()) break;
            if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON)
                head = Optional.of(token);
        }
        return head;
    }

    /** Whether the source of a verb was found by nearness and not by grammar. */
    static boolean isNearby(Tree tree, Token verb, Token head) {
        return head.head() != verb.id()
                && subject(tree, verb).filter(head::equals).isPresent()
                && tree.dependent(verb, "nsubj").isEmpty();
    }

    /** Id of the first word of the phrase. */
    static int first(Tree tree, Token verb) {
        int first = verb.id();
        while (first > 1 && isPartOfPhrase(tree.token(first - 1))) first--;
        return first;
    }
}
