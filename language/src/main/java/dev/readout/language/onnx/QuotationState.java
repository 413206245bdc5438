package dev.readout.language.onnx;

import java.util.ArrayList;
import java.util.List;

/** Where a word stands to the double quotation marks of its paragraph. */
enum QuotationState {
    OUTSIDE(0),
    OPENING(1),
    INSIDE(2),
    CLOSING(3);

    private final int number;

    QuotationState(int number) {
        this.number = number;
    }

    /** What the model calls it. */
    int number() {
        return number;
    }

    /** One state a word. A quotation that is not closed goes on to the end of the paragraph. */
    static List<QuotationState> of(List<String> words) {
        var states = new ArrayList<QuotationState>(words.size());
        boolean inside = false;
        for (var word : words) {
            var state = of(word, inside);
            if (state == OPENING) inside = true;
            if (state == CLOSING) inside = false;
            states.add(state);
        }
        return states;
    }

    private static QuotationState of(String word, boolean inside) {
        return switch (word) {
            case "“", "``", "„", "«" -> OPENING;
            case "”", "''", "»" -> CLOSING;
            case "\"", "＂", "〃" -> inside ? CLOSING : OPENING;
            default -> inside ? INSIDE : OUTSIDE;
        };
    }

    /** A word in this state as the model is shown it: quotation marks, brackets and apostrophes in one form each. */
    String printed(String word) {
        return switch (this) {
            case OPENING -> "“";
            case CLOSING -> "”";
            case OUTSIDE, INSIDE -> plain(word);
        };
    }

    private static String plain(String word) {
        return switch (word) {
            case "-LRB-" -> "(";
            case "-RRB-" -> ")";
            case "-LSB-" -> "[";
            case "-RSB-" -> "]";
            case "-LCB-" -> "{";
            case "-RCB-" -> "}";
            case "`" -> "‘";
            default -> word.length() > 1 ? word.replace('’', '\'') : word;
        };
    }
}
