package dev.readout.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a mail: headers, and a body that may be parts again (RFC 2045, 2046).
 *
 * <p>Bytes are handled as ISO-8859-1 characters, which loses none. Depth and number of parts are bounded; what is beyond, or not
 * well-formed, is left out.
 *
 * @param headers by their names in lower case, unfolded; of several of one name the first
 * @param body what follows the headers, still encoded
 */
record MimePart(Map<String, String> headers, String body) {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 2000;
    private static final int LONGEST_HEADERS = 200_000;

    MimePart {
        headers = Map.copyOf(headers);
    }

    static MimePart of(String mail) {
        var headers = new LinkedHashMap<String, String>();
        int at = 0;
        String name = "";
        while (at < mail.length() && at < LONGEST_HEADERS) {
            int end = endOfLine(mail, at);
            var line = mail.substring(at, end);
            at = pastLineEnd(mail, end);
            if (line.isEmpty()) break;
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                headers.computeIfPresent(name, (key, value) -> value + " " + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (headers.putIfAbsent(name, line.substring(colon + 1).strip()) != null) name = "";
            }
        }
        return new MimePart(headers, mail.substring(Math.min(at, mail.length())));
    }

    private static int endOfLine(String mail, int from) {
        int end = mail.indexOf('\n', from);
        if (end < 0) return mail.length();
        return end > from && mail.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static int pastLineEnd(String mail, int end) {
        int at = end;
        if (at < mail.length() && mail.charAt(at) == '\r') at++;
        return Math.min(mail.length(), at + 1);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }

    String mediaType() {
        return header("content-type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("text/plain");
    }

    /** The parts without parts, in their order; this one alone if it has none. */
    List<MimePart> leaves() {
        var leaves = new ArrayList<MimePart>();
        addLeaves(leaves, 0);
        return leaves;
    }

    private void addLeaves(List<MimePart> leaves, int depth) {
        var boundary = header("content-type").flatMap(type -> parameter(type, "boundary"));
        if (!mediaType().startsWith("multipart/") || boundary.isEmpty()) {
            if (leaves.size() < MOST_PARTS) leaves.add(this);
            return;
        }
        if (depth >= DEEPEST) return;
        for (var part : parts(boundary.get())) MimePart.of(part).addLeaves(leaves, depth + 1);
    }

    private List<String> parts(String boundary) {
        var parts = new ArrayList<String>();
        var mark = "--" + boundary;
        int from = body.startsWith(mark) ? 0 : body.indexOf("\n" + mark);
        while (from >= 0 && parts.size() < MOST_PARTS) {
            int start = pastLineEnd(body, endOfLine(body, from + (body.charAt(from) == '\n' ? 1 : 0)));
            int next = body.indexOf("\n" + mark, Math.max(0, start - 1));
            boolean closes = body.startsWith(mark + "--", from + (body.charAt(from) == '\n' ? 1 : 0));
            if (closes) break;
            parts.add(body.substring(start, next < start ? Math.max(start, next < 0 ? body.length() : start) : next));
            from = next;
        }
        return parts;
    }

    /** A parameter of a header such as {@code boundary="x"}. */
    private static Optional<String> parameter(String header, String name) {
        int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) return Optional.empty();
        int from = at + name.length() + 1;
        boolean quoted = from < header.length() && header.charAt(from) == '"';
        int start = quoted ? from + 1 : from;
        int end = start;
        while (end < header.length() && (quoted ? header.charAt(end) != '"' : "; \t".indexOf(header.charAt(end)) < 0))
            end++;
        return Optional.of(header.substring(start, end)).filter(value -> !value.isEmpty());
    }

    /** The body's bytes, its transfer encoding undone. */
    byte[] bytes() {
        return switch (header("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(withoutTail(body));
            case "quoted-printable" -> unquoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** Base64 in whole groups of four, so that a cut tail does no harm. */
    private static String withoutTail(String body) {
        var kept = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/')) kept.append(c);
        }
        kept.setLength(kept.length() - (kept.length() % 4 == 1 ? 1 : 0));
        return kept.toString();
    }

    /** RFC 2045, 6.7; an equals sign that stands for nothing stays. */
    static byte[] unquoted(String body) {
        var out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                out.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }
}
