package dev.readout.intake.text;

import dev.readout.intake.clean.Clean;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Text;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.util.Locale;

/**
 * Makes an article of the bytes of a text file.
 *
 * <p>The text is the bytes decoded, a byte-order mark dropped, nothing else changed. An article without title, date or
 * anything else but a body is an article all the same. Threads may share it.
 */
public final class ReadText implements Stage<RawText, Article> {

    private static final int MOST_LINES = 1_000_000;

    private final DecodeText decode = new DecodeText();
    private final English english;
    private final Clean clean;

    public ReadText(Knowledge knowledge) {
        this.english = new English(knowledge);
        this.clean = new Clean(knowledge);
    }

    @Override
    public Outcome<Article> apply(RawText raw) {
        return decode.apply(raw).then(text -> read(raw.source(), text));
    }

    private Outcome<Article> read(String source, Text text) {
        if (hasTooManyLines(text.value())) return Outcome.dropped(new Unreadable.TooManyLines(MOST_LINES));
        if (isMarkup(text.value())) return Outcome.dropped(Unreadable.Kind.MARKUP);
        return switch (english.judge(text)) {
            case OTHER -> Outcome.dropped(Unreadable.Kind.NOT_ENGLISH);
            case ENGLISH -> Outcome.kept(clean.article(source, text, "en"));
            case UNSURE -> Outcome.kept(clean.article(source, text, "und"));
        };
    }

    private static boolean hasTooManyLines(String text) {
        return text.chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .limit(MOST_LINES + 1L)
                        .count()
                > MOST_LINES;
    }

    /** A page or feed says so in its first tag; a text that only holds a tag somewhere is still a text. */
    private static boolean isMarkup(String text) {
        var head = text.stripLeading();
        var start = head.substring(0, Math.min(head.length(), 200)).toLowerCase(Locale.ROOT);
        return start.startsWith("<?xml")
                || start.startsWith("<!doctype")
                || start.startsWith("<!entity")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || start.startsWith("<rss")
                || start.startsWith("<feed")
                || start.startsWith("<script")
                || start.startsWith("<div")
                || start.startsWith("<!--");
    }
}
