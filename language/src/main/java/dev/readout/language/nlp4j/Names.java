package dev.readout.language.nlp4j;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds names, titles, dates and sums as Universal Dependencies have them: a person's name hangs from its first word, a title
 * from the name, a month from its day, a number from its currency.
 */
final class Names {

    private static final Pattern DAY = Pattern.compile("(?:[12]?\\d|3[01])(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d\\d");
    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

    private final DependencyTree tree;

    private Names(DependencyTree tree) {
        this.tree = tree;
    }

    static void build(DependencyTree tree) {
        var names = new Names(tree);
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.entity(i).equals("U-PERSON")) names.buildPerson(i, i);
            if (tree.entity(i).equals("B-PERSON")) names.buildPerson(i, names.last(i));
            names.buildDate(i);
            names.buildSum(i);
        }
    }

    private int last(int first) {
        int last = first;
        while (last < tree.size() && !tree.entity(last).startsWith("L-")) last++;
        return last;
    }

    private void buildPerson(int first, int last) {
        int head = headBetween(first, last);
        if (head == 0 || !tree.tag(first).startsWith("NNP")) return;
        if (head != first) {
            if (!tree.is(first, "compound", "nmod") || tree.head(first) != head) return;
            tree.raise(first, "flat", Set.of());
        }
        for (int i = first + 1; i <= last; i++) {
            if (tree.head(i) != first || !tree.is(i, "compound", "nmod", "flat")) continue;
            tree.label(i, SUFFIXES.contains(tree.lower(i)) ? "nmod:desc" : "flat");
        }
        attachTitle(first);
    }

    /** The one word between two that depends on a word outside; 0 if there are several. */
    private int headBetween(int first, int last) {
        int head = 0;
        for (int i = first; i <= last; i++) {
            if ((tree.head(i) >= first && tree.head(i) <= last) || tree.is(i, "punct")) continue;
            if (head != 0) return 0;
            head = i;
        }
        return head;
    }

    /** "Foreign Minister" before a name: one title, whose last word is its head. */
    private void attachTitle(int name) {
        int title = name - 1;
        while (title >= 1 && !isBeforeName(title, name) && tree.isAbove(name, title)) title--;
        if (title < 1 || !isBeforeName(title, name) || !tree.entity(title).equals("O") || !isNominal(title)) return;
        tree.label(title, "nmod:desc");
        for (int i = title - 1; i >= 1 && isBeforeName(i, name); i--) tree.attach(i, title, tree.label(i));
    }

    private boolean isBeforeName(int i, int name) {
        return tree.head(i) == name && tree.is(i, "compound", "nmod", "appos");
    }

    private boolean isNominal(int i) {
        return tree.tag(i).startsWith("NN");
    }

    /** "May 3": the month hangs from the day; "May 2031": the year from the month. */
    private void buildDate(int number) {
        int month = tree.head(number);
        if (month == 0 || !tree.isTagged(number, "CD") || !tree.tag(month).startsWith("NNP")) return;
        if (!tree.entity(month).endsWith("-DATE")) return;
        if (YEAR.matcher(tree.form(number)).matches()) {
            tree.label(number, "nmod:unmarked");
        } else if (number == month + 1 && DAY.matcher(tree.lower(number)).matches()) {
            tree.raise(number, "nmod:unmarked", Set.of());
        }
    }

    private void buildSum(int currency) {
        int number = tree.head(currency);
        if (!tree.isTagged(currency, "$") || !tree.isTagged(number, "CD") || currency > number) return;
        tree.raise(currency, "nummod", Set.of("compound"));
        for (int d : tree.dependents(currency)) {
            if (d > currency && d < number && tree.isTagged(d, "CD")) tree.attach(d, number, "compound");
        }
    }
}
