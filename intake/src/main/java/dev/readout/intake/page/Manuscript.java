package dev.readout.intake.page;

import dev.readout.intake.clean.Layout;
import dev.readout.intake.clean.Layout.Part;
import dev.readout.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a page as it is read from then on: the title on the first line, then who and when as far as the page shows it, then
 * the report, a paragraph a line with a blank line between.
 *
 * @param text what spans point into
 * @param layout which lines are title, byline, date and captions
 */
record Manuscript(Text text, Layout layout) {

    static Manuscript of(String title, List<Block> signs, List<Block> report) {
        var text = new StringBuilder();
        Map<Integer, Part> parts = new HashMap<>();
        if (!title.isBlank()) {
            parts.put(0, Part.TITLE);
            text.append(title).append('\n');
        }
        for (var sign : signs) append(sign, text, parts);
        for (var block : report) append(block, text, parts);
        return new Manuscript(new Text(text.toString()), new Layout(parts));
    }

    private static void append(Block block, StringBuilder text, Map<Integer, Part> parts) {
        if (!text.isEmpty()) text.append('\n');
        for (var line : block.text().split("\n")) {
            if (line.isBlank()) continue;
            int at = text.length();
            part(block).ifPresent(part -> parts.put(at, part));
            text.append(line.strip()).append('\n');
        }
    }

    private static Optional<Part> part(Block block) {
        return switch (block.kind()) {
            case CAPTION -> Optional.of(Part.CAPTION);
            case BYLINE -> Optional.of(Part.BYLINE);
            case DATE -> Optional.of(Part.DATE);
            case PARAGRAPH, HEADING, ITEM -> Optional.empty();
        };
    }
}
