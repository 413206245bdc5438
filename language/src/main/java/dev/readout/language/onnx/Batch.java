package dev.readout.language.onnx;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Windows as the rows of numbers that the model takes; what is shorter than the longest is filled with 0.
 *
 * @param windows how many rows
 * @param pieces length of the rows of word pieces
 * @param words length of the rows of words
 * @param rows by the names of the model's inputs
 */
record Batch(int windows, int pieces, int words, Map<String, long[]> rows) {

    static final List<String> BY_PIECE = List.of("pieces", "shapes", "quotes");
    static final List<String> BY_WORD = List.of("first", "last", "sentence");

    static Batch of(List<Window> windows) {
        int pieces = windows.stream().mapToInt(Window::size).max().orElseThrow();
        int words = windows.stream().mapToInt(Window::words).max().orElseThrow();
        var rows = new LinkedHashMap<String, long[]>();
        for (var name : BY_PIECE) rows.put(name, new long[windows.size() * pieces]);
        for (var name : BY_WORD) rows.put(name, new long[windows.size() * words]);
        var batch = new Batch(windows.size(), pieces, words, rows);
        for (int i = 0; i < windows.size(); i++) batch.new Row(i).fill(windows.get(i));
        return batch;
    }

    /** The length of a row of this name. */
    int length(String name) {
        return BY_PIECE.contains(name) ? pieces : words;
    }

    private long[] row(String name) {
        return rows.getOrDefault(name, new long[0]);
    }

    /** One row of every input while it is filled. */
    private final class Row {
        private final int firstPiece;
        private final int firstWord;
        private int piece;
        private int word;
        private int sentence = 1;

        Row(int number) {
            firstPiece = number * pieces;
            firstWord = number * words;
        }

        void fill(Window window) {
            addMark(WordPieces.BEGIN);
            row("sentence")[firstWord] = sentence;
            word = 1;
            for (int i = 0; i < window.units().size(); i++) {
                if (window.isNewBlock(i)) addMark(WordPieces.SEPARATOR);
                window.units().get(i).sentences().forEach(this::add);
            }
            addMark(WordPieces.SEPARATOR);
        }

        private void addMark(int mark) {
            row("pieces")[firstPiece + piece++] = mark;
        }

        private void add(List<ShownWord> words) {
            sentence++;
            words.forEach(this::add);
        }

        private void add(ShownWord shown) {
            int from = firstPiece + piece;
            int to = from + shown.pieces().size();
            for (int i = from; i < to; i++) row("pieces")[i] = shown.pieces().get(i - from);
            Arrays.fill(row("shapes"), from, to, shown.shape().number());
            Arrays.fill(row("quotes"), from, to, shown.quotation().number());
            row("first")[firstWord + word] = piece;
            row("last")[firstWord + word] = to - firstPiece - 1L;
            row("sentence")[firstWord + word] = sentence;
            piece = to - firstPiece;
            word++;
        }
    }
}
