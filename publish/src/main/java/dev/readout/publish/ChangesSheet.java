package dev.readout.publish;

import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.rows.RowWords;
import dev.readout.publish.words.Capital;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import java.time.LocalDate;
import java.util.List;

/** What changed since a day, for a terminal: each change with its reason and its words. Threads may share it. */
public final class ChangesSheet {

    private static final int INDENT = 2;
    private static final int SMALL = 6;

    private final Ink ink;
    private final int width;

    /**
     * @param ink whether to use a terminal's colours
     * @param width columns to write in, at least 40
     */
    public ChangesSheet(Ink ink, int width) {
        if (width < 40) throw new IllegalArgumentException("width must be at least 40, was " + width);
        this.ink = ink;
        this.width = width;
    }

    /**
     * The changes, ending in a line end; those of uncertain lines are only counted.
     *
     * @param dossier the later one
     */
    public String print(Dossier dossier, LocalDate since, List<Change> changes) {
        var certain = changes.stream()
                .filter(change -> dossier.line(change.line()).isCertain())
                .toList();
        var until = dossier.asOf().map(day -> " to " + Dates.brief(day)).orElse("");
        var sheet = new StringBuilder(ink.strong("From " + Dates.brief(since) + until)).append('\n');
        if (certain.isEmpty()) sheet.append("Nothing certain changed.\n");
        var rows = RowWords.of(dossier);
        for (var kind : Change.Kind.values()) {
            var ofKind =
                    certain.stream().filter(change -> change.kind() == kind).toList();
            if (ofKind.isEmpty()) continue;
            sheet.append('\n').append(ink.attention(heading(kind))).append('\n');
            for (var change : ofKind) change(sheet, dossier, rows, change);
        }
        int uncertain = changes.size() - certain.size();
        if (uncertain > 0) {
            sheet.append("\nLeft out: ")
                    .append(Count.of(uncertain, "uncertain change"))
                    .append(".\n");
        }
        return sheet.toString();
    }

    private static String heading(Change.Kind kind) {
        return switch (kind) {
            case PROCESS -> "Where the process stands";
            case OPTION -> "Options";
            case OUTCOME -> "What became of promises";
            case PLEDGE -> "Promises and plans";
            case MEETING -> "Meetings";
            case CONTACT -> "Contacts";
            case CONDITION -> "Conditions";
            case REACTION -> "Reactions";
            case WORDING -> "Wording";
            case CONTRAST -> "Comparisons";
        };
    }

    private void change(StringBuilder sheet, Dossier dossier, RowWords rows, Change change) {
        var words = rows.of(change.line());
        sheet.append(ink.strong(Paragraph.of(words, INDENT, width).substring(1)));
        sheet.append(Paragraph.of(Capital.first(change.reason()), SMALL, width));
        if (!change.evidence().isEmpty()) {
            sheet.append(ink.faint(Paragraph.of("— " + RowsSheet.places(dossier, change.evidence()), SMALL, width)));
        }
        sheet.append('\n');
    }
}
