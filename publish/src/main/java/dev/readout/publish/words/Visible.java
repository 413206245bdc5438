package dev.readout.publish.words;

/**
 * Makes characters visible that would otherwise command a terminal or reorder what is read: control characters, escape
 * sequences, bidirectional overrides.
 */
public final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /** The words on one line: white space runs become one space, what cannot be seen becomes a picture or a code. */
    public static String line(String words) {
        var line = new StringBuilder(words.length());
        words.codePoints().forEach(point -> appendToLine(line, point));
        return line.toString().strip();
    }

    /**
     * The words with their white space as it is, for a page: what cannot be seen becomes a picture or a code, except the
     * two joiners that scripts and emoji are spelt with.
     */
    public static String text(String words) {
        if (words.codePoints().noneMatch(Visible::isHidden)) return words;
        var text = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(point -> {
            if (isHidden(point)) appendVisibly(text, point);
            else text.appendCodePoint(point);
        });
        return text.toString();
    }

    private static void appendToLine(StringBuilder line, int point) {
        if (isSpace(point)) {
            if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') line.append(' ');
        } else {
            appendVisibly(line, point);
        }
    }

    private static void appendVisibly(StringBuilder line, int point) {
        if (point < 0x20) line.appendCodePoint(CONTROL_PICTURES + point);
        else if (commands(point)) line.append("<U+%04X>".formatted(point));
        else line.appendCodePoint(point);
    }

    private static boolean isHidden(int point) {
        if (point == '\t' || point == '\n' || point == '\r') return false;
        if (point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER) return false;
        return point < 0x20 || commands(point);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean commands(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
