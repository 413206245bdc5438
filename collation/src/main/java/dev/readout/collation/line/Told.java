package dev.readout.collation.line;

import dev.readout.model.ArticleId;
import dev.readout.model.Finding;
import dev.readout.model.Interval;
import dev.readout.model.dossier.PartyId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

/**
 * A finding with what is needed to compare it with others.
 *
 * @param <F> the kind of finding
 * @param article the article that tells it
 * @param finding as that article has it
 * @param day the day it is told of, counted from the epoch: the last on which it can have been, or that of the article
 * @param published when the article came out
 * @param about what it is about
 * @param parties whose it is
 * @param sides the states of these parties
 */
public record Told<F extends Finding>(
        ArticleId article,
        F finding,
        long day,
        Interval published,
        Set<String> about,
        Set<PartyId> parties,
        Set<String> sides) {

    /** By day; those of one day stay in the order of the readings. */
    public static final Comparator<Told<?>> IN_ORDER = Comparator.comparingLong(Told::day);

    /** Whether both are known to be of different parties, which are not of one side either. */
    public boolean isOfOthersThan(Told<?> other) {
        if (parties.isEmpty() || other.parties.isEmpty()) return false;
        return Collections.disjoint(parties, other.parties) && Collections.disjoint(sides, other.sides);
    }

    /** Whether both are known to share a party or a side. */
    public boolean isOfTheSameAs(Told<?> other) {
        return !Collections.disjoint(parties, other.parties) || !Collections.disjoint(sides, other.sides);
    }

    /** Whether it can be shown as certain. */
    public boolean isCertain() {
        return finding.grounds().isCertain();
    }
}
