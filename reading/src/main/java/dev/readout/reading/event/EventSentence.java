package dev.readout.reading.event;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A sentence as the coder sees it: its tree, how its words are looked up, and what each of them governs. Lives within one call. */
final class EventSentence {

    private static final Set<String> HYPHENS = Set.of("-", "‐", "‑");
    private static final double TITLED = 0.7;
    private static final int DEEPEST = 4;

    private final Tree tree;
    private final boolean titled;
    private final List<String> lemmas = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final Map<Integer, List<Reach>> reaches = new HashMap<>();

    EventSentence(Sentence sentence) {
        this.tree = new Tree(sentence);
        this.titled = isTitled(sentence);
        for (var token : sentence.tokens()) {
            var prefix = prefix(token);
            lemmas.add(prefix + token.lemma().toLowerCase(Locale.ROOT));
            forms.add(prefix + token.form().toLowerCase(Locale.ROOT));
        }
    }

    Tree tree() {
        return tree;
    }

    /** Whether all its longer words are printed with capitals, so that capitals make no names. */
    private static boolean isTitled(Sentence sentence) {
        var words = sentence.tokens().stream()
                .map(Token::form)
                .filter(form -> form.length() > 3 && Character.isLetter(form.charAt(0)))
                .toList();
        long capitals = words.stream()
                .filter(form -> Character.isUpperCase(form.charAt(0)))
                .count();
        return capitals > TITLED * words.size();
    }

    /** Whether a token is part of a name, and so tells of no deed. */
    boolean isName(Token token) {
        return token.upos() == Upos.PROPN && !titled;
    }

    /** Its base form in small letters, joined to what a hyphen binds to it ("cease-fire"). */
    String lemma(Token token) {
        return lemmas.get(token.id() - 1);
    }

    /** Its form in small letters, joined likewise. */
    String form(Token token) {
        return forms.get(token.id() - 1);
    }

    private String prefix(Token token) {
        if (token.id() < 3 || !HYPHENS.contains(tree.token(token.id() - 1).form())) return "";
        var first = tree.token(token.id() - 2).form();
        boolean word = first.chars().allMatch(Character::isLetter);
        return word ? first.toLowerCase(Locale.ROOT) + "-" : "";
    }

    /** Whether a token, by lemma or form, is one of these words. */
    boolean isOneOf(Token token, Set<String> words) {
        return words.contains(lemma(token)) || words.contains(form(token));
    }

    /** Whether it heads a clause: a verb, or what stands behind "to be". */
    boolean isClause(Token token) {
        return Head.isVerb(token) || tree.dependent(token, "cop").isPresent();
    }

    /** All that hangs from the subjects of a head. */
    List<Token> subject(Token head) {
        var ids = new BitSet();
        tree.dependents(head, "nsubj").forEach(subject -> ids.or(tree.subtree(subject)));
        return ids.stream().mapToObj(tree::token).toList();
    }

    /** What a head governs, down to a few dependencies, without the insides of clauses. */
    List<Reach> reach(Token head) {
        var known = reaches.get(head.id());
        if (known != null) return known;
        var found = walk(head);
        reaches.put(head.id(), found);
        return found;
    }

    private List<Reach> walk(Token head) {
        var found = new ArrayList<Reach>();
        boolean throughClauses =
                Head.of(head).filter(kind -> kind == Head.ADJECTIVE).isPresent();
        governed(head).forEach(each -> found.add(new Reach(each, 1, isObject(each))));
        for (int i = 0; i < found.size(); i++) {
            var at = found.get(i);
            if (at.depth() == DEEPEST || (isInnerClause(at.token()) && !throughClauses)) continue;
            governed(at.token())
                    .forEach(each -> found.add(
                            new Reach(each, at.depth() + 1, at.object() && at.depth() == 1 && isPartOf(each))));
        }
        return List.copyOf(found);
    }

    private static boolean isInnerClause(Token token) {
        return Head.isVerb(token) && token.is("xcomp", "advcl", "acl", "ccomp");
    }

    private static boolean isObject(Token token) {
        return token.is("obj", "iobj")
                || token.deprel().equals("nsubj:pass")
                || (token.is("xcomp") && !Head.isVerb(token));
    }

    private boolean isPartOf(Token token) {
        return token.is("compound", "amod", "conj") || (token.is("nmod") && isBehind(token, Set.of("of")));
    }

    private Stream<Token> governed(Token head) {
        if (Head.isVerb(head)) {
            return tree.dependents(head).stream()
                    .filter(each -> each.is("obj", "iobj", "obl", "xcomp", "compound", "advmod", "case", "mark")
                            || each.deprel().equals("nsubj:pass")
                            || isPurpose(each));
        }
        boolean adjective = Head.of(head).filter(kind -> kind == Head.ADJECTIVE).isPresent();
        return tree.dependents(head).stream()
                .filter(each -> isOfNoun(each) || (adjective && each.is("advcl", "obl", "xcomp")));
    }

    private static boolean isOfNoun(Token each) {
        return each.is("nmod", "compound", "amod", "case", "conj", "flat", "nummod", "appos", "advmod", "mark")
                || (each.is("acl") && !each.is("acl:relcl"));
    }

    /** "sent jets to bomb", "left, warning". */
    private boolean isPurpose(Token each) {
        return each.is("advcl") && (each.xpos().equals("VBG") || isMarkedTo(each));
    }

    /** "to meet". */
    boolean isMarkedTo(Token token) {
        return tree.dependents(token, "mark").anyMatch(mark -> form(mark).equals("to"));
    }

    /** Whether a noun stands behind one of these prepositions. */
    boolean isBehind(Token noun, Set<String> prepositions) {
        return tree.dependents(noun, "case").anyMatch(each -> prepositions.contains(form(each)));
    }

    /** Whether any of these tokens hangs, at any depth, from another or is it. */
    boolean holds(Token top, BitSet ids) {
        return ids.stream().anyMatch(id -> tree.isUnder(tree.token(id), top));
    }
}
