package dev.readout.publish;

/**
 * Makes characters visible that would otherwise command a terminal or reorder what is read: control characters, escape
 * sequences, bidirectional overrides.
 */
final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;

    private Visible() {}

    /** The words on one line: white space runs become one space, what cannot be seen becomes a picture or a code. */
    static String line(String words) {
        var line = new StringBuilder(words.length());
        words.codePoints().forEach(point -> append(line, point));
        return line.toString().strip();
    }

    private static void append(StringBuilder line, int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') line.append(' ');
        } else if (point < 0x20) {
            line.appendCodePoint(CONTROL_PICTURES + point);
        } else if (commands(point)) {
            line.append("<U+%04X>".formatted(point));
        } else {
            line.appendCodePoint(point);
        }
    }

    private static boolean commands(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
