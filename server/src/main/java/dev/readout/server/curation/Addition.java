package dev.readout.server.curation;

import dev.readout.publish.words.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person says that words tell. As the value of a ruling it is written as lines, each a name, a colon and what it is: {@code state:
 * ruled_out}, {@code who: Ann Lee}.
 *
 * @param state where it stands, the act or the tone, spelt as every format spells it
 * @param sort which of its sort it is: an option's family, a meeting's noun; may be empty
 * @param who whose it is: who says, holds, takes part
 * @param whom to whom
 * @param day when, as {@link Days} writes it; empty for the day of the article
 */
public record Addition(String state, String sort, List<String> who, List<String> whom, String day) {

    private static final String STATE = "state";
    private static final String SORT = "sort";
    private static final String WHO = "who";
    private static final String WHOM = "whom";
    private static final String DAY = "day";

    public Addition {
        who = names(who);
        whom = names(whom);
    }

    private static List<String> names(List<String> names) {
        return names.stream()
                .map(name -> name.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** What such a ruling's value says; nothing if it says nothing of the sort. */
    public static Optional<Addition> parse(String value) {
        var who = new ArrayList<String>();
        var whom = new ArrayList<String>();
        var state = "";
        var sort = "";
        var day = "";
        for (var line : value.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon < 0) return Optional.empty();
            var said = line.substring(colon + 1).strip();
            switch (line.substring(0, colon)) {
                case STATE -> state = said;
                case SORT -> sort = said;
                case WHO -> who.add(said);
                case WHOM -> whom.add(said);
                case DAY -> day = said;
                default -> {}
            }
        }
        return state.isEmpty() ? Optional.empty() : Optional.of(new Addition(state, sort, who, whom, day));
    }

    /** As the value of a ruling. */
    public String written() {
        return String.join("\n", lines().toList());
    }

    private Stream<String> lines() {
        return Stream.of(
                        Stream.of(STATE + ": " + state),
                        sort.isEmpty() ? Stream.<String>empty() : Stream.of(SORT + ": " + sort),
                        who.stream().map(name -> WHO + ": " + name),
                        whom.stream().map(name -> WHOM + ": " + name),
                        day.isEmpty() ? Stream.<String>empty() : Stream.of(DAY + ": " + day))
                .flatMap(lines -> lines);
    }

    /** In a line for a person: "ruled out, economic, Ann Lee, to Bo Ray, 2031-03-04". */
    public String told() {
        var parts = Stream.of(
                state.replace('_', ' '), sort, Listing.and(who), whom.isEmpty() ? "" : "to " + Listing.and(whom), day);
        return String.join(", ", parts.filter(part -> !part.isEmpty()).toList());
    }
}
