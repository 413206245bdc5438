package dev.readout.collation.contact;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Told;
import dev.readout.model.Contact;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When two reports are of one outreach: between the same two sides. */
final class SamePair implements Kinship<Contact, SamePair.Pair> {

    private final Articles articles;

    SamePair(Articles articles) {
        this.articles = articles;
    }

    /** The sides, or where a party has none the party itself, at one end. */
    private Set<String> end(Told<Contact> told, boolean from) {
        var actors = from ? told.finding().from() : told.finding().to();
        var parties = articles.parties(told.article(), actors);
        var sides = articles.sides(parties);
        if (!sides.isEmpty()) return sides;
        var names = new TreeSet<String>();
        parties.forEach(party -> names.add(party.value()));
        return names;
    }

    /**
     * A contact as it is compared.
     *
     * @param ends what stands at either end
     * @param isWhole whether both ends are told
     * @param isAttempt whether it tells of an attempt or its answer, and not of relations that anybody may have with them
     */
    record Pair(Set<String> ends, boolean isWhole, boolean isAttempt) {}

    @Override
    public Pair compared(Told<Contact> told) {
        var from = end(told, true);
        var to = end(told, false);
        var ends = new TreeSet<>(from);
        ends.addAll(to);
        return new Pair(
                ends, !from.isEmpty() && !to.isEmpty(), isAttempt(told.finding().state()));
    }

    private static boolean isAttempt(Contact.State state) {
        return switch (state) {
            case HELD, BROKEN_OFF, RUPTURED -> false;
            default -> true;
        };
    }

    @Override
    public Set<String> keys(Pair pair) {
        return pair.ends();
    }

    @Override
    public boolean apart(Pair earlier, Pair later) {
        return earlier.isWhole() && later.isWhole() && !earlier.ends().equals(later.ends());
    }

    @Override
    public Optional<Likeness> between(Pair earlier, Pair later) {
        if (earlier.isWhole() && later.isWhole() && earlier.ends().equals(later.ends())) {
            return Optional.of(new Likeness(0.9, "between the same sides"));
        }
        boolean attempts = earlier.isAttempt() && later.isAttempt();
        return !attempts || Collections.disjoint(earlier.ends(), later.ends())
                ? Optional.empty()
                : Optional.of(new Likeness(0.6, "one side is the same, the other is not told"));
    }
}
