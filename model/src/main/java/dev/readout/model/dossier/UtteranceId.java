package dev.readout.model.dossier;

/** What names an utterance within a dossier: made from the statement that reports it first. */
public record UtteranceId(String value) {

    /** The id of the utterance that this statement reports first. */
    public static UtteranceId of(StatementRef first) {
        return new UtteranceId("u" + first.article().value().substring(1) + "-"
                + first.statement().value());
    }

    @Override
    public String toString() {
        return value;
    }
}
