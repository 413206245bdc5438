package dev.readout.publish;

import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.rows.Group;
import dev.readout.publish.rows.PolicyRows;
import dev.readout.publish.rows.Row;
import dev.readout.publish.words.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of the policy for a terminal: options, what is due; what is uncertain last, with its doubt. Threads may share it. */
public final class RowsSheet {

    private static final int INDENT = 2;
    private static final int SMALL = 6;
    private static final int MOST_PLACES = 3;

    private final Ink ink;
    private final int width;

    /**
     * @param ink whether to use a terminal's colours
     * @param width columns to write in, at least 40
     */
    public RowsSheet(Ink ink, int width) {
        if (width < 40) throw new IllegalArgumentException("width must be at least 40, was " + width);
        this.ink = ink;
        this.width = width;
    }

    /** The options board, ending in a line end. */
    public String options(Dossier dossier) {
        return print(dossier, PolicyRows.of(dossier).options(), "No option is reported.\n");
    }

    /** What is due and promised, ending in a line end. */
    public String due(Dossier dossier) {
        return print(dossier, PolicyRows.of(dossier).pledges(), "Nothing is promised, planned or due.\n");
    }

    private String print(Dossier dossier, List<Group> groups, String nothing) {
        if (groups.isEmpty()) return nothing;
        var sheet = new StringBuilder();
        for (var group : groups) {
            sheet.append(sheet.isEmpty() ? "" : "\n")
                    .append(ink.attention(group.name()))
                    .append('\n');
            group.all().forEach(row -> row(sheet, dossier, row));
        }
        return sheet.toString();
    }

    private void row(StringBuilder sheet, Dossier dossier, Row row) {
        var words = row.parts().stream().map(Row.Part::words).collect(Collectors.joining(" / "));
        sheet.append(ink.strong(Paragraph.of(words, INDENT, width).substring(1)));
        var small = new ArrayList<String>();
        if (!row.who().isEmpty()) small.add(row.who());
        if (!row.when().isEmpty()) small.add(row.when());
        small.addAll(row.facts());
        if (!row.carried().isEmpty()) small.add(row.carried());
        if (!row.isCertain()) small.add("uncertain: " + row.doubt());
        sheet.append(Paragraph.of(String.join(" · ", small), SMALL, width));
        for (var step : row.steps()) {
            var told = step.when() + " " + step.what() + (step.who().isEmpty() ? "" : ", " + step.who());
            sheet.append(ink.faint(Paragraph.of("· " + told.strip(), SMALL + 2, width)));
        }
        sheet.append(ink.faint(Paragraph.of("— " + places(dossier, row.evidence()), SMALL, width)))
                .append('\n');
    }

    /** Where the words stand: outlet, day, file and characters. */
    static String places(Dossier dossier, List<Evidence> evidence) {
        var places = evidence.stream()
                .distinct()
                .limit(MOST_PLACES)
                .map(words -> place(dossier, words))
                .collect(Collectors.joining("; "));
        int more = evidence.size() - MOST_PLACES;
        return more > 0 ? places + "; and " + more + " more" : places;
    }

    private static String place(Dossier dossier, Evidence words) {
        var article = dossier.article(words.article());
        return "%s, %s (%s %d–%d)"
                .formatted(
                        Outlets.name(article),
                        Dates.brief(article.published().interval()),
                        Titles.file(article),
                        words.span().start(),
                        words.span().end());
    }
}
