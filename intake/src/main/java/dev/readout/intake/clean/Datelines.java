package dev.readout.intake.clean;

import dev.readout.intake.date.DateReader;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dateline at the beginning of a report: a place, perhaps a day, perhaps an agency in brackets, then a dash
 * or a colon. Threads may share it.
 */
final class Datelines {

    private static final int REACH = 110;
    private static final int MOST_WORDS_OF_A_PLACE = 4;
    private static final List<String> DASHES =
            List.of(" -- ", " --", "-- ", " - ", " – ", " — ", "— ", "– ", " —", "—", " ― ");

    private final Agencies agencies;
    private final DateReader dates = new DateReader();

    Datelines(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * @param opening the first few hundred characters of a paragraph
     * @param outlet the article's own outlet, which may stand where an agency's name does
     * @param allowColon whether "PLACE:" counts, which a transcript's speakers look like
     */
    Optional<Dateline> read(String opening, Optional<String> outlet, boolean allowColon) {
        var reach = opening.substring(0, Math.min(opening.length(), REACH));
        return withAgency(reach, outlet)
                .or(() -> withDash(reach))
                .or(() -> allowColon ? withColon(reach) : Optional.empty());
    }

    private Optional<Dateline> withAgency(String reach, Optional<String> outlet) {
        int open = reach.indexOf('(');
        int close = reach.indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0) return Optional.empty();
        var name = reach.substring(open + 1, close).strip();
        boolean known =
                agencies.isAgency(name) || outlet.filter(name::equalsIgnoreCase).isPresent();
        int from = pastLeak(reach);
        if (from > open) return Optional.empty();
        var place = reach.substring(from, open).strip();
        int end = pastDash(reach, close + 1);
        if (known ? !place.isEmpty() && !isPlaceAndDay(place, false) : !looksSent(place, name, end - close - 1)) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                Optional.of(place).filter(p -> !p.isEmpty()),
                from,
                from + place.length(),
                Optional.of(name),
                open + 1,
                end,
                false));
    }

    /** Whether an agency that no list knows stands where one does: behind a place in capitals, before a dash. */
    private boolean looksSent(String place, String name, int dash) {
        var words = Words.of(name);
        return dash > 0
                && !words.isEmpty()
                && words.size() <= MOST_WORDS_OF_A_PLACE
                && words.stream().allMatch(Words::isCapitalised)
                && !place.isEmpty()
                && isPlaceAndDay(place, true);
    }

    private Optional<Dateline> withDash(String reach) {
        int from = pastLeak(reach);
        int first = reach.length();
        int length = 0;
        for (var dash : DASHES) {
            int at = reach.indexOf(dash, from);
            if (at > from && at < first) {
                first = at;
                length = dash.length();
            }
        }
        if (length == 0) return Optional.empty();
        return bare(reach, from, first, pastDash(reach, first), false);
    }

    private Optional<Dateline> withColon(String reach) {
        int from = pastLeak(reach);
        int colon = reach.indexOf(": ", from);
        if (colon <= from || reach.substring(from, colon).startsWith("THE ")) return Optional.empty();
        return bare(reach, from, colon, colon + 1, true);
    }

    private Optional<Dateline> bare(String reach, int from, int to, int end, boolean colon) {
        var place = reach.substring(from, to).strip();
        if (place.isEmpty() || !isPlaceAndDay(place, true) || !opensSentence(reach, end)) return Optional.empty();
        return Optional.of(
                new Dateline(Optional.of(place), from, from + place.length(), Optional.empty(), 0, end, colon));
    }

    private static boolean opensSentence(String reach, int at) {
        int next = at;
        while (next < reach.length() && Line.isBlank(reach.charAt(next))) next++;
        return next < reach.length() && !Character.isLowerCase(reach.charAt(next));
    }

    private static int pastDash(String reach, int at) {
        int next = at;
        while (next < reach.length() && (Line.isBlank(reach.charAt(next)) || "-–—―:".indexOf(reach.charAt(next)) >= 0))
            next++;
        while (next > at && Line.isBlank(reach.charAt(next - 1))) next--;
        return next;
    }

    /** Passes over the name of a template's field that was left before the date ("date 2019-06-04 PORT ELLAN:"). */
    private int pastLeak(String reach) {
        var found = dates.in(reach);
        if (found.isEmpty()) return 0;
        int start = found.getFirst().start();
        var before = reach.substring(0, start);
        return before.length() <= 12
                        && before.strip()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace(":", "")
                                .equals("date")
                ? start
                : 0;
    }

    /**
     * Whether these words are a place in capitals, with a region and a day or not, the day first or last.
     *
     * @param capitals whether the place must be in capitals
     */
    private boolean isPlaceAndDay(String words, boolean capitals) {
        var place = words;
        for (var date : dates.in(words)) {
            place = words.substring(0, date.start()) + words.substring(date.end());
        }
        var all = Words.of(place);
        if (all.isEmpty()
                || all.size() > 9
                || Quotes.open(place)
                || place.indexOf('(') >= 0
                || (place.contains(". ") && all.size() > 6)) {
            return false;
        }
        if (!all.stream()
                .allMatch(word -> Words.isNumber(word) || Words.isCapitalised(word) || Names.isParticle(word))) {
            return false;
        }
        return !capitals || (isCapitals(all.getFirst()) && place.strip().length() >= 4 && !isShoutedSentence(place));
    }

    /** More words than a place has, in capitals, before the first comma or slash. */
    private static boolean isShoutedSentence(String place) {
        int end = 0;
        while (end < place.length() && ",/".indexOf(place.charAt(end)) < 0) end++;
        return Words.of(place.substring(0, end)).size() > MOST_WORDS_OF_A_PLACE;
    }

    private static boolean isCapitals(String word) {
        return word.length() >= 2 && word.chars().noneMatch(Character::isLowerCase);
    }
}
