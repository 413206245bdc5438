package dev.readout.intake.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line in which a site says what it is and when, its parts set off by bars: "Ellan Times | World | Tue 4 June 2019".
 *
 * @param outlet the part that names the outlet, if one does
 * @param dated the part that gives the date
 * @param date what it says; places in that part
 */
record Banner(Optional<Part> outlet, Part dated, DateLine date) {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS_A_PART = 6;

    /**
     * One part.
     *
     * @param words without blanks around them
     * @param from the first of its characters in the line
     */
    record Part(String words, int from) {
        int to() {
            return from + words.length();
        }
    }

    /** The banner that a line is: parts of a few capitalised words each, one of them a date and nothing else. */
    static Optional<Banner> of(String line, DateLines dates, Mastheads mastheads) {
        var parts = line.length() <= LONGEST ? parts(line) : List.<Part>of();
        if (parts.size() < 2) return Optional.empty();
        for (var part : parts) {
            var date = dates.read(part.words());
            var others = parts.stream().filter(other -> !other.equals(part)).toList();
            if (date.isPresent() && areOfAPaper(others, mastheads)) {
                var outlet = Optional.of(parts.getFirst())
                        .filter(first -> !first.equals(part) && mastheads.couldBeOutlet(first.words()));
                return Optional.of(new Banner(outlet, part, date.get()));
            }
        }
        return Optional.empty();
    }

    /** Names, and a known section or the look of an outlet's name among them: a headline before a date is neither. */
    private static boolean areOfAPaper(List<Part> parts, Mastheads mastheads) {
        return parts.stream().allMatch(Banner::isName)
                && parts.stream()
                        .anyMatch(part -> mastheads.isSection(part.words()) || mastheads.isOutlet(part.words()));
    }

    private static boolean isName(Part part) {
        var words = Words.of(part.words());
        return !words.isEmpty()
                && words.size() <= MOST_WORDS_A_PART
                && words.stream().allMatch(word -> Words.isCapitalised(word) || Names.isParticle(word));
    }

    private static List<Part> parts(String line) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at < line.length() && "|·•".indexOf(line.charAt(at)) < 0) continue;
            var part = line.substring(from, at);
            if (!part.isBlank()) parts.add(new Part(part.strip(), from + part.indexOf(part.strip())));
            from = at + 1;
        }
        return parts;
    }
}
