package dev.readout.model;

/** What names a finding of a policy within one reading. */
public record FindingId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
