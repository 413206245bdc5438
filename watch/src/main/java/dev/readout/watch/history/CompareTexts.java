package dev.readout.watch.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.readout.watch.history.Passage.Kind;
import dev.readout.watch.history.Passage.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Compares two states of a text by the algorithm of Myers, first by paragraphs, then those that changed by words. */
public final class CompareTexts {

    /** More words than this in one paragraph are not compared one by one: the work would grow with their square. */
    private static final int MOST_WORDS = 3_000;

    /** Two paragraphs are states of one another when they share so much of the shorter one's words. */
    private static final double ALIKE = 0.5;

    private CompareTexts() {}

    /** The paragraphs of both texts, in the order of the later one; a paragraph is a line that is not blank. */
    public static List<Passage> between(String earlier, String later) {
        var before = paragraphs(earlier);
        var after = paragraphs(later);
        var passages = new ArrayList<Passage>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            keep(passages, before.subList(at, delta.getSource().getPosition()));
            replace(passages, delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        keep(passages, before.subList(at, before.size()));
        return List.copyOf(passages);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void keep(List<Passage> passages, List<String> paragraphs) {
        paragraphs.forEach(words -> passages.add(Passage.whole(Kind.KEPT, words)));
    }

    /** Pairs what was there with what is there now as long as they are alike, in their order. */
    private static void replace(List<Passage> passages, List<String> before, List<String> after) {
        int old = 0;
        for (var words : after) {
            int match = old;
            while (match < before.size() && !alike(before.get(match), words)) match++;
            if (match == before.size()) {
                passages.add(Passage.whole(Kind.ADDED, words));
                continue;
            }
            remove(passages, before.subList(old, match));
            passages.add(changed(before.get(match), words));
            old = match + 1;
        }
        remove(passages, before.subList(old, before.size()));
    }

    private static void remove(List<Passage> passages, List<String> paragraphs) {
        paragraphs.forEach(words -> passages.add(Passage.whole(Kind.REMOVED, words)));
    }

    private static boolean alike(String one, String other) {
        var words = new HashSet<>(words(one));
        var others = new HashSet<>(words(other));
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() >= ALIKE * shorter;
    }

    private static Passage changed(String before, String after) {
        var old = words(before);
        var now = words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return new Passage(Kind.CHANGED, List.of(new Run(Kind.REMOVED, before), new Run(Kind.ADDED, after)));
        }
        var runs = new ArrayList<Run>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(runs, Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.KEPT, old.subList(at, old.size()));
        return new Passage(Kind.CHANGED, runs);
    }

    private static List<String> words(String paragraph) {
        return List.of(paragraph.split("\\s+"));
    }

    private static void add(List<Run> runs, Kind fate, List<String> words) {
        if (!words.isEmpty()) runs.add(new Run(fate, String.join(" ", words)));
    }
}
