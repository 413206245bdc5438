package dev.readout.publish;

import dev.readout.model.Interval;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Utterance;
import dev.readout.model.dossier.Variant;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.SaidWords;
import dev.readout.publish.naming.Speakers;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who said what, for a terminal: utterances under their days, each with its reports, the words of a report only where
 * they differ from those above it. Threads may share it.
 */
public final class SaidSheet {

    private static final int CONTENT = 6;

    private final Ink ink;
    private final int width;

    /**
     * @param ink whether to use a terminal's colours
     * @param width columns to write in, at least 40
     */
    public SaidSheet(Ink ink, int width) {
        if (width < 40) throw new IllegalArgumentException("width must be at least 40, was " + width);
        this.ink = ink;
        this.width = width;
    }

    /** The utterances in the order given, ending in a line end; one line when there are none. */
    public String print(Dossier dossier, List<Utterance> utterances) {
        if (utterances.isEmpty()) return "Nobody is reported to have said that.\n";
        var sheet = new StringBuilder();
        Optional<Interval> day = Optional.empty();
        for (var utterance : utterances) {
            if (!day.equals(Optional.of(utterance.on()))) {
                sheet.append(sheet.isEmpty() ? "" : "\n")
                        .append(ink.attention(Dates.of(utterance.on())))
                        .append('\n');
                day = Optional.of(utterance.on());
            }
            utterance(sheet, dossier, utterance);
        }
        return sheet.toString();
    }

    private void utterance(StringBuilder sheet, Dossier dossier, Utterance utterance) {
        var first = dossier.statement(utterance.variants().getFirst().statement());
        sheet.append("  ").append(ink.strong(new Speakers(dossier).of(utterance)));
        sheet.append(ink.faint("  " + act(first)));
        utterance.occasion().ifPresent(words -> sheet.append(ink.faint(", " + Visible.line(dossier.words(words)))));
        if (utterance.articles() > 1) sheet.append(ink.faint(", in %d articles".formatted(utterance.articles())));
        var printed = new ArrayList<String>();
        for (var variant : utterance.variants()) variant(sheet, dossier, variant, printed);
        sheet.append('\n');
    }

    private void variant(StringBuilder sheet, Dossier dossier, Variant variant, List<String> printed) {
        var words = SaidWords.of(dossier, variant.statement());
        if (!printed.contains(words)) {
            sheet.append(Paragraph.of(words, CONTENT, width));
            printed.add(words);
        }
        sheet.append(ink.faint(Paragraph.of("— " + origin(dossier, variant), CONTENT + 2, width)));
    }

    private static String origin(Dossier dossier, Variant variant) {
        var article = dossier.article(variant.statement().article());
        var statement = dossier.statement(variant.statement());
        var marks = new StringBuilder(Outlets.name(article))
                .append(", ")
                .append(Dates.of(article.published().interval()))
                .append(" (")
                .append(Titles.file(article))
                .append(", ")
                .append(variant.statement().statement())
                .append(')');
        if (Manners.isOwnReading(statement)) marks.append(" · the outlet’s reading");
        if (statement.negated()) marks.append(" · negated");
        if (statement.hedged()) marks.append(" · hedged");
        if (statement.grounds().isByHand()) {
            marks.append(" · ").append(statement.grounds().why());
        }
        if (!statement.grounds().isCertain()) {
            marks.append(" · uncertain: ").append(statement.grounds().why());
        }
        return marks.toString();
    }

    private static String act(Statement statement) {
        return statement.act().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
