package dev.readout.publish.rows;

import dev.readout.model.dossier.Evidence;
import java.util.List;

/** Something the coverage leaves open: in Readout's words, the printed words it is about, and where they stand. */
public record Question(String asks, String about, List<Evidence> evidence) {

    public Question {
        evidence = List.copyOf(evidence);
    }
}
