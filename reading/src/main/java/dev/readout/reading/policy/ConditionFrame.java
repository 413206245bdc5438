package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import java.util.Optional;

/** One way in which words make one thing depend on another. Threads may share it. */
@FunctionalInterface
interface ConditionFrame {

    /** The condition that a word brings in, if it brings in one of this sort. */
    Optional<FoundCondition> at(Tree tree, Token token);
}
