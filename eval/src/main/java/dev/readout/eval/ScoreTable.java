package dev.readout.eval;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Score;
import java.util.List;
import java.util.Locale;

/** Scores as a table for people: a corpus a section, a figure a line with the counts it was made of. */
public final class ScoreTable {

    private ScoreTable() {}

    /** The table, each line ended by a line feed. */
    public static String of(List<Score> scores) {
        int width =
                scores.stream().mapToInt(score -> score.what().length()).max().orElse(0);
        var table = new StringBuilder();
        var corpus = "";
        for (var score : scores) {
            if (!score.corpus().equals(corpus)) {
                corpus = score.corpus();
                table.append(table.isEmpty() ? "" : "\n").append(corpus).append('\n');
            }
            table.append(line(score, width)).append('\n');
        }
        return table.toString();
    }

    private static String line(Score score, int width) {
        var what = score.what() + " ".repeat(width - score.what().length());
        return String.format(Locale.ROOT, "  %s  %.3f  %s", what, score.value(), counts(score.count()))
                .stripTrailing();
    }

    private static String counts(Count count) {
        if (count.found() == count.wanted()) return count.right() + " of " + count.wanted();
        return String.format(
                Locale.ROOT,
                "P %.3f  R %.3f  %d right of %d found and %d wanted",
                count.precision(),
                count.recall(),
                count.right(),
                count.found(),
                count.wanted());
    }
}
