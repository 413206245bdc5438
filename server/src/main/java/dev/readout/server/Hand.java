package dev.readout.server;

import dev.readout.model.ArticleId;
import dev.readout.store.Decision;
import dev.readout.store.Ruling;
import dev.readout.store.StoreException;
import dev.readout.store.Writing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an analyst decides, and what was decided before. Threads may share it. */
public interface Hand {

    /** All rulings on a dossier, oldest first. */
    List<Ruling.Entry> rulings(String name);

    /**
     * Adds a ruling; it holds from the next look at the dossier on.
     *
     * @return its number in the log, which is that of the first when the same request comes twice
     * @throws StoreException if it cannot be kept now, for example because a watch writes
     */
    long rule(String name, Ruling ruling);

    /**
     * The articles that are known to a dossier's store, in the order of the addresses.
     *
     * @param from how many are passed over
     * @param most how many are given
     */
    Members members(String name, int from, int most);

    /**
     * The articles that are known and do not belong, those decided on last first.
     *
     * @param most how many are given
     */
    Members setAside(String name, int most);

    /**
     * Does one piece of work on a dossier's store, unless its request came before.
     *
     * @param work gives the answer
     * @return the answer, now or then
     * @throws Once.Reused if the key came before with something else
     * @throws StoreException if it cannot be kept now
     */
    String once(String name, Optional<Once> request, Function<Writing, String> work);

    /** Says whether an article belongs. */
    void decide(String name, Decision decision);

    /** Whether a dossier's store knows an article at this address. */
    boolean knows(String name, String address);

    /**
     * Some of the articles of a store.
     *
     * @param all how many there are in all
     * @param belonging how many of all belong
     */
    record Members(int all, int belonging, List<Member> shown) {

        public Members {
            shown = List.copyOf(shown);
        }
    }

    /** An article, and the decision that holds on it. */
    record Member(String address, ArticleId article, String title, Optional<Decision> decision) {

        /** By whose word it belongs or does not, and why. */
        public String why() {
            return decision.map(
                            one -> one.author().person().map(who -> who + ": ").orElse("") + one.reason())
                    .orElse("");
        }

        public boolean belongs() {
            return decision.filter(one -> one.verdict() == Decision.Verdict.BELONGS)
                    .isPresent();
        }
    }
}
