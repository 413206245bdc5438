package dev.readout.model;

/** What names an actor within one reading. */
public record ActorId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
