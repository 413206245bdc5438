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
final class SamePair implements Kinship<Contact> {

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

    private Set<String> ends(Told<Contact> told) {
        var ends = new TreeSet<>(end(told, true));
        ends.addAll(end(told, false));
        return ends;
    }

    @Override
    public Set<String> keys(Told<Contact> told) {
        return ends(told);
    }

    @Override
    public boolean apart(Told<Contact> earlier, Told<Contact> later) {
        return isWhole(earlier) && isWhole(later) && !ends(earlier).equals(ends(later));
    }

    private boolean isWhole(Told<Contact> told) {
        return !end(told, true).isEmpty() && !end(told, false).isEmpty();
    }

    /** Whether it tells of an attempt or its answer, and not of relations that anybody may have with them. */
    private static boolean isAttempt(Told<Contact> told) {
        return switch (told.finding().state()) {
            case HELD, BROKEN_OFF, RUPTURED -> false;
            default -> true;
        };
    }

    @Override
    public Optional<Likeness> between(Told<Contact> earlier, Told<Contact> later) {
        if (ends(earlier).equals(ends(later)) && isWhole(earlier) && isWhole(later)) {
            return Optional.of(new Likeness(0.9, "between the same sides"));
        }
        boolean attempts = isAttempt(earlier) && isAttempt(later);
        return !attempts || Collections.disjoint(ends(earlier), ends(later))
                ? Optional.empty()
                : Optional.of(new Likeness(0.6, "one side is the same, the other is not told"));
    }
}
