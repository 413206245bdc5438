package dev.readout.intake.clean;

/** Quotation marks, straight and curly, and where a sentence ends before them. */
final class Quotes {

    private static final String OPENING = "\"“‘«'";
    private static final String CLOSING = "\"”’»')]*_";

    private Quotes() {}

    /** Whether the line begins with a quotation mark. */
    static boolean open(String line) {
        return !line.isEmpty() && OPENING.indexOf(line.charAt(0)) >= 0;
    }

    /** Whether the line ends as a sentence does, closing marks aside. */
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) last--;
        return last >= 0 && ".!?…".indexOf(line.charAt(last)) >= 0;
    }

    /** Whether the line ends with a full stop, closing marks aside, that is not an abbreviation's or an ellipsis. */
    static boolean endsWithStop(String line) {
        int last = line.length() - 1;
        while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) last--;
        if (last < 0 || line.charAt(last) != '.') return false;
        return last < 2 || (line.charAt(last - 1) != '.' && !isInitial(line, last - 1));
    }

    /** "U.S." and "J." end with a letter that stands alone. */
    private static boolean isInitial(String line, int at) {
        return Character.isUpperCase(line.charAt(at)) && !Character.isLetterOrDigit(line.charAt(at - 1));
    }
}
