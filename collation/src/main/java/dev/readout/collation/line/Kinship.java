package dev.readout.collation.line;

import dev.readout.model.Finding;
import java.util.Optional;
import java.util.Set;

/**
 * What it means for two findings of a kind to tell of the same thing.
 *
 * @param <F> the kind of finding
 * @param <C> what is compared of a finding
 */
public interface Kinship<F extends Finding, C> {

    /** What is compared of a finding; asked for once, however many others it is compared with. */
    C compared(Told<F> told);

    /** Two findings of the same thing share at least one of these; the work grows with how many others do. */
    Set<String> keys(C compared);

    /** Whether something rules out that both tell of the same thing, whatever else is alike. */
    boolean apart(C earlier, C later);

    /** How surely both tell of the same thing; absent when nothing says so. */
    Optional<Likeness> between(C earlier, C later);
}
