package dev.readout.eval.feeds;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One value that a reader must find.
 *
 * @param path where: {@code entries, 0, title_detail, value}
 * @param value the string, or a date as {@code 2003-12-31T10:14:55Z}
 */
public record Expectation(List<String> path, String value) {

    private static final Set<String> WORDS = Set.of("title", "summary", "description", "subtitle", "tagline");
    private static final Set<String> DATES = Set.of("published", "updated", "created", "modified", "issued", "date");
    private static final Set<String> OTHERS = Set.of("link", "id", "guid", "author");
    private static final Set<String> OF_PEOPLE = Set.of("author_detail", "authors");

    public Expectation {
        path = List.copyOf(path);
    }

    /** The path without {@code feed}, {@code entries[0]} and {@code source}; empty where it is another part's. */
    Optional<List<String>> key() {
        var rest = path;
        if (rest.getFirst().equals("feed")) rest = rest.subList(1, rest.size());
        else if (rest.getFirst().equals("entries") && rest.size() > 2) rest = rest.subList(2, rest.size());
        else return Optional.empty();
        if (rest.size() > 1 && rest.getFirst().equals("source")) rest = rest.subList(1, rest.size());
        return Optional.of(rest);
    }

    /** Whether it is over title, link, id, author, dates, summary or content. */
    boolean counts() {
        return key().map(Expectation::isCounted).orElse(false);
    }

    private static boolean isCounted(List<String> key) {
        var first = key.getFirst();
        var last = key.getLast();
        if (key.size() == 1) {
            return WORDS.contains(first)
                    || DATES.contains(first.replaceFirst("_parsed$", ""))
                    || OTHERS.contains(first);
        }
        if (OF_PEOPLE.contains(first))
            return Set.of("name", "email", "url", "href").contains(last);
        boolean detail = first.endsWith("_detail") && WORDS.contains(first.replaceFirst("_detail$", ""));
        return last.equals("value") && (detail || first.equals("content"));
    }
}
