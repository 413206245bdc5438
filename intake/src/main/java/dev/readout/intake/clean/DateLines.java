package dev.readout.intake.clean;

import dev.readout.intake.date.DateReader;
import dev.readout.intake.date.PrintedDate;
import dev.readout.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a line that gives the article's dates from one of the report that holds a date: nothing stands in it but dates,
 * labels and a few names. Threads may share it.
 */
final class DateLines {

    private static final int LONGEST = 250;
    private static final int MOST_NAMES = 8;
    private static final int MOST_NUMBERS = 4;

    private final DateReader reader = new DateReader();
    private final Set<String> published = new HashSet<>();
    private final Set<String> updated = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> vague = new HashSet<>();

    DateLines(Knowledge knowledge) {
        for (var entry : knowledge.entries("intake/date-labels")) {
            published.addAll(entry.list("published"));
            updated.addAll(entry.list("updated"));
            fillers.addAll(entry.list("fillers"));
            vague.addAll(entry.list("vague"));
        }
    }

    /** What the line says, if it is a date line. */
    Optional<DateLine> read(String line) {
        if (line.length() > LONGEST) return Optional.empty();
        var dates = reader.in(line);
        if (dates.isEmpty()) return Optional.empty();
        var rest = new ArrayList<String>();
        var sorted = sort(line, dates, rest);
        boolean opens = sorted.label() && startsWithLabel(line);
        return isDateLine(rest, opens) ? Optional.of(sorted) : Optional.empty();
    }

    /** Whether the line says when, but not so that a day could be told: "Updated 3 hours ago", "Posted June 4". */
    boolean isVague(String line) {
        if (line.length() > LONGEST
                || Quotes.endsWithStop(line)
                || !reader.in(line).isEmpty()
                || !startsWithLabel(line)) {
            return false;
        }
        var rest = restOf(line);
        return !rest.isEmpty() && rest.size() <= MOST_NAMES && rest.stream().allMatch(this::isPartOfDate);
    }

    private boolean isPartOfDate(String word) {
        return Words.isNumber(word)
                || vague.contains(word.toLowerCase(Locale.ROOT))
                || DateReader.isMonthOrWeekday(word);
    }

    /** What the dates of a line are, whatever else stands in it. */
    DateLine sort(String line, List<PrintedDate> dates) {
        return sort(line, dates, new ArrayList<>());
    }

    private DateLine sort(String line, List<PrintedDate> dates, List<String> rest) {
        var labels = new Labels();
        int from = 0;
        for (var date : dates) {
            labels.take(line.substring(from, date.start()), date, rest);
            from = date.end();
        }
        rest.addAll(restOf(line.substring(from)));
        return new DateLine(labels.publishedOn, labels.updatedOn, labels.any);
    }

    /** Where a line ends, cut at {@code to}, when labels, fillers and marks before the cut are left out. */
    int endWithoutLabels(String line, int to) {
        int end = to;
        while (end > 0) {
            int last = end;
            while (last > 0 && !Character.isLetterOrDigit(line.charAt(last - 1)) && line.charAt(last - 1) != ')')
                last--;
            int start = last;
            while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) start--;
            var word = line.substring(start, last).toLowerCase(Locale.ROOT);
            if (!published.contains(word) && !updated.contains(word) && !fillers.contains(word)) return last;
            end = start;
        }
        return 0;
    }

    /** Sorts dates by the label before each. A date without one belongs to the label before, or is publication. */
    private final class Labels {
        private Optional<PrintedDate> publishedOn = Optional.empty();
        private Optional<PrintedDate> updatedOn = Optional.empty();
        private boolean any;
        private boolean saysUpdated;

        void take(String before, PrintedDate date, List<String> rest) {
            for (var word : Words.lower(Words.of(before))) {
                if (updated.contains(word)) saysUpdated = true;
                if (published.contains(word)) saysUpdated = false;
                any = any || updated.contains(word) || published.contains(word);
            }
            rest.addAll(restOf(before));
            if (saysUpdated) updatedOn = updatedOn.or(() -> Optional.of(date));
            else publishedOn = publishedOn.or(() -> Optional.of(date));
        }
    }

    private List<String> restOf(String part) {
        var rest = new ArrayList<String>();
        for (var word : Words.of(part)) {
            var lower = word.toLowerCase(Locale.ROOT);
            if (!lower.equals(":")
                    && !published.contains(lower)
                    && !updated.contains(lower)
                    && !fillers.contains(lower)) {
                rest.add(word);
            }
        }
        return rest;
    }

    private boolean startsWithLabel(String line) {
        for (var word : Words.lower(Words.of(line))) {
            if (published.contains(word) || updated.contains(word)) return true;
            if (!fillers.contains(word)) return false;
        }
        return false;
    }

    private static boolean isDateLine(List<String> rest, boolean opensWithLabel) {
        if (rest.size() <= MOST_NUMBERS && rest.stream().allMatch(Words::isNumber)) return true;
        if (!opensWithLabel || rest.size() > MOST_NAMES) return false;
        return rest.stream().allMatch(word -> Words.isCapitalised(word) || Words.isNumber(word));
    }
}
