package dev.readout.intake.feed;

import java.nio.charset.Charset;

/** Characters of Windows-1252 that got into Unicode by their number there. */
final class Windows1252 {

    private static final Charset CHARSET = Charset.forName("windows-1252");

    private Windows1252() {}

    /** What a control character of 128 to 159 was meant to be; every other character is itself. */
    static int meant(int codePoint) {
        if (codePoint < 0x80 || codePoint > 0x9F) return codePoint;
        int meant = new String(new byte[] {(byte) codePoint}, CHARSET).codePointAt(0);
        return meant == 0xFFFD ? codePoint : meant;
    }
}
