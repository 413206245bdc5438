package dev.readout.model.dossier;

/** What names a line within a dossier: made from the finding that reports it first. */
public record LineId(String value) {

    /** The id of the line that this finding reports first. */
    public static LineId of(FindingRef first) {
        return new LineId("l" + first.article().value().substring(1) + "-"
                + first.finding().value());
    }

    @Override
    public String toString() {
        return value;
    }
}
