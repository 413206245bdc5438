package dev.readout.intake.feed;

import dev.readout.intake.text.RawText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The characters of a feed's bytes: by its byte-order mark, or the first of what server and declaration say, UTF-8 and
 * Windows-1252 in which all of them are valid (RFC 7303, with what is found in the wild).
 */
final class DecodeFeed {

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final int LOOKED_AT = 400;

    record Decoded(String text, boolean isUtf8) {}

    private DecodeFeed() {}

    static Decoded of(RawText raw) {
        var bytes = raw.bytes();
        for (var charset : candidates(raw)) {
            var text = strictly(charset, bytes.duplicate());
            if (text.isPresent()) return new Decoded(text.get(), charset.equals(StandardCharsets.UTF_8));
        }
        return new Decoded(withoutMark(StandardCharsets.UTF_8.decode(bytes).toString()), true);
    }

    private static Set<Charset> candidates(RawText raw) {
        var candidates = new LinkedHashSet<Charset>();
        byWidth(raw.bytes()).ifPresent(candidates::add);
        raw.declared().charset().flatMap(DecodeFeed::named).ifPresent(candidates::add);
        declared(raw.bytes()).flatMap(DecodeFeed::named).ifPresent(candidates::add);
        candidates.add(StandardCharsets.UTF_8);
        candidates.add(Charset.forName("windows-1252"));
        return candidates;
    }

    /** What the first four bytes give away: a mark, or which of them are nought. */
    private static Optional<Charset> byWidth(ByteBuffer bytes) {
        if (bytes.limit() < 4) return Optional.empty();
        int first = bytes.getInt(0);
        int two = first >>> 16;
        if (first == 0x0000FEFF || first == 0x0000003C) return named("UTF-32BE");
        if (first == 0xFFFE0000 || first == 0x3C000000) return named("UTF-32LE");
        if (two == 0xFEFF || two == 0x003C) return Optional.of(StandardCharsets.UTF_16BE);
        if (two == 0xFFFE || two == 0x3C00) return Optional.of(StandardCharsets.UTF_16LE);
        return first >>> 8 == 0xEFBBBF ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static Optional<String> declared(ByteBuffer bytes) {
        var head = new byte[Math.min(bytes.limit(), LOOKED_AT)];
        bytes.get(0, head);
        var match = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The charset, or the larger one that its name is used for. */
    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(
                    switch (name.toLowerCase(Locale.ROOT)) {
                        case "gb2312", "gbk" -> "gb18030";
                        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
                        case "utf-16", "utf-32", "u16", "utf_16", "utf_32" -> "utf-8";
                        default -> name;
                    }));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(Charset charset, ByteBuffer bytes) {
        try {
            return Optional.of(withoutMark(charset.newDecoder().decode(bytes).toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
