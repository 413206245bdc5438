package dev.readout.server;

import dev.readout.model.ArticleId;
import dev.readout.model.dossier.Change;
import dev.readout.server.Dossiers.Folded;
import dev.readout.store.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of dossiers since somebody looked. Threads may share it. */
public interface Chronicle {

    /**
     * How much others have changed in a dossier since a mark, without folding it.
     *
     * @param person who asks, whose own corrections are no news
     */
    Tally tally(String name, Notebook.Mark since, String person);

    /** What a dossier says otherwise than at a mark; nothing when too much has changed to tell. */
    Optional<Since> since(Folded now, Notebook.Mark mark);

    /** What a dossier says otherwise since articles of it were read by a newer reader. */
    Reread reread(Folded now);

    /**
     * What reading anew made otherwise.
     *
     * @param articles how many were read anew
     * @param changes lines of the policy, the weightiest first
     */
    record Reread(int articles, List<Change> changes) {

        public Reread {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What is otherwise.
     *
     * @param changes lines of the policy, the weightiest first
     * @param fresh articles that were not there
     * @param rulings that were made since, oldest first
     */
    record Since(List<Change> changes, Set<ArticleId> fresh, List<Ruling.Entry> rulings) {

        public Since {
            changes = List.copyOf(changes);
            fresh = Set.copyOf(fresh);
            rulings = List.copyOf(rulings);
        }
    }

    /**
     * How much changed.
     *
     * @param articles how many more there are; negative when some were taken out
     * @param texts how many articles have another text
     * @param rulings how many corrections others made
     */
    record Tally(int articles, int texts, int rulings) {

        public boolean isNothing() {
            return articles == 0 && texts == 0 && rulings == 0;
        }
    }
}
