package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Tree;
import dev.readout.reading.policy.Instruments.Instrument;
import java.util.List;
import java.util.Optional;

/** Finds the word that says where an option stands. Threads may share it. */
final class Standings {

    private final StatusWords words;
    private final UnnamedOptions unnamed;

    Standings(Knowledge knowledge) {
        this.words = new StatusWords(knowledge);
        this.unnamed = new UnnamedOptions(knowledge, words.statuses());
    }

    /** Where an instrument stands by its sentence, if that says so. */
    Optional<Standing> of(Tree tree, Instrument instrument) {
        return new Climb(words, tree, instrument).up();
    }

    /** What a sentence says of options that no instrument names: "everything is on the table". */
    List<Standing> ofAnything(Tree tree) {
        return unnamed.in(tree);
    }
}
