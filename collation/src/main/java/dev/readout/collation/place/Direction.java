package dev.readout.collation.place;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Span;
import java.util.List;
import java.util.Locale;

/** Whether an article speaks of a day as over or as still to come. Immutable; threads may share it. */
final class Direction {

    /** How far ahead of a date its sentence is looked at, in code points. */
    private static final int REACH = 160;

    /** How far back its line is looked at. */
    private static final int LINE = 3000;

    enum Of {
        PAST,
        FUTURE,
        UNKNOWN
    }

    private final List<String> future;
    private final List<String> past;
    private final List<String> neither;

    Direction(Knowledge knowledge) {
        future = words(knowledge, "future");
        past = words(knowledge, "past");
        neither = words(knowledge, "neither");
    }

    private static List<String> words(Knowledge knowledge, String id) {
        return knowledge.entries("place/direction").stream()
                .filter(entry -> entry.id().equals(id))
                .flatMap(entry -> entry.list("words").stream())
                .toList();
    }

    Of of(Article article, Span day) {
        var text = article.text();
        var before = text.slice(new Span(lineStart(article, day.start()), day.end()));
        int end = Math.min(text.length(), day.end() + REACH);
        var after = end == day.end() ? "" : text.slice(new Span(day.end(), end));
        if (isQuoted(before)) return Of.UNKNOWN;
        var own = unquoted(before);
        var rest = unquoted(after);
        return in(own.substring(lastEnd(own)) + rest.substring(0, firstEnd(rest)));
    }

    /** Where the line begins that a place is in, or as far back as is looked. */
    private static int lineStart(Article article, int at) {
        var units = article.text().value();
        int unit = article.text().unit(at);
        int start = unit;
        while (start > 0 && unit - start < LINE && units.charAt(start - 1) != '\n') start--;
        return Math.min(at, article.text().point(start));
    }

    Of in(String sentence) {
        var words = " " + sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^a-z0-9']+", " ") + " ";
        words = words.replace("'ll ", " 'll ");
        if (hasAny(words, neither)) return Of.UNKNOWN;
        boolean coming = hasAny(words, future);
        boolean over = hasAny(words, past);
        if (coming == over) return Of.UNKNOWN;
        return coming ? Of.FUTURE : Of.PAST;
    }

    private static boolean hasAny(String words, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }

    /** A sentence without what it quotes, which speaks from another day. */
    private static String unquoted(String sentence) {
        var rest = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < sentence.length(); at++) {
            char c = sentence.charAt(at);
            if (c == '“' || (c == '"' && !quoted)) quoted = true;
            else if (c == '”' || c == '"') quoted = false;
            else if (!quoted) rest.append(c);
        }
        return rest.toString();
    }

    /** Whether quotation marks that open within these words are still open at their end. */
    private static boolean isQuoted(String words) {
        boolean quoted = false;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '“' || (c == '"' && !quoted)) quoted = true;
            else if (c == '”' || c == '"') quoted = false;
        }
        return quoted;
    }

    private static int lastEnd(String words) {
        for (int at = words.length() - 1; at >= 0; at--) if (ends(words, at)) return at + 1;
        return 0;
    }

    private static int firstEnd(String words) {
        for (int at = 0; at < words.length(); at++) if (ends(words, at)) return at;
        return words.length();
    }

    private static boolean ends(String words, int at) {
        char c = words.charAt(at);
        if (c == '\n') return true;
        boolean stop = c == '.' || c == '!' || c == '?';
        return stop
                && at + 1 < words.length()
                && Character.isWhitespace(words.charAt(at + 1))
                && !isAbbreviated(words, at);
    }

    private static boolean isAbbreviated(String words, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) start--;
        return stop - start <= 3 && stop > start && Character.isUpperCase(words.charAt(start));
    }
}
