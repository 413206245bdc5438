package dev.readout.server;

import dev.readout.model.Interval;
import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import dev.readout.search.Hits;
import dev.readout.search.Query;
import dev.readout.store.Ruling;
import dev.readout.store.StoreException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dossiers, to be looked at as of any day. Threads may share it. */
public interface Dossiers {

    /** Where they are kept, for a person. */
    String folder();

    /** All of them, those that cannot be opened too. */
    List<Holding> all();

    /** What is known of one of them without folding it. */
    default Optional<Holding> holding(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** As of which day they are where none is named. */
    LocalDate today();

    /** Where days begin and end. */
    ZoneId zone();

    /**
     * One of them.
     *
     * @return nothing if there is none of this name
     * @throws StoreException if it cannot be opened
     */
    Optional<Folded> find(String name, AsOf asOf);

    /** What a later state of a dossier says otherwise than an earlier one. */
    List<Change> changes(Folded before, Folded after);

    /** What is found in the readings of a dossier as of its day, corrected as they are there. */
    Hits search(Folded in, Query query);

    /**
     * What is known of a dossier without folding it.
     *
     * @param name what names it in addresses
     * @param title what the policy is called
     * @param articles how many belong
     * @param published from the first to the last day that one of them was public
     * @param change the number of the last change in its store
     * @param changed when something last changed in its store
     * @param problem why it cannot be opened, in a line; absent when it can
     */
    record Holding(
            String name,
            String title,
            int articles,
            Interval published,
            long change,
            Optional<Instant> changed,
            Optional<String> problem) {}

    /**
     * A dossier as of a day.
     *
     * @param name what names it in addresses
     * @param dossier what was known that day
     * @param day which day that is
     * @param known until when it had to be known here, if not now
     * @param change the number of the last change in its store that it knows of
     * @param waiting the numbers of the rulings whose words are no longer found
     * @param corrected the rulings that hold, by the name of the line, the act of speech or the party that they are on
     */
    record Folded(
            String name,
            Dossier dossier,
            LocalDate day,
            Optional<AsOf.Known> known,
            long change,
            List<Long> waiting,
            Map<String, List<Ruling.Entry>> corrected) {

        public Folded {
            waiting = List.copyOf(waiting);
            corrected = Map.copyOf(corrected);
        }

        /** With the name it names this very state. */
        public String state() {
            return change + "." + day
                    + known.map(at -> ".k" + at.by().toEpochMilli()).orElse("");
        }
    }
}
