package dev.readout.intake.text;

import java.nio.ByteBuffer;

/**
 * What the bytes of a file that is not UTF-8 look like, counted in one pass.
 *
 * @param firstInvalid offset of the first byte that UTF-8 does not allow there
 * @param multiByteCharacters characters of UTF-8 beyond ASCII that are whole
 * @param surelyUtf8 those of them that would make no sense as Windows-1252: letters of Western Europe and marks of print
 * @param endsInsideCharacter whether the only fault is that the last character is cut
 * @param controls NULs and other control characters that no text holds
 * @param highLetters bytes that are a letter or a mark of print in Windows-1252
 * @param highOthers other bytes above ASCII, and letters in runs that no language writes
 */
record ByteSurvey(
        int firstInvalid,
        int multiByteCharacters,
        int surelyUtf8,
        boolean endsInsideCharacter,
        int controls,
        int highLetters,
        int highOthers) {

    private static final int LONGEST_RUN = 3;

    /** Single letters and quotation marks among plain ones, as West European text has them. */
    boolean looksLikeWindows1252() {
        return highOthers == 0 && highLetters > 0;
    }

    /** Whether every byte beyond ASCII is part of a character of UTF-8. */
    boolean isUtf8() {
        return highLetters + highOthers == 0;
    }

    boolean isMostlyUtf8() {
        return multiByteCharacters > highLetters + highOthers;
    }

    static ByteSurvey of(ByteBuffer bytes) {
        int firstInvalid = -1;
        int whole = 0;
        int sure = 0;
        int controls = 0;
        int highLetters = 0;
        int highOthers = 0;
        boolean cut = false;
        int run = 0;
        for (int i = 0; i < bytes.limit(); ) {
            int value = bytes.get(i) & 0xFF;
            if (value >= ' ' && value < 0x80) {
                run = 0;
                i++;
                continue;
            }
            if (value < 0x80) {
                if (isControl(value)) controls++;
                run = 0;
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i, value);
            if (length > 0) {
                whole++;
                if (isSure(bytes, i, value)) sure++;
                i += length;
                continue;
            }
            if (firstInvalid < 0) {
                firstInvalid = i;
                cut = isCutAtEnd(bytes, i, value);
            }
            run++;
            if (run <= LONGEST_RUN && isPrinted(value)) highLetters++;
            else highOthers++;
            i++;
        }
        boolean onlyCut = cut && whole > 0;
        return new ByteSurvey(Math.max(firstInvalid, 0), whole, sure, onlyCut, controls, highLetters, highOthers);
    }

    private static boolean isControl(int value) {
        return value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f';
    }

    private static int expectedLength(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) return 2;
        if (lead >= 0xE0 && lead <= 0xEF) return 3;
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    /** Length of the whole character that starts here, or 0. */
    private static int sequenceLength(ByteBuffer bytes, int at, int lead) {
        int length = expectedLength(lead);
        if (length == 0 || at + length > bytes.limit()) return 0;
        return continuations(bytes, at + 1) >= length - 1 ? length : 0;
    }

    /** "Â" or "Ã" with a mark behind it, "â€" with a letter: what UTF-8 looks like to who takes it for something else. */
    private static boolean isSure(ByteBuffer bytes, int at, int lead) {
        return lead == 0xC2 || lead == 0xC3 || (lead == 0xE2 && (bytes.get(at + 1) & 0xFF) <= 0x84);
    }

    private static int continuations(ByteBuffer bytes, int from) {
        int at = from;
        while (at < bytes.limit() && at - from < 3 && (bytes.get(at) & 0xC0) == 0x80) at++;
        return at - from;
    }

    private static boolean isCutAtEnd(ByteBuffer bytes, int at, int lead) {
        int length = expectedLength(lead);
        return length > 0 && at + length > bytes.limit() && at + 1 + continuations(bytes, at + 1) == bytes.limit();
    }

    /** Quotation marks, dashes, the signs of money and paragraphs, and letters of Windows-1252. */
    private static boolean isPrinted(int value) {
        return switch (value) {
            case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> false;
            default -> true;
        };
    }
}
