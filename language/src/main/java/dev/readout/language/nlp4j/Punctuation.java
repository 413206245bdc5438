package dev.readout.language.nlp4j;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/**
 * Hangs punctuation where Universal Dependencies want it: a pair of brackets or quotation marks under the head of what it
 * encloses, any other mark as high as it can be in the unit it sets off without crossing a line of the tree.
 */
final class Punctuation {

    private static final Set<String> OPENING = Set.of("(", "[", "{", "<", "\"", "'");
    private static final Set<String> FINAL = Set.of(".", "!", "?");

    private final DependencyTree tree;
    private final Set<Integer> paired = new HashSet<>();

    private Punctuation(DependencyTree tree) {
        this.tree = tree;
    }

    static void attach(DependencyTree tree) {
        var punctuation = new Punctuation(tree);
        punctuation.attachPairs();
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.is(i, "punct") && !punctuation.paired.contains(i)) punctuation.attachMark(i);
        }
    }

    private void attachPairs() {
        var open = new ArrayDeque<Integer>();
        for (int i = 1; i <= tree.size(); i++) {
            if (!tree.is(i, "punct")) continue;
            var form = tree.form(i);
            if (!open.isEmpty() && closes(tree.form(open.peek()), form)) {
                attachPair(open.pop(), i);
            } else if (OPENING.contains(form)) {
                open.push(i);
            }
        }
    }

    private static boolean closes(String opening, String form) {
        return switch (opening) {
            case "(" -> form.equals(")");
            case "[" -> form.equals("]");
            case "{" -> form.equals("}");
            case "<" -> form.equals(">");
            default -> form.equals(opening);
        };
    }

    private void attachPair(int open, int close) {
        int head = 0;
        for (int i = open + 1; i < close; i++) {
            if (tree.is(i, "punct") || (tree.head(i) > open && tree.head(i) < close)) continue;
            if (head != 0) return;
            head = i;
        }
        if (head == 0) return;
        tree.attach(open, head, "punct");
        tree.attach(close, head, "punct");
        paired.add(open);
        paired.add(close);
        if (close - 1 > open && FINAL.contains(tree.form(close - 1)) && tree.is(close - 1, "punct")) {
            tree.attach(close - 1, head, "punct");
            paired.add(close - 1);
        }
    }

    private void attachMark(int mark) {
        if (tree.head(mark) == 0) return;
        int left = climb(mark, previous(mark));
        int right = isFinal(mark) ? 0 : climb(mark, next(mark));
        if (left == 0 && right == 0) return;
        boolean leftIsLower = right == 0 || (left != 0 && tree.isAbove(right, left));
        tree.attach(mark, leftIsLower ? left : right, "punct");
    }

    private boolean isFinal(int mark) {
        return ".!?".indexOf(tree.form(mark).charAt(0)) >= 0;
    }

    private int previous(int mark) {
        int i = mark - 1;
        while (i > 0 && tree.is(i, "punct")) i--;
        return i;
    }

    private int next(int mark) {
        int i = mark + 1;
        while (i <= tree.size() && tree.is(i, "punct")) i++;
        return i > tree.size() ? 0 : i;
    }

    /** The highest node on the way up from {@code i} that stays on its side of the mark and does not span it. */
    private int climb(int mark, int i) {
        if (i == 0) return 0;
        int at = i;
        while (tree.head(at) != 0 && (tree.head(at) < mark) == (i < mark) && !spans(at, mark)) at = tree.head(at);
        return at;
    }

    private boolean spans(int node, int mark) {
        return node < mark ? tree.rightmost(node) > mark : tree.leftmost(node) < mark;
    }
}
