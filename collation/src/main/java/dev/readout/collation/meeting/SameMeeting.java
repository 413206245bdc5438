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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When two reports are of one meeting: the same people, the same sort of meeting, days that can meet. */
final class SameMeeting implements Kinship<Meeting> {

    /** Days around an article's own day in which a meeting without a day was held, or will be. */
    private static final long AROUND = 10;

    private final Phrases phrases;

    SameMeeting(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Set<String> keys(Told<Meeting> told) {
        var keys = new TreeSet<String>();
        told.parties().forEach(party -> keys.add(party.value()));
        if (keys.isEmpty()) keys.add(sort(told));
        return keys;
    }

    @Override
    public boolean apart(Told<Meeting> earlier, Told<Meeting> later) {
        if (!sort(earlier).equals(sort(later))) return true;
        boolean thought = isThought(earlier) != isThought(later);
        return thought || Days.apart(on(earlier), on(later)) > 1;
    }

    private static boolean isThought(Told<Meeting> told) {
        return told.finding().status() == Meeting.Status.HYPOTHETICAL;
    }

    /** Journeys are one sort, talks another; any other noun is its own. */
    private String sort(Told<Meeting> told) {
        var kind = told.finding().kind();
        if (phrases.is("journey", kind)) return "journey";
        if (phrases.is("talks", kind)) return "talks";
        return Vocabulary.stem(kind);
    }

    /** When it is, as far as its report tells; by when the article came out where it tells nothing. */
    private static Interval on(Told<Meeting> told) {
        var on = told.finding().on();
        if (!on.isOpen() || told.published().to().isEmpty()) return on;
        var day = told.published().to().get().date();
        return switch (told.finding().status()) {
            case HELD -> Interval.of(day.minusDays(AROUND), day);
            case PLANNED -> Interval.since(day.minusDays(1));
            case PAST -> Interval.until(day);
            case HYPOTHETICAL -> Interval.open();
        };
    }

    @Override
    public Optional<Likeness> between(Told<Meeting> earlier, Told<Meeting> later) {
        int shared = shared(earlier, later);
        boolean dated =
                !earlier.finding().on().isOpen() && !later.finding().on().isOpen();
        int lesser = Math.min(earlier.parties().size(), later.parties().size());
        boolean there = !Collections.disjoint(earlier.about(), later.about());
        boolean lately = isLately(earlier) && isLately(later);
        if (shared >= 2 && (dated || lately || there)) {
            return Optional.of(new Likeness(dated ? 0.95 : 0.8, "the same people at the same time"));
        }
        if (shared == 1 && (there || (dated && lately))) {
            return Optional.of(new Likeness(dated ? 0.85 : 0.7, "the same sort of meeting of one of them"));
        }
        boolean sameDay = dated
                && Days.isDay(earlier.finding().on())
                && Days.isDay(later.finding().on());
        if (lesser == 0 && sameDay) return Optional.of(new Likeness(0.7, "the same sort of meeting on the same day"));
        return Optional.empty();
    }

    /** Whether it is told as news, not as something that lies further back. */
    private static boolean isLately(Told<Meeting> told) {
        return told.finding().status() != Meeting.Status.PAST;
    }

    private static int shared(Told<Meeting> earlier, Told<Meeting> later) {
        var shared = new HashSet<>(earlier.parties());
        shared.retainAll(later.parties());
        return shared.size();
    }
}
