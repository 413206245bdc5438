package dev.readout.intake.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Tells how the text of an element is meant (words, escaped HTML, HTML among the XML, Base64) and reads it.
 *
 * <p>Atom says so in {@code type} and {@code mode}; RSS does not, so words with an end tag or an entity, and no tag that
 * HTML does not have, are taken for HTML there.
 */
final class ReadMarkup {

    private static final String HTML = "text/html";
    private static final String XHTML = "application/xhtml+xml";
    private static final String PLAIN = "text/plain";

    private final AddressBase base;
    private final boolean atom;
    private final boolean atom10;
    private final boolean isUtf8;

    /**
     * @param atom whether types are given, so that none is guessed
     * @param atom10 whether the {@code div} around XHTML is not part of it (RFC 4287, 3.1.1.3)
     * @param isUtf8 whether UTF-8 was read, so that what was encoded twice can be told
     */
    ReadMarkup(AddressBase base, boolean atom, boolean atom10, boolean isUtf8) {
        this.base = base;
        this.atom = atom;
        this.atom10 = atom10;
        this.isUtf8 = isUtf8;
    }

    /** Whether the element holds words or HTML, not a picture or another format. */
    boolean isText(Element element) {
        return List.of(HTML, XHTML, PLAIN).contains(type(element));
    }

    /** The words of an element that holds no markup. */
    Markup plain(Element element) {
        return new Markup(mended(element.wholeText().strip()), false);
    }

    Markup of(Element element) {
        var type = type(element);
        boolean inline = element.childrenSize() > 0 && (type.endsWith("xml") || hasMoreThanDivs(element));
        if (inline || type.equals(XHTML)) return html(element, InlineMarkup.of(element, atom10), true);
        var words = isBase64(element, type) ? decoded(element.wholeText()) : element.wholeText();
        if (type.equals(HTML) || (!atom && type.equals(PLAIN) && LooksLikeHtml.is(words))) {
            return html(element, words, false);
        }
        return new Markup(mended(words.strip()), false);
    }

    private Markup html(Element element, String source, boolean xml) {
        return new Markup(mended(new CleanMarkup(base.at(element), xml).clean(source.strip())), true);
    }

    private static boolean hasMoreThanDivs(Element element) {
        return element.select("*").stream()
                .skip(1)
                .anyMatch(child -> !child.tag().localName().equalsIgnoreCase("div"));
    }

    private static String type(Element element) {
        var given = Field.attribute(element, "type").toLowerCase(Locale.ROOT);
        return switch (given) {
            case "text", "plain" -> PLAIN;
            case "html" -> HTML;
            case "xhtml" -> XHTML;
            case "" ->
                switch (Field.of(element)) {
                    case DESCRIPTION -> Field.nameOf(element).equals("abstract") ? PLAIN : HTML;
                    case ENCODED -> HTML;
                    case BODY -> XHTML;
                    default -> PLAIN;
                };
            default -> given;
        };
    }

    private static boolean isBase64(Element element, String type) {
        return Field.attribute(element, "mode").equals("base64")
                || !(type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("/xml"));
    }

    private static String decoded(String words) {
        try {
            var bytes = Base64.getMimeDecoder().decode(words);
            return strictUtf8(bytes).orElse(words);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 that was taken for Latin-1 and encoded again is put right, and so are characters of Windows-1252. */
    String mended(String words) {
        boolean ascii = words.chars().allMatch(c -> c < 0x80);
        if (ascii) return words;
        boolean latin = isUtf8 && words.chars().allMatch(c -> c <= 0xFF);
        var once =
                latin ? strictUtf8(words.getBytes(StandardCharsets.ISO_8859_1)).orElse(words) : words;
        var mended = new StringBuilder(once.length());
        once.codePoints().map(Windows1252::meant).forEach(mended::appendCodePoint);
        return mended.toString();
    }
}
