package dev.readout.server.alert;

/** What became of a try to carry a letter. */
public sealed interface Carried {

    record Arrived() implements Carried {}

    /** It surely did not arrive; another try may do. */
    record NotYet(String why) implements Carried {}

    /** It surely did not arrive, and no other try will do. */
    record Never(String why) implements Carried {}

    /** It was sent, and nobody said whether it arrived. */
    record Perhaps(String why) implements Carried {}
}
