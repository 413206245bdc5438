package dev.readout.eval.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes what can be read of a condition in Python apart: {@code a == b == 'x' and (c == 'y')}. Whatever is not a key on one
 * side and a string or a tuple of nine numbers on the other is passed over.
 */
final class Expectations {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<string>[uUrR]?(?:\"\"\"(?s:.*?)\"\"\"|'(?:[^'\\\\]|\\\\.)*'"
                    + "|\"(?:[^\"\\\\]|\\\\.)*\"))|(?<word>\\w+)|(?<mark>==|.))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)");

    private record Token(String kind, String words) {}

    private Expectations() {}

    static List<Expectation> of(String condition) {
        var clauses = new ArrayList<List<Token>>();
        clauses.add(new ArrayList<>());
        for (var token : tokens(condition)) {
            if (token.kind().equals("word") && token.words().equals("and")) clauses.add(new ArrayList<>());
            else clauses.getLast().add(token);
        }
        if (condition.contains(" or ")) return List.of();
        return clauses.stream().flatMap(clause -> ofClause(clause).stream()).toList();
    }

    private static List<Token> tokens(String condition) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(condition.strip());
        while (matcher.find()) {
            if (matcher.group("string") != null) tokens.add(new Token("string", unquoted(matcher.group("string"))));
            else if (matcher.group("word") != null) tokens.add(new Token("word", matcher.group("word")));
            else tokens.add(new Token("mark", matcher.group("mark")));
        }
        return tokens;
    }

    private static String unquoted(String literal) {
        var plain = literal.replaceFirst("^[uUrR]", "");
        int quotes = plain.startsWith("\"\"\"") ? 3 : 1;
        var inside = plain.substring(quotes, plain.length() - quotes);
        return ESCAPE.matcher(inside).replaceAll(match -> Matcher.quoteReplacement(meaning(match.group(1))));
    }

    private static String meaning(String escape) {
        return switch (escape.charAt(0)) {
            case 'u', 'x' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            default -> escape;
        };
    }

    private static List<Expectation> ofClause(List<Token> clause) {
        var sides = new ArrayList<List<Token>>();
        sides.add(new ArrayList<>());
        for (var token : clause) {
            if (token.words().equals("==") && token.kind().equals("mark")) sides.add(new ArrayList<>());
            else sides.getLast().add(token);
        }
        if (sides.size() < 2) return List.of();
        var value = value(sides.getLast());
        if (value.isEmpty()) return List.of();
        return sides.subList(0, sides.size() - 1).stream()
                .flatMap(side -> path(side).stream())
                .map(path -> new Expectation(path, value.get()))
                .toList();
    }

    /** Strings, joined by plus signs; or the numbers of a date. */
    private static Optional<String> value(List<Token> side) {
        var strings =
                side.stream().filter(token -> token.kind().equals("string")).toList();
        if (!strings.isEmpty()) {
            boolean plain = side.stream().allMatch(t -> t.kind().equals("string") || "+()".contains(t.words()));
            return Optional.of(strings.stream().map(Token::words).collect(Collectors.joining()))
                    .filter(joined -> plain);
        }
        var numbers = side.stream()
                .filter(token -> token.kind().equals("word"))
                .map(Token::words)
                .toList();
        boolean date = numbers.size() == 9 && numbers.stream().allMatch(n -> n.matches("\\d{1,4}"));
        if (!date) return Optional.empty();
        var n = numbers.stream().map(Integer::parseInt).toList();
        return Optional.of(
                "%04d-%02d-%02dT%02d:%02d:%02dZ".formatted(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)));
    }

    /** {@code (entries[0]['a'].b} to its names. */
    private static Optional<List<String>> path(List<Token> side) {
        var names = new ArrayList<String>();
        for (var token : side) {
            if (!token.kind().equals("mark")) names.add(token.words());
            else if (!"[].()".contains(token.words())) return Optional.empty();
        }
        boolean known = !names.isEmpty()
                && (names.getFirst().equals("feed") || names.getFirst().equals("entries"))
                && names.size() > 1;
        return known ? Optional.of(names) : Optional.empty();
    }
}
