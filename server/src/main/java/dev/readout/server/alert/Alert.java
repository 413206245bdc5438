package dev.readout.server.alert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * That somebody is told of a saved search.
 *
 * @param id names it
 * @param search the id of the saved search
 * @param target where they are told
 * @param begun whether it is known what was there before: that is not told
 * @param told the names of what was told, or was there before, the last of them
 * @param letters those that are under way, and the last that were
 */
public record Alert(String id, String search, Target target, boolean begun, List<String> told, List<Letter> letters) {

    /** More than a search gives. */
    private static final int MOST_TOLD = 10_000;

    private static final int MOST_LETTERS = 20;

    public Alert {
        told = List.copyOf(told);
        letters = List.copyOf(letters);
    }

    /** Nothing is told yet, and what is there already never will be. */
    public static Alert fresh(String id, String search, Target target) {
        return new Alert(id, search, target, false, List.of(), List.of());
    }

    /** The same, knowing these as well. */
    Alert knowing(List<String> names, Optional<Letter> letter) {
        var all = new LinkedHashSet<>(told);
        all.addAll(names);
        var kept = new ArrayList<>(all);
        var some = kept.subList(Math.max(0, kept.size() - MOST_TOLD), kept.size());
        return new Alert(id, search, target, true, some, withRoom(letter));
    }

    /** Those before and this one; of those that have ended the last alone. */
    private List<Letter> withRoom(Optional<Letter> letter) {
        var all = new ArrayList<>(letters);
        letter.ifPresent(all::add);
        var oldest = all.stream()
                .filter(Letter::hasEnded)
                .limit(Math.max(0, all.size() - MOST_LETTERS))
                .toList();
        all.removeAll(oldest);
        return all;
    }

    /** The same with another state of a letter. */
    Alert with(Letter letter) {
        return new Alert(
                id,
                search,
                target,
                begun,
                told,
                letters.stream()
                        .map(one -> one.id().equals(letter.id()) ? letter : one)
                        .toList());
    }

    /** The same once it is known that none of its letters is on its way. */
    Alert afterAnEnd() {
        return new Alert(
                id,
                search,
                target,
                begun,
                told,
                letters.stream().map(Letter::afterAnEnd).toList());
    }
}
