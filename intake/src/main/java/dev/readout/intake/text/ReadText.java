package dev.readout.intake.text;

import dev.readout.intake.clean.Clean;
import dev.readout.intake.clean.Layout;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Provenance;
import dev.readout.model.Text;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;

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
        return decode.apply(raw).then(decoded -> read(raw, decoded));
    }

    private Outcome<Article> read(RawText raw, Decoded decoded) {
        var text = new Text(decoded.text());
        if (hasTooManyLines(text.value())) return Outcome.dropped(new Unreadable.TooManyLines(MOST_LINES));
        return switch (english.judge(text)) {
            case OTHER -> Outcome.dropped(Unreadable.Kind.NOT_ENGLISH);
            case ENGLISH ->
                Outcome.kept(clean.article(raw.source(), text, Layout.PLAIN, "en", provenance(raw, decoded)));
            case UNSURE ->
                Outcome.kept(clean.article(raw.source(), text, Layout.PLAIN, "und", provenance(raw, decoded)));
        };
    }

    private static Provenance provenance(RawText raw, Decoded decoded) {
        var declared = raw.declared();
        return new Provenance(declared.address(), "text/plain", decoded.encoding(), raw.sha256(), declared.claims());
    }

    private static boolean hasTooManyLines(String text) {
        return text.chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .limit(MOST_LINES + 1L)
                        .count()
                > MOST_LINES;
    }
}
