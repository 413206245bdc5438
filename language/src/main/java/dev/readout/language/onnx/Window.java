package dev.readout.language.onnx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Neighbouring units that the model reads at once, so that the second sentence of a quotation stands beside the first.
 *
 * @param units never empty
 */
record Window(List<Unit> units) {

    private static final int MOST_PIECES_OF_NEIGHBOURS = 192;
    private static final int MOST_PIECES_OF_BATCH = 2048;
    private static final int MOST_WINDOWS_OF_CHUNK = 64;

    Window {
        units = List.copyOf(units);
        if (units.isEmpty()) throw new IllegalArgumentException("a window must have units");
    }

    /** Number of word pieces, with the marks at both ends and between units of different blocks. */
    int size() {
        int size = 2;
        for (int i = 0; i < units.size(); i++) size += units.get(i).size() + (isNewBlock(i) ? 1 : 0);
        return size;
    }

    /** Whether a separator stands before a unit. */
    boolean isNewBlock(int unit) {
        return unit > 0 && units.get(unit).block() != units.get(unit - 1).block();
    }

    /** Number of words, with the mark at the beginning. */
    int words() {
        return 1 + sentences().stream().mapToInt(List::size).sum();
    }

    List<List<ShownWord>> sentences() {
        return units.stream().flatMap(unit -> unit.sentences().stream()).toList();
    }

    /** Puts neighbours together while they are few pieces; every unit is in one window. */
    static List<Window> of(List<Unit> units) {
        var windows = new ArrayList<Window>();
        var window = new ArrayList<Unit>();
        for (var unit : units) {
            if (!window.isEmpty() && new Window(window).size() + 1 + unit.size() > MOST_PIECES_OF_NEIGHBOURS) {
                windows.add(new Window(window));
                window.clear();
            }
            window.add(unit);
        }
        if (!window.isEmpty()) windows.add(new Window(window));
        return windows;
    }

    /** Windows in the order of the text, so few at once that their scores are not much. */
    static List<List<Window>> chunks(List<Window> windows) {
        var chunks = new ArrayList<List<Window>>();
        for (int from = 0; from < windows.size(); from += MOST_WINDOWS_OF_CHUNK) {
            chunks.add(windows.subList(from, Math.min(windows.size(), from + MOST_WINDOWS_OF_CHUNK)));
        }
        return chunks;
    }

    /** Batches of windows of like length, none of more than {@value #MOST_PIECES_OF_BATCH} pieces with padding. */
    static List<List<Window>> batches(List<Window> windows) {
        var batches = new ArrayList<List<Window>>();
        var batch = new ArrayList<Window>();
        for (var window :
                windows.stream().sorted(Comparator.comparingInt(Window::size)).toList()) {
            if (window.size() * (batch.size() + 1) > MOST_PIECES_OF_BATCH) {
                if (!batch.isEmpty()) batches.add(List.copyOf(batch));
                batch.clear();
            }
            batch.add(window);
        }
        if (!batch.isEmpty()) batches.add(List.copyOf(batch));
        return batches;
    }
}
