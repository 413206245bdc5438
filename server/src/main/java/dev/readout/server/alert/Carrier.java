package dev.readout.server.alert;

/** Carries letters. Threads may share it. */
public interface Carrier {

    /** Whether this is a place that it goes to; whether it is let in there shows when it tries. */
    boolean takes(Target target);

    Carried carry(Letter letter, Target target);
}
