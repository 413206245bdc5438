package dev.readout.server;

import dev.readout.search.Catalogue.Found;
import dev.readout.search.Catalogue.Order;
import dev.readout.search.Query;
import java.util.List;
import java.util.Optional;

/** What is found over all dossiers at once, as they are corrected. Threads may share it. */
public interface Library {

    /** What matches in one dossier, or in all. */
    Found find(Query query, Optional<String> dossier, Order order);

    /** How far what is found is behind what is kept. */
    Behind behind();

    /** Throws away what is searched and makes it again from what is kept, in the background. */
    void again();

    /**
     * How far behind.
     *
     * @param making the titles of dossiers that cannot be found in yet
     * @param late the titles of dossiers whose last changes cannot be found yet
     * @param lost the titles of dossiers that cannot be opened
     */
    record Behind(List<String> making, List<String> late, List<String> lost) {

        public Behind {
            making = List.copyOf(making);
            late = List.copyOf(late);
            lost = List.copyOf(lost);
        }

        public boolean isCurrent() {
            return making.isEmpty() && late.isEmpty() && lost.isEmpty();
        }
    }
}
