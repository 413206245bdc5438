package dev.readout.publish.brief;

import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.LineId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One sentence of a brief.
 *
 * @param topic what it is about
 * @param pieces its words
 * @param certain whether what it rests on is
 * @param lines the lines of the dossier that it tells of; empty when it tells of an agreement
 * @param evidence the words it rests on; not empty
 */
public record Sentence(Topic topic, List<Piece> pieces, boolean certain, List<LineId> lines, List<Evidence> evidence) {

    /** What sentences of a brief are about, in order of weight. */
    public enum Topic {
        STANDING("Where it stands"),
        NEW("What is new"),
        DUE("What is due"),
        CONTESTED("What is contested");

        private final String heading;

        Topic(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    /** Words of a sentence; printed ones stand in an article, on one line here. */
    public record Piece(boolean printed, String text) {}

    public Sentence {
        pieces = List.copyOf(pieces);
        lines = List.copyOf(lines);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("a sentence must rest on words: " + pieces);
    }

    /** The whole of it. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
