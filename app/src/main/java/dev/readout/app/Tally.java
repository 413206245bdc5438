package dev.readout.app;

/** A count that starts at none. Not for sharing between threads. */
final class Tally {

    private int count;

    void add() {
        count++;
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }
}
