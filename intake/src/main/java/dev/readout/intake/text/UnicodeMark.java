package dev.readout.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of Unicode that a document's first bytes give away: by a byte-order mark or, where two bytes are a character, by
 * the zeros of plain letters.
 *
 * @param length of the mark, none if it is known by its zeros
 */
record UnicodeMark(Charset charset, int length) {

    private static final int LOOKED_AT = 512;

    static Optional<UnicodeMark> of(ByteBuffer bytes) {
        if (opens(bytes, 0xEF, 0xBB, 0xBF)) return marked(StandardCharsets.UTF_8, 3);
        if (opens(bytes, 0xFF, 0xFE, 0, 0)) return marked(Charset.forName("UTF-32LE"), 4);
        if (opens(bytes, 0, 0, 0xFE, 0xFF)) return marked(Charset.forName("UTF-32BE"), 4);
        if (opens(bytes, 0xFF, 0xFE)) return marked(StandardCharsets.UTF_16LE, 2);
        if (opens(bytes, 0xFE, 0xFF)) return marked(StandardCharsets.UTF_16BE, 2);
        return byZeros(bytes);
    }

    private static Optional<UnicodeMark> marked(Charset charset, int length) {
        return Optional.of(new UnicodeMark(charset, length));
    }

    private static boolean opens(ByteBuffer bytes, int... mark) {
        if (bytes.limit() < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(i) & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    /** Half of the characters or more are plain ones, whose higher byte is nought; lower bytes hardly ever are. */
    private static Optional<UnicodeMark> byZeros(ByteBuffer bytes) {
        int pairs = Math.min(bytes.limit(), LOOKED_AT) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes.get(2 * i) == 0) first++;
            if (bytes.get(2 * i + 1) == 0) second++;
        }
        if (pairs < 2 || Math.max(first, second) * 2 < pairs || Math.min(first, second) * 8 > pairs)
            return Optional.empty();
        return marked(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** What follows the mark. */
    ByteBuffer rest(ByteBuffer bytes) {
        return bytes.slice(length, bytes.limit() - length);
    }
}
