package dev.readout.collation.agreement;

import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Vocabulary;
import dev.readout.model.Moment;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.StatementRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One report of an utterance, as it is set beside another.
 *
 * @param ref the statement
 * @param statement the statement itself
 * @param confidence from 0 to 1, that it reports this utterance
 * @param words of its content, in their order
 * @param stems of those words that say something
 * @param numbers each number that counts something, by the stem of what it counts
 * @param days the days its content names by their own name, each with the words for it in lower case
 */
record Told(
        StatementRef ref,
        Statement statement,
        double confidence,
        List<Tokens.Word> words,
        Set<String> stems,
        Map<String, String> numbers,
        Map<String, String> days) {

    /** Its longest stretch of content. */
    Evidence evidence() {
        var longest = statement.content().stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElseThrow();
        return new Evidence(ref.article(), longest);
    }

    boolean isDirect() {
        return statement.manner() == Statement.Manner.DIRECT;
    }

    boolean has(WordLists lists, String entry) {
        return words.stream().anyMatch(word -> lists.is(entry, word.lower()));
    }

    static Told of(Facts facts, StatementRef ref, double confidence, WordLists lists) {
        var reading = facts.reading(ref.article());
        var statement = facts.statement(ref);
        var text = reading.article().text();
        var words = new ArrayList<Tokens.Word>();
        for (var span : statement.content()) words.addAll(Tokens.of(text, span));
        return new Told(
                ref,
                statement,
                confidence,
                List.copyOf(words),
                facts.stems(words),
                numbers(words, times(reading, statement), lists),
                days(reading, times(reading, statement)));
    }

    private static List<TimeExpression> times(Reading reading, Statement statement) {
        return reading.times().stream()
                .filter(time -> statement.content().stream().anyMatch(span -> span.contains(time.span())))
                .toList();
    }

    private static Map<String, String> days(Reading reading, List<TimeExpression> times) {
        var days = new LinkedHashMap<String, String>();
        for (var time : times) {
            var from = time.interval().from().map(Moment::date);
            var words = reading.article().text().slice(time.span()).toLowerCase(Locale.ROOT);
            if (from.isPresent()
                    && from.equals(time.interval().to().map(Moment::date))
                    && (words.contains("day ")
                            || words.endsWith("day")
                            || words.chars().anyMatch(Character::isDigit))
                    && !words.contains("today")) {
                days.put(from.get().toString(), words);
            }
        }
        return days;
    }

    /** The one day that either names, when these are different days in different words. */
    Optional<String> onAnotherDay(Told other) {
        if (days.size() != 1 || other.days.size() != 1) return Optional.empty();
        var here = days.entrySet().iterator().next();
        var there = other.days.entrySet().iterator().next();
        if (here.getKey().equals(there.getKey()) || here.getValue().equals(there.getValue())) return Optional.empty();
        return Optional.of(here.getKey() + " in one, " + there.getKey() + " in the other");
    }

    /** Numbers within times are not counted; what is counted twice is left out. */
    private static Map<String, String> numbers(List<Tokens.Word> words, List<TimeExpression> times, WordLists lists) {
        var numbers = new LinkedHashMap<String, String>();
        var twice = new HashSet<String>();
        for (int i = 0; i + 1 < words.size(); i++) {
            var word = words.get(i);
            var figures = lists.figures(word.lower());
            var counted = words.get(i + 1).lower();
            if (figures.isEmpty()
                    || within(times, word.start())
                    || lists.figures(counted).isPresent()) continue;
            var stem = Vocabulary.stem(counted);
            if (stem.length() < 4 || lists.is("units-of-time", counted)) continue;
            if (numbers.put(stem, figures.get()) != null) twice.add(stem);
        }
        numbers.keySet().removeAll(twice);
        return numbers;
    }

    private static boolean within(List<TimeExpression> times, int point) {
        return times.stream().map(TimeExpression::span).anyMatch(span -> span.contains(new Span(point, point + 1)));
    }

    /** What both count, and count differently. */
    Optional<String> countedOtherwise(Told other) {
        return numbers.entrySet().stream()
                .filter(number -> other.numbers.containsKey(number.getKey())
                        && !other.numbers.get(number.getKey()).equals(number.getValue()))
                .findFirst()
                .map(number -> number.getValue() + " in one, " + other.numbers.get(number.getKey()) + " in the other");
    }
}
