package dev.readout.model;

/** What names a statement within one reading. */
public record StatementId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
