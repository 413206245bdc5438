package dev.readout.collation.words;

import java.util.Arrays;

/** Adds up votes for numbers and says which have the most. Not for sharing between threads. */
public final class Votes {

    /** Which of two numbers with as many votes comes first. */
    public enum Ties {
        LOWEST,
        HIGHEST
    }

    private final Ties ties;
    private double[] votes = new double[1024];

    /** The numbers that have votes. */
    private int[] voted = new int[1024];

    private int size;

    public Votes(Ties ties) {
        this.ties = ties;
    }

    /** @param weight more than 0 */
    public void add(int number, double weight) {
        if (number >= votes.length) votes = Arrays.copyOf(votes, 2 * number);
        if (votes[number] == 0) {
            if (size == voted.length) voted = Arrays.copyOf(voted, 2 * size);
            voted[size++] = number;
        }
        votes[number] += weight;
    }

    /** At most so many numbers, those with the most votes first, and forgets all votes. */
    public int[] take(int most) {
        var best = new int[Math.min(most, size)];
        int taken = 0;
        for (int i = 0; i < size; i++) {
            int number = voted[i];
            if (taken == most && !isBefore(number, best[most - 1])) continue;
            int place = taken < most ? taken++ : most - 1;
            for (; place > 0 && isBefore(number, best[place - 1]); place--) best[place] = best[place - 1];
            best[place] = number;
        }
        for (int i = 0; i < size; i++) votes[voted[i]] = 0;
        size = 0;
        return best;
    }

    private boolean isBefore(int one, int other) {
        if (votes[one] != votes[other]) return votes[one] > votes[other];
        return ties == Ties.LOWEST ? one < other : one > other;
    }
}
