package dev.readout.publish.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one script of a desk's pages, and what lets it through a Content-Security-Policy. A page on its own has none. */
public final class Script {

    private static final String FILE = "desk.js";

    /** Its characters; nothing in them comes from an article. */
    public static final String TEXT = text();

    /** {@code sha256-…} of them in UTF-8. */
    public static final String HASH = Style.hash(TEXT);

    private Script() {}

    private static String text() {
        try (var script = Script.class.getResourceAsStream(FILE)) {
            if (script == null) throw new IllegalStateException("not in this build: " + FILE);
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
