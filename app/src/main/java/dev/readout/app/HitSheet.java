package dev.readout.app;

import dev.readout.model.Text;
import dev.readout.publish.Ink;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import dev.readout.search.Hit;
import dev.readout.search.Hits;
import dev.readout.search.Kind;

/** What was found, for a terminal: the words with those that match set off, who, what, where. */
final class HitSheet {

    private final Ink ink;

    HitSheet(Ink ink) {
        this.ink = ink;
    }

    String print(Hits hits) {
        if (hits.all() == 0) return "Nothing was found\n";
        var sheet = new StringBuilder();
        for (var hit : hits.shown()) {
            sheet.append(words(hit)).append('\n');
            sheet.append("  ").append(ink.faint(origin(hit))).append('\n');
        }
        return sheet.append(ink.faint(hits.shown().size() + " of " + hits.all()))
                .append('\n')
                .toString();
    }

    private String words(Hit hit) {
        var text = new Text(hit.words());
        var line = new StringBuilder();
        int at = 0;
        for (var match : hit.matches()) {
            if (match.start() < at) continue;
            line.append(between(text.value().substring(text.unit(at), text.unit(match.start()))));
            line.append(ink.strong(Visible.line(text.slice(match))));
            at = match.end();
        }
        return line.append(between(text.value().substring(text.unit(at)))).toString();
    }

    /** Keeps the spaces at the ends, which hold the words apart. */
    private static String between(String words) {
        if (words.isBlank()) return words.isEmpty() ? "" : " ";
        var before = Character.isWhitespace(words.charAt(0)) ? " " : "";
        var after = Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "";
        return before + Visible.line(words).strip() + after;
    }

    private static String origin(Hit hit) {
        var kind = hit.kind() == Kind.ARTICLE ? "article" : hit.label().replace('_', ' ');
        var who = hit.actors().isEmpty() ? "" : String.join(", ", hit.actors()) + ", ";
        var title = hit.title().isEmpty() ? "" : ", “" + hit.title() + "”";
        var outlet = hit.outlet().orElse("outlet not named");
        var line = who + kind + " — " + outlet + ", " + Dates.of(hit.published()) + title + ", " + hit.source();
        return Visible.line(line);
    }
}
