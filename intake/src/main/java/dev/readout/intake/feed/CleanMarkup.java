package dev.readout.intake.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Entities;

/**
 * Makes HTML safe in one pass over its source: allowed elements, attributes and styles stay, addresses become absolute,
 * everything else goes; words and entities stay as they are written.
 *
 * <p>Every {@code <} of the result begins a tag or comment that was written here, so nothing survives by being ill formed.
 * One instance cleans one piece.
 */
final class CleanMarkup {

    private final String base;
    private final boolean xml;
    private final StringBuilder clean = new StringBuilder();
    private String source = "";
    private int at;
    private int unwanted;

    /**
     * @param base what addresses are relative to, or empty
     * @param xml whether {@code <b/>} is an element without content, as in XHTML
     */
    CleanMarkup(String base, boolean xml) {
        this.base = base;
        this.xml = xml;
    }

    String clean(String html) {
        source = html;
        while (at < source.length()) {
            switch (source.charAt(at)) {
                case '<' -> markup();
                case '&' -> entity();
                default -> words();
            }
        }
        return clean.toString().strip().replace("\r\n", "\n");
    }

    private void write(String words) {
        if (unwanted == 0) clean.append(words);
    }

    private void words() {
        int from = at;
        while (at < source.length() && source.charAt(at) != '<' && source.charAt(at) != '&') at++;
        write(source.substring(from, at));
    }

    private void entity() {
        int end = at + 1;
        while (end < source.length() && end - at < 34 && isOfName(source.charAt(end))) end++;
        boolean closed = end < source.length() && source.charAt(end) == ';';
        var name = source.substring(at + 1, end);
        if (closed && name.startsWith("#")) write(numeric(name));
        else if (closed && (Entities.isNamedEntity(name) || name.equals("apos"))) write("&" + name + ";");
        else if (closed && !name.isEmpty()) write("&amp;" + name + ";");
        else write("&amp;" + name);
        at = closed ? end + 1 : end;
    }

    private static boolean isOfName(char c) {
        return c == '#' || Character.isLetterOrDigit(c);
    }

    private static String numeric(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int value = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            if (value == '\'' && !hex) return "'";
            if (value == '"' && !hex) return "\"";
            int meant = Windows1252.meant(value);
            return meant == value
                    ? "&" + name.toLowerCase(Locale.ROOT) + ";"
                    : "&#x" + Integer.toHexString(meant) + ";";
        } catch (NumberFormatException e) {
            return "&amp;" + name + ";";
        }
    }

    private void markup() {
        if (source.startsWith("<!--", at)) comment();
        else if (isDeclaration() && source.indexOf('>', at) > 0) skipPast('>');
        else if (source.startsWith("</", at)) endTag();
        else if (at + 1 < source.length() && isLetter(source.charAt(at + 1))) startTag();
        else {
            write("&lt;");
            at++;
        }
    }

    private boolean isDeclaration() {
        return source.regionMatches(true, at, "<!doctype", 0, 9) || source.startsWith("<?", at);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void skipPast(char end) {
        int found = source.indexOf(end, at);
        at = found < 0 ? source.length() : found + 1;
    }

    /** A comment stays if no browser could end it sooner; one that is not closed ends with the text at the latest. */
    private void comment() {
        int end = source.indexOf("-->", at + 4);
        if (end < 0) {
            int dashes = source.indexOf("--", at + 4);
            at = dashes < 0 ? source.length() : dashes;
            skipPast('>');
            return;
        }
        var inside = source.substring(at + 4, end);
        if (!inside.startsWith(">")
                && !inside.startsWith("->")
                && !inside.contains("--!")
                && !inside.contains("<!--")) {
            clean.append("<!--").append(inside).append("-->");
        }
        at = end + 3;
    }

    private void endTag() {
        int end = at + 2;
        while (end < source.length() && isOfTag(source.charAt(end))) end++;
        var name = source.substring(at + 2, end).toLowerCase(Locale.ROOT);
        at = end;
        skipPast('>');
        if (name.equals("applet")) unwanted = Math.max(0, unwanted - 1);
        else if (AllowedMarkup.isElement(name) && !AllowedMarkup.isVoid(name)) {
            clean.append("</").append(name).append('>');
        }
    }

    private static boolean isOfTag(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private void startTag() {
        var tag = new TagSource(source, at);
        at = tag.end();
        var name = tag.name();
        if (AllowedMarkup.isUnwanted(name)) skipWords(name, tag.isClosed());
        if (!AllowedMarkup.isElement(name)) return;
        clean.append('<').append(name);
        new TreeMap<>(tag.attributes()).forEach((key, value) -> attribute(name, key, value));
        if (AllowedMarkup.isVoid(name)) clean.append(" />");
        else clean.append(tag.isClosed() && (xml || tag.attributes().isEmpty()) ? "></" + name + ">" : ">");
    }

    /** A script or style goes with all its words, up to its own end tag, whatever they look like. */
    private void skipWords(String name, boolean closed) {
        if (name.equals("applet")) {
            if (!closed) unwanted++;
            return;
        }
        while (at < source.length() && !source.regionMatches(true, at, "</" + name, 0, name.length() + 2)) at++;
        skipPast('>');
    }

    private void attribute(String element, String key, String value) {
        if (!AllowedMarkup.isAttribute(key)) return;
        var kept = key.equals("style") ? CleanStyle.of(value) : Optional.of(safe(element, key, value));
        kept.ifPresent(safe -> clean.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(safe))
                .append('"'));
    }

    private String safe(String element, String key, String value) {
        if (key.equals("rel") || key.equals("type")) return value.toLowerCase(Locale.ROOT);
        if (!AllowedMarkup.isAddress(key)) return value;
        var absolute =
                value.isBlank() || !AllowedMarkup.isResolved(element, key) ? value : AddressBase.join(base, value);
        return AddressBase.safe(absolute).orElse("");
    }

    private static String escaped(String value) {
        var escaped = value.replace(">", "&gt;").replace("<", "&lt;").replace("\"", "&quot;");
        return escaped.replaceAll("&(?!#\\d{1,9};|#x[0-9a-fA-F]{1,8};|\\w{1,31};)", "&amp;");
    }
}
