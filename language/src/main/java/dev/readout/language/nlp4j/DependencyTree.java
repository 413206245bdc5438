package dev.readout.language.nlp4j;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A dependency tree that is being rebuilt. Words are numbered from 1; 0 is the root above them.
 *
 * <p>Every operation keeps it a tree. Not for sharing between threads.
 */
final class DependencyTree {

    private final List<ClearToken> tokens;
    private final int[] heads;
    private final String[] labels;

    DependencyTree(List<ClearToken> tokens) {
        this.tokens = tokens;
        this.heads = new int[tokens.size() + 1];
        this.labels = new String[tokens.size() + 1];
        labels[0] = "";
        for (int i = 1; i <= tokens.size(); i++) {
            heads[i] = tokens.get(i - 1).head();
            labels[i] = tokens.get(i - 1).label();
        }
    }

    int size() {
        return tokens.size();
    }

    int head(int i) {
        return heads[i];
    }

    String label(int i) {
        return labels[i];
    }

    String tag(int i) {
        return i == 0 ? "" : tokens.get(i - 1).tag();
    }

    String form(int i) {
        return i == 0 ? "" : tokens.get(i - 1).word().form();
    }

    /** The form in lower case. */
    String lower(int i) {
        return form(i).toLowerCase(Locale.ROOT);
    }

    String lemma(int i) {
        return i == 0 ? "" : tokens.get(i - 1).lemma();
    }

    String entity(int i) {
        return i == 0 ? "O" : tokens.get(i - 1).entity();
    }

    boolean seenAsAdjective(int i) {
        return i > 0 && tokens.get(i - 1).seenAsAdjective();
    }

    boolean is(int i, String... someLabels) {
        for (var label : someLabels) if (labels[i].equals(label)) return true;
        return false;
    }

    boolean isTagged(int i, String... someTags) {
        for (var tag : someTags) if (tag(i).equals(tag)) return true;
        return false;
    }

    boolean isVerb(int i) {
        return tag(i).startsWith("VB") || tag(i).equals("MD");
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN") || isTagged(i, "PRP", "CD", "$", "WP", "EX", "ADD", "FW", "DT", "WDT");
    }

    void label(int i, String label) {
        labels[i] = label;
    }

    void attach(int i, int head, String label) {
        if (i == head || isAbove(i, head)) return;
        heads[i] = head;
        labels[i] = label;
    }

    /** Hangs a word under the head of a word above it. */
    void lift(int i, int above) {
        heads[i] = heads[above];
        labels[i] = labels[above];
    }

    /** Whether {@code i} is the other or stands over it. */
    boolean isAbove(int i, int other) {
        for (int at = other; at != 0; at = heads[at]) if (at == i) return true;
        return i == 0;
    }

    int[] dependents(int i) {
        return IntStream.rangeClosed(1, size()).filter(d -> heads[d] == i).toArray();
    }

    /** The first dependent with one of these labels; 0 if there is none. */
    int dependent(int i, String... someLabels) {
        for (int d = 1; d <= size(); d++) if (heads[d] == i && is(d, someLabels)) return d;
        return 0;
    }

    boolean has(int i, String... someLabels) {
        return dependent(i, someLabels) != 0;
    }

    /**
     * Makes a dependent change places with its head: it takes the head's place, label and other dependents, and the head
     * becomes its dependent.
     *
     * @param staying labels of dependents that stay with the old head
     */
    void raise(int dependent, String labelOfOldHead, Set<String> staying) {
        int old = heads[dependent];
        heads[dependent] = heads[old];
        labels[dependent] = labels[old];
        for (int d = 1; d <= size(); d++) {
            if (heads[d] == old && d != dependent && !staying.contains(labels[d])) heads[d] = dependent;
        }
        heads[old] = dependent;
        labels[old] = labelOfOldHead;
    }

    /** The first word, marks aside, of all that it stands above. */
    int leftmost(int i) {
        return IntStream.rangeClosed(1, size())
                .filter(d -> isAbove(i, d))
                .findFirst()
                .orElse(i);
    }

    /** The last word, marks aside, of all that it stands above. */
    int rightmost(int i) {
        int rightmost = i;
        for (int d = i + 1; d <= size(); d++) if (!labels[d].equals("punct") && isAbove(i, d)) rightmost = d;
        return rightmost;
    }
}
