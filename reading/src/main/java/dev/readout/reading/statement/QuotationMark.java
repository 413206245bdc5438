package dev.readout.reading.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * One quotation mark, or an apostrophe that could be one.
 *
 * @param start UTF-16 index in the text
 * @param end one past it
 * @param single whether it is a single mark
 * @param mayOpen whether it can stand before quoted words: by its shape and by what is around it
 * @param mayClose whether it can stand behind them
 */
record QuotationMark(int start, int end, boolean single, boolean mayOpen, boolean mayClose) {

    private static final String DOUBLE = "\"“”„‟«»″";
    private static final String SINGLE = "'‘’‚‛`";

    /** The marks between two UTF-16 indices, in order. */
    static List<QuotationMark> in(String text, int from, int to) {
        var marks = new ArrayList<QuotationMark>();
        for (int at = from; at < to; at++) {
            char mark = text.charAt(at);
            if (DOUBLE.indexOf(mark) >= 0) {
                marks.add(at(text, from, to, at, at + 1, false));
            } else if (SINGLE.indexOf(mark) >= 0) {
                boolean doubled = at + 1 < to && text.charAt(at + 1) == mark && mark != '’';
                marks.add(at(text, from, to, at, doubled ? at + 2 : at + 1, !doubled));
                if (doubled) at++;
            }
        }
        return marks;
    }

    private static QuotationMark at(String text, int from, int to, int start, int end, boolean single) {
        char before = start > from ? text.charAt(start - 1) : ' ';
        char after = end < to ? text.charAt(end) : ' ';
        boolean opens = opensAfter(before) && !Character.isWhitespace(after);
        boolean closes = !Character.isWhitespace(before) && closesBefore(after);
        if (single) return new QuotationMark(start, end, true, opens && Character.isLetterOrDigit(after), closes);
        return switch (text.charAt(start)) {
            case '“', '„', '«', '`' -> new QuotationMark(start, end, false, true, closes && !opens);
            case '”', '»' -> new QuotationMark(start, end, false, opens && !closes, true);
            default -> new QuotationMark(start, end, false, opens || !closes, closes || !opens);
        };
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before) || isMark(before) || "([{-–—/…:,".indexOf(before) >= 0;
    }

    private static boolean closesBefore(char after) {
        return !Character.isLetterOrDigit(after) && "([{$€£".indexOf(after) < 0;
    }

    private static boolean isMark(char sign) {
        return DOUBLE.indexOf(sign) >= 0 || SINGLE.indexOf(sign) >= 0;
    }
}
