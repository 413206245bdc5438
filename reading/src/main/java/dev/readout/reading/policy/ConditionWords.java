package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Condition;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of condition, by the frame they stand in, and the classes of words around them. Threads may share it. */
final class ConditionWords {

    private static final int LONGEST = 3;

    private final Map<String, Map<String, Entry>> frames = new LinkedHashMap<>();
    private final Vocabulary classes;

    ConditionWords(Knowledge knowledge) {
        for (var entry : knowledge.entries("policy/conditions")) {
            var frame = frames.computeIfAbsent(entry.text("frame"), any -> new LinkedHashMap<>());
            entry.list("words").forEach(word -> frame.putIfAbsent(word, entry));
        }
        this.classes = new Vocabulary(knowledge, "policy/condition-words");
    }

    /** Whether a word, by lemma or form, is of a class of {@code policy/condition-words}. */
    boolean has(String name, Token token) {
        return classes.has(name, token);
    }

    /** Whether a verb has an auxiliary or a copula by which it lies ahead or is possible. */
    boolean isModal(Tree tree, Token verb) {
        return tree.dependents(verb, "aux", "cop").anyMatch(aux -> has("ahead", aux));
    }

    /** "Must do", "needs to do". */
    boolean isNeeded(Tree tree, Token verb) {
        if (new Predicate(tree, verb).isNegated()) return false;
        var needing = needing(tree, verb);
        return (!needing.equals(verb) && has("needing", needing))
                || tree.dependents(verb, "aux").anyMatch(aux -> has("needed", aux));
    }

    /** The verb that another completes ("needs" of "needs to do"), else that verb itself. */
    static Token needing(Tree tree, Token verb) {
        return tree.head(verb)
                .filter(head -> verb.is("xcomp") && head.id() < verb.id() && head.upos() == Upos.VERB)
                .orElse(verb);
    }

    /** Whether a predicate, or what it says something of, is a harm: "would sink the talks", "will be a hard time". */
    boolean isDark(Tree tree, Token main) {
        return isHarm(tree, main)
                || tree.dependents(main, "obj", "obl", "xcomp", "ccomp", "conj", "amod")
                        .filter(each -> !each.is("ccomp") || each.upos() != Upos.VERB)
                        .anyMatch(each -> isHarm(tree, each));
    }

    private boolean isHarm(Tree tree, Token word) {
        return has("bad", word) || tree.dependents(word, "amod").anyMatch(each -> has("bad", each));
    }

    Optional<Entry> entry(String frame, String words) {
        return Optional.ofNullable(frames.getOrDefault(frame, Map.of()).get(words));
    }

    /** The longest entry of a frame whose words begin, or end, at a token. */
    Optional<Entry> entryAt(String frame, Tree tree, Token token) {
        for (int length = LONGEST; length > 0; length--) {
            var found = entry(frame, run(tree, token.id(), token.id() + length - 1));
            if (found.isPresent()) return found;
        }
        return entry(frame, run(tree, token.id() - LONGEST + 1, token.id()));
    }

    private static String run(Tree tree, int first, int last) {
        if (first < 1 || last > tree.size()) return "";
        var words = new StringBuilder();
        for (int id = first; id <= last; id++) {
            if (id > first) words.append(' ');
            words.append(tree.token(id).form().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    static Condition.Type type(Entry entry) {
        return Condition.Type.valueOf(entry.text("type").toUpperCase(Locale.ROOT));
    }
}
