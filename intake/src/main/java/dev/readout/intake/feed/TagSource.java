package dev.readout.intake.feed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The start tag that stands at a place of HTML source: its name, its attributes as they are written, its end. */
final class TagSource {

    private final String source;
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private int at;
    private boolean closed;

    TagSource(String source, int start) {
        this.source = source;
        this.at = start + 1;
        this.name = untilAny(" \t\r\n\f/><").toLowerCase(Locale.ROOT);
        while (at < source.length() && source.charAt(at) != '>' && source.charAt(at) != '<') attribute();
        if (at < source.length() && source.charAt(at) == '>') at++;
    }

    String name() {
        return name;
    }

    /** By their names in lower case; of those that come twice the last. An attribute without value is its own name. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** Whether the tag ends in {@code />}. */
    boolean isClosed() {
        return closed;
    }

    /** The first index after the tag. */
    int end() {
        return at;
    }

    private String untilAny(String ends) {
        int from = at;
        while (at < source.length() && ends.indexOf(source.charAt(at)) < 0) at++;
        return source.substring(from, at);
    }

    private void skipBlanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
    }

    private void attribute() {
        skipBlanks();
        if (at >= source.length() || source.charAt(at) == '>' || source.charAt(at) == '<') return;
        if (source.charAt(at) == '/') {
            closed = source.startsWith("/>", at);
            at++;
            return;
        }
        int from = at;
        var key = untilAny(" \t\r\n\f/>=<").toLowerCase(Locale.ROOT);
        skipBlanks();
        if (at < source.length() && source.charAt(at) == '=') {
            at++;
            skipBlanks();
            attributes.put(key, value());
        } else if (!key.isEmpty()) {
            attributes.put(key, key);
        }
        if (at == from) at++;
    }

    private String value() {
        if (at >= source.length()) return "";
        char quote = source.charAt(at);
        if (quote != '"' && quote != '\'') return untilAny(" \t\r\n\f><");
        int end = source.indexOf(quote, at + 1);
        if (end < 0) return untilAny("><");
        var value = source.substring(at + 1, end);
        at = end + 1;
        return value;
    }
}
