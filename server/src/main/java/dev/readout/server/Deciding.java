package dev.readout.server;

import dev.readout.server.Dossiers.Folded;
import dev.readout.server.curation.Days;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a ruling of what somebody wants decided, if it can be.
 *
 * @param hand what was decided before
 */
public record Deciding(Hand hand) {

    /**
     * What somebody wants decided.
     *
     * @param deed what
     * @param on what names the thing in the dossier; empty for an undoing
     * @param values what it is to be: one, or the numbers of the reports that are to be apart
     * @param person who wants it
     * @param reason why
     * @param at when
     * @param request names the request
     */
    public record Wish(
            Deed deed,
            String on,
            List<String> values,
            String person,
            String reason,
            Instant at,
            Optional<String> request) {

        public Wish {
            values = values.stream().map(String::strip).toList();
        }

        private String value() {
            return String.join(", ", values);
        }
    }

    /** What cannot be decided, and why. */
    public static final class Impossible extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean missing;

        Impossible(boolean missing, String message) {
            super(message);
            this.missing = missing;
        }

        /** Whether what it is about is not there. */
        public boolean isMissing() {
            return missing;
        }
    }

    /** @throws Impossible if it cannot be decided */
    public Ruling of(Folded in, Wish wish) {
        return wish.deed() == Deed.UNDO ? undoing(in, wish) : ruling(in, wish);
    }

    /** @throws Impossible if there is no such thing */
    public static Target target(Folded in, String id) {
        return new Targets(in.dossier())
                .find(id)
                .orElseThrow(() ->
                        new Impossible(true, "As of " + in.day() + " the dossier has nothing called '" + id + "'."));
    }

    private static Ruling ruling(Folded in, Wish wish) {
        var target = target(in, wish.on());
        var words = switch (wish.deed()) {
            case MERGE -> merged(in, target, wish.value());
            case SPLIT -> chosen(target, wish.values());
            default -> target.wordsFor(wish.deed());
        };
        return made(wish, words, checked(in, target, wish), target.now().getOrDefault(wish.deed(), ""));
    }

    private Ruling undoing(Folded in, Wish wish) {
        var number = wish.value();
        boolean known = hand.rulings(in.name()).stream()
                .anyMatch(entry -> String.valueOf(entry.number()).equals(number));
        if (!known) throw new Impossible(true, "There is no correction '" + number + "' to undo.");
        return made(wish, List.of(), number, "");
    }

    private static Ruling made(Wish wish, List<Words> on, String value, String before) {
        try {
            return new Ruling(
                    Shelf.DOSSIER,
                    on,
                    wish.deed(),
                    value,
                    before,
                    wish.person(),
                    wish.reason(),
                    wish.at(),
                    wish.request());
        } catch (IllegalArgumentException e) {
            throw wrong("This cannot be kept: " + e.getMessage() + ". Go back and say what it should be.");
        }
    }

    private static String checked(Folded in, Target target, Wish wish) {
        var value = wish.value();
        return switch (wish.deed()) {
            case DATE -> {
                if (Days.of(value).isEmpty()) {
                    throw wrong("Write a day as 2031-03-04, or two with a slash between, not as '" + value + "'.");
                }
                yield value;
            }
            case STATUS -> {
                if (!target.states().contains(value)) {
                    throw wrong("It can stand " + target.states() + ", not '" + value + "'.");
                }
                yield value;
            }
            case MERGE -> target(in, value).title();
            case SPLIT, ACCEPT, REJECT -> "";
            case ADD -> throw wrong("A finding is added to words of an article, not to what is found already.");
            case SPEAKER, OUTCOME, NOTE, UNDO -> value;
        };
    }

    private static List<Words> merged(Folded in, Target target, String other) {
        if (other.isEmpty()) throw wrong("Choose what it is the same as.");
        return Stream.concat(target.on().stream(), target(in, other).on().stream())
                .toList();
    }

    private static List<Words> chosen(Target target, List<String> indexes) {
        var chosen = new ArrayList<Words>();
        for (int i = 0; i < target.on().size(); i++) {
            if (indexes.contains(String.valueOf(i))) chosen.add(target.on().get(i));
        }
        if (chosen.isEmpty() || chosen.size() == target.on().size()) {
            throw wrong("Choose some of the reports, not all and not none.");
        }
        return chosen;
    }

    private static Impossible wrong(String why) {
        return new Impossible(false, why);
    }
}
