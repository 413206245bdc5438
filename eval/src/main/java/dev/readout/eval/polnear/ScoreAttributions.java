package dev.readout.eval.polnear;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Pairing;
import dev.readout.eval.measure.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Counts whole attributions and their roles, article by article.
 *
 * <p>An attribution is right when every role is (none is right where none is annotated). A role is right
 * <i>exactly</i> when it has the same words, and <i>by overlap</i> when its words have a Jaccard index of at least
 * 0.8. Each found attribution is paired with one annotated one at most. What of the two sides is compared: {@link
 * RoleWords}.
 */
public final class ScoreAttributions {

    /** The least Jaccard index of a role by overlap. */
    static final double OVERLAP = 0.8;

    /** What is counted. */
    public enum What {
        EXACT,
        OVERLAP,
        /** By overlap, but for the cue one shared word is enough: what is lost by the cue's extent alone. */
        OVERLAP_CUE_TOUCHED,
        SOURCE_EXACT,
        SOURCE_OVERLAP,
        CUE_EXACT,
        CUE_OVERLAP,
        CONTENT_EXACT,
        CONTENT_OVERLAP
    }

    /** Counts of one article, and its attributions as paired by overlap. */
    public record Result(Map<What, Count> counts, Pairing<Attribution, Attribution> byOverlap) {
        public Result {
            counts = Map.copyOf(counts);
        }
    }

    private record Item(Attribution attribution, RoleWords words) {}

    private ScoreAttributions() {}

    public static Result of(Words words, List<Attribution> wanted, List<Attribution> found) {
        var wantedItems = items(words, wanted);
        var foundItems = items(words, found);
        var counts = new EnumMap<What, Count>(What.class);
        counts.put(
                What.EXACT,
                pair(wantedItems, foundItems, 1, RoleWords::likeness).count());
        var byOverlap = pair(wantedItems, foundItems, OVERLAP, RoleWords::likeness);
        counts.put(What.OVERLAP, byOverlap.count());
        var cueTouched = pair(wantedItems, foundItems, OVERLAP, RoleWords::likenessTouchingCue);
        counts.put(What.OVERLAP_CUE_TOUCHED, cueTouched.count());
        addRole(counts, What.SOURCE_EXACT, What.SOURCE_OVERLAP, wantedItems, foundItems, RoleWords::source);
        addRole(counts, What.CUE_EXACT, What.CUE_OVERLAP, wantedItems, foundItems, RoleWords::cue);
        addRole(counts, What.CONTENT_EXACT, What.CONTENT_OVERLAP, wantedItems, foundItems, RoleWords::content);
        return new Result(counts, attributions(byOverlap));
    }

    private static List<Item> items(Words words, List<Attribution> attributions) {
        return attributions.stream()
                .map(attribution -> new Item(attribution, RoleWords.of(attribution, words)))
                .toList();
    }

    private static Pairing<Item, Item> pair(
            List<Item> wanted, List<Item> found, double atLeast, ToDoubleBiFunction<RoleWords, RoleWords> likeness) {
        return Pairing.greedy(
                wanted,
                found,
                atLeast,
                (w, f) -> likeness.applyAsDouble(w.words(), f.words()),
                (w, f) -> w.words().closeness(f.words()));
    }

    private static void addRole(
            Map<What, Count> counts,
            What exact,
            What overlap,
            List<Item> wanted,
            List<Item> found,
            Function<RoleWords, BitSet> role) {
        var wantedRoles = roles(wanted, role);
        var foundRoles = roles(found, role);
        counts.put(
                exact,
                Pairing.greedy(wantedRoles, foundRoles, 1, Words::jaccard).count());
        counts.put(
                overlap,
                Pairing.greedy(wantedRoles, foundRoles, OVERLAP, Words::jaccard).count());
    }

    private static List<BitSet> roles(List<Item> items, Function<RoleWords, BitSet> role) {
        var roles = new ArrayList<BitSet>();
        for (var item : items) {
            var words = role.apply(item.words());
            if (!words.isEmpty()) roles.add(words);
        }
        return roles;
    }

    private static Pairing<Attribution, Attribution> attributions(Pairing<Item, Item> items) {
        return new Pairing<>(
                items.pairs().stream()
                        .map(pair -> new Pairing.Pair<>(
                                pair.wanted().attribution(), pair.found().attribution()))
                        .toList(),
                items.missed().stream().map(Item::attribution).toList(),
                items.invented().stream().map(Item::attribution).toList());
    }
}
