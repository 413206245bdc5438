package dev.readout.intake;

import dev.readout.intake.text.RawText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** What a document is, told by its first bytes, by what it was declared to be and, last, by its name. */
enum Format {
    /** Plain text, also Markdown. */
    TEXT,
    /** HTML and XHTML. */
    PAGE,
    /** A mail, or a page that was saved as one (MHTML). */
    MAIL,
    /** XML that is no page: a feed, a site map. */
    XML;

    private static final int HEAD_BYTES = 2048;

    static Format of(RawText raw) {
        var head = head(raw);
        if (opensPage(head)) return PAGE;
        if (head.startsWith("<?xml")
                || head.startsWith("<!entity")
                || head.startsWith("<rss")
                || head.startsWith("<feed")) return XML;
        if (opensMail(head)) return MAIL;
        boolean declared =
                raw.declared().mediaType().filter(type -> type.contains("html")).isPresent();
        return head.startsWith("<") && (declared || isNamedPage(raw.source())) ? PAGE : TEXT;
    }

    private static boolean opensPage(String head) {
        if (head.startsWith("<?xml") || head.startsWith("<!--"))
            return head.contains("<html") || head.contains("<!doctype html");
        return Stream.of(
                        "<!doctype html",
                        "<html",
                        "<head",
                        "<body",
                        "<title",
                        "<meta",
                        "<script",
                        "<div",
                        "<p>",
                        "<article",
                        "<h1")
                .anyMatch(head::startsWith);
    }

    private static boolean isNamedPage(String source) {
        var name = source.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    /** Nothing but header fields up to the first blank line, one of which only a mail has. */
    private static boolean opensMail(String head) {
        boolean marked = false;
        for (var line : head.split("\r?\n")) {
            if (line.isEmpty()) break;
            if (line.startsWith(" ") || line.startsWith("\t") || line.startsWith("from ")) continue;
            int colon = line.indexOf(':');
            if (colon < 1 || line.substring(0, colon).indexOf(' ') >= 0) return false;
            marked = marked
                    || Stream.of("mime-version:", "message-id:", "received:", "return-path:")
                            .anyMatch(line::startsWith);
        }
        return marked;
    }

    /** The first characters in lower case, as they are in encodings that hold ASCII; the NULs of others are left out. */
    private static String head(RawText raw) {
        var bytes = raw.bytes();
        var head = StandardCharsets.ISO_8859_1
                .decode(bytes.slice(0, Math.min(bytes.limit(), HEAD_BYTES)))
                .toString()
                .replace("\0", "");
        int from = 0;
        while (from < head.length()
                && (Character.isWhitespace(head.charAt(from))
                        || "\u00ef\u00bb\u00bf\u00ff\u00fe".indexOf(head.charAt(from)) >= 0)) from++;
        return head.substring(from).toLowerCase(Locale.ROOT);
    }
}
