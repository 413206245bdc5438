package dev.readout.collation.meeting;

import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Vocabulary;
import dev.readout.model.Interval;
import dev.readout.model.Meeting;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When two reports are of one meeting: the same people, the same sort of meeting, days that can meet. */
final class SameMeeting implements Kinship<Meeting, SameMeeting.Compared> {

    /** Days around an article's own day in which a meeting without a day was held, or will be. */
    private static final long AROUND = 10;

    /** Days after an article's own day by which a meeting that it says is planned, without a day, will have been held. */
    private static final long AHEAD = 60;

    private final Phrases phrases;

    SameMeeting(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * A meeting as it is compared.
     *
     * @param on when it is, as far as its report tells; by when the article came out where it tells nothing
     */
    record Compared(Told<Meeting> told, String sort, Interval on) {

        /** Whether it is told with a day. */
        boolean isDated() {
            return !told.finding().on().isOpen();
        }

        private boolean isOfADay() {
            return Days.isDay(told.finding().on());
        }

        private boolean isThought() {
            return told.finding().status() == Meeting.Status.HYPOTHETICAL;
        }

        /** Whether it is told as news, not as something that lies further back. */
        boolean isLately() {
            return told.finding().status() != Meeting.Status.PAST;
        }
    }

    @Override
    public Compared compared(Told<Meeting> told) {
        return new Compared(told, sort(told), on(told));
    }

    @Override
    public Set<String> keys(Compared compared) {
        var keys = new TreeSet<String>();
        compared.told().parties().forEach(party -> keys.add(party.value()));
        if (keys.isEmpty()) keys.add(compared.sort());
        if (compared.isOfADay()) keys.add(compared.sort() + " " + Days.to(compared.on()));
        return keys;
    }

    @Override
    public boolean apart(Compared earlier, Compared later) {
        return !earlier.sort().equals(later.sort())
                || earlier.isThought() != later.isThought()
                || Days.apart(earlier.on(), later.on()) > 1;
    }

    boolean areOfOneSort(Told<Meeting> one, Told<Meeting> other) {
        return sort(one).equals(sort(other));
    }

    /** Journeys are one sort, talks another; any other noun is its own. */
    private String sort(Told<Meeting> told) {
        var kind = told.finding().kind();
        if (phrases.is("journey", kind)) return "journey";
        if (phrases.is("talks", kind)) return "talks";
        return Vocabulary.stem(kind);
    }

    private static Interval on(Told<Meeting> told) {
        var on = told.finding().on();
        if (!on.isOpen() || told.published().to().isEmpty()) return on;
        var day = told.published().to().get().date();
        return switch (told.finding().status()) {
            case HELD -> Interval.of(day.minusDays(AROUND), day);
            case PLANNED -> Interval.of(day.minusDays(1), day.plusDays(AHEAD));
            case PAST -> Interval.until(day);
            case HYPOTHETICAL -> Interval.open();
        };
    }

    @Override
    public Optional<Likeness> between(Compared one, Compared other) {
        var earlier = one.told();
        var later = other.told();
        int shared = shared(earlier.parties(), later.parties());
        boolean dated = one.isDated() && other.isDated();
        boolean there = !Collections.disjoint(earlier.about(), later.about());
        boolean lately = one.isLately() && other.isLately();
        if (shared >= 2 && (dated || lately || there)) {
            return Optional.of(new Likeness(dated ? 0.95 : 0.8, "the same people at the same time"));
        }
        if (shared == 1 && (there || (dated && lately))) {
            return Optional.of(new Likeness(dated ? 0.85 : 0.7, "the same sort of meeting of one of them"));
        }
        boolean nobody = earlier.parties().isEmpty() || later.parties().isEmpty();
        boolean sameSides = shared(earlier.sides(), later.sides()) >= 2;
        return one.isOfADay() && other.isOfADay() && (nobody || sameSides)
                ? Optional.of(new Likeness(0.7, "the same sort of meeting on the same day"))
                : Optional.empty();
    }

    private static <T> int shared(Set<T> those, Set<T> others) {
        return (int) those.stream().filter(others::contains).count();
    }
}
