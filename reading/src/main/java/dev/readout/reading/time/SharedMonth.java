package dev.readout.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the days that share another's month: the second of "March 6 and 7", the first of "5 and 7 May". */
final class SharedMonth {

    private static final List<String> JOINTS = List.of("and", "or", "to", "through", "until", "-", ",", "&");

    private final Grammar grammar;
    private final List<Word> words;

    SharedMonth(Grammar grammar, List<Word> words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** The same expressions, with those days among them, and the year that follows the last given to all. */
    List<Match> complete(List<Match> matches) {
        var complete = new ArrayList<Match>();
        for (int i = 0; i < matches.size(); i++) {
            int free = complete.isEmpty() ? 0 : complete.getLast().end();
            int taken = i + 1 < matches.size() ? matches.get(i + 1).start() : words.size();
            if (matches.get(i).start() < free) continue;
            before(matches.get(i), free).ifPresent(complete::add);
            complete.addAll(withFollowing(matches.get(i), taken));
        }
        return complete;
    }

    private static Optional<Fields> dayOfMonth(Match match) {
        return match.meaning() instanceof Fields fields
                        && fields.month().isPresent()
                        && fields.day().isPresent()
                ? Optional.of(fields)
                : Optional.empty();
    }

    private List<Match> withFollowing(Match match, int taken) {
        var fields = dayOfMonth(match);
        if (fields.isEmpty() || fields.get().year().isPresent()) return List.of(match);
        var days = new ArrayList<Match>(List.of(match));
        for (int at = match.end(); ; at = days.getLast().end()) {
            var day = dayAfterJoint(at, fields.get());
            if (day.isEmpty() || day.get().end() > taken) break;
            days.add(day.get());
        }
        return days.size() == 1 ? days : withYear(days);
    }

    private Optional<Match> dayAfterJoint(int at, Fields fields) {
        int day = at;
        while (day < words.size() && day < at + 2 && words.get(day).is("and", "or", "to", "through", "-", ",", "&"))
            day++;
        if (day == at || day >= words.size() || !isDay(day) || !endsThere(day + 1)) return Optional.empty();
        return Optional.of(elliptic(day, fields));
    }

    private boolean isDay(int at) {
        return grammar.lexicon().find("day", words, at).isPresent();
    }

    /** A number before a noun, a unit or a month counts something else. */
    private boolean endsThere(int at) {
        if (at >= words.size()) return true;
        var next = words.get(at);
        if (next.is("%", "-", ":", "/")) return false;
        return switch (next.token().upos()) {
            case NOUN, ADJ, NUM, SYM -> isYear(at);
            default -> grammar.lexicon().find("month", words, at).isEmpty();
        };
    }

    private boolean isYear(int at) {
        return grammar.lexicon().find("year", words, at).isPresent();
    }

    private Match elliptic(int at, Fields fields) {
        int day = grammar.lexicon().find("day", words, at).orElseThrow().number();
        return new Match(at, at + 1, new Match.Parts(List.of(), List.of()), fields.withDay(day));
    }

    private List<Match> withYear(List<Match> days) {
        int at = days.getLast().end();
        if (at < words.size() && words.get(at).is(",")) at++;
        if (at >= words.size() || !isYear(at)) return days;
        int year = grammar.lexicon().find("year", words, at).orElseThrow().number();
        int end = at + 1;
        var dated = new ArrayList<Match>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var meaning = dayOfMonth(day).orElseThrow().withYear(year);
            dated.add(new Match(day.start(), i == days.size() - 1 ? end : day.end(), day.parts(), meaning));
        }
        return dated;
    }

    private Optional<Match> before(Match match, int free) {
        var fields = dayOfMonth(match);
        int at = match.start() - 2;
        boolean dayFirst = fields.isPresent() && words.get(match.start()).isDigits() && at >= free;
        if (!dayFirst
                || !JOINTS.contains(words.get(at + 1).lower())
                || words.get(at + 1).is(",")) return Optional.empty();
        boolean bare = at == 0 || grammar.lexicon().find("month", words, at - 1).isEmpty();
        return bare && isDay(at) ? Optional.of(elliptic(at, fields.get())) : Optional.empty();
    }
}
