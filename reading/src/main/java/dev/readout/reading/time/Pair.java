package dev.readout.reading.time;

/**
 * Two times said as the ends of one stretch, each an expression of its own: "from 5 to 6 p.m. on April 22". What one leaves
 * out the other says.
 */
record Pair(Match first, Match last) implements Meaning {

    @Override
    public Resolved resolve(Reckoning reckoning) {
        return first.meaning().resolve(reckoning);
    }
}
