package dev.readout.collation.line;

import dev.readout.model.Finding;
import java.util.Optional;
import java.util.Set;

/**
 * What it means for two findings of a kind to tell of the same thing.
 *
 * @param <F> the kind of finding
 */
public interface Kinship<F extends Finding> {

    /** Two findings of the same thing share at least one of these; the work grows with how many others do. */
    default Set<String> keys(Told<F> told) {
        return told.about();
    }

    /** Whether something rules out that both tell of the same thing, whatever else is alike. */
    boolean apart(Told<F> earlier, Told<F> later);

    /** How surely both tell of the same thing; absent when nothing says so. */
    Optional<Likeness> between(Told<F> earlier, Told<F> later);
}
