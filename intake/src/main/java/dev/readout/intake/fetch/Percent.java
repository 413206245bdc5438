package dev.readout.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Percent-encoding as the URL standard has it: UTF-8, and a set of characters for each part of an address. */
final class Percent {

    /** Characters of ASCII that are encoded in a fragment. */
    static final String FRAGMENT = " \"<>`";

    /** Those of a query of http and https. */
    static final String QUERY = " \"#<>'";

    /** Those of a path. */
    static final String PATH = " \"#<>?^`{}";

    private Percent() {}

    static String encode(String written, String set) {
        var encoded = new StringBuilder(written.length());
        for (byte b : written.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .getBytes(StandardCharsets.UTF_8)) {
            int value = b & 0xFF;
            boolean plain = value > 0x1F && value < 0x7F && set.indexOf(value) < 0;
            if (plain) encoded.append((char) value);
            else encoded.append('%').append("%02x".formatted(value).toUpperCase(Locale.ROOT));
        }
        return encoded.toString();
    }

    /** The characters that stand behind percent signs, if they are UTF-8. */
    static Optional<String> decode(String written) {
        var source = written.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream(source.length);
        for (int i = 0; i < source.length; i++) {
            int value = source[i] == '%' ? hex(source, i + 1) : -1;
            bytes.write(value < 0 ? source[i] : value);
            if (value >= 0) i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hex(byte[] source, int at) {
        if (at + 1 >= source.length) return -1;
        int high = Character.digit(source[at], 16);
        int low = Character.digit(source[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
