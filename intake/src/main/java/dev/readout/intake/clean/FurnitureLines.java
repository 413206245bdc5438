package dev.readout.intake.clean;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows a line of furniture by its words alone: {@code knowledge/intake/furniture.yaml}.
 *
 * <p>An entry's {@code lines} are {@link Phrase phrases} for a whole line; its {@code words} make up a line by
 * themselves, in any order, together with the entry called {@code glue}. {@code at_most} bounds the number of words;
 * {@code where: end} limits an entry to the last lines of an article; {@code case: exact} makes case count; under a line of
 * an entry with {@code opens: links} stand links. Threads may share it.
 */
final class FurnitureLines {

    private static final int DEFAULT_MOST_WORDS = 30;
    private static final int MOST_LOOSE_WORDS = 9;
    private static final int LONGEST = 1000;

    private record Rule(
            Phrase phrase, int atMost, boolean onlyAtEnd, boolean exact, boolean links, Role role, int order) {}

    /** Those that begin with a word, by that word. */
    private final Map<String, List<Rule>> byOpening = new HashMap<>();

    /** Those that begin with any words or a number, by the first word in them. */
    private final Map<String, List<Rule>> byWordWithin = new HashMap<>();

    private int rules;
    private int mostWords;
    private final Set<String> loose = new HashSet<>();
    private final Set<String> glue = new HashSet<>();

    FurnitureLines(Knowledge knowledge) {
        for (var entry : knowledge.entries("intake/furniture")) add(entry);
    }

    private void add(Entry entry) {
        if (entry.id().equals("glue")) glue.addAll(entry.list("words"));
        else loose.addAll(entry.list("words"));
        int atMost = entry.find("at_most").map(Integer::parseInt).orElse(DEFAULT_MOST_WORDS);
        boolean onlyAtEnd = entry.find("where").filter("end"::equals).isPresent();
        boolean exact = entry.find("case").filter("exact"::equals).isPresent();
        boolean links = entry.find("opens").filter("links"::equals).isPresent();
        var role = Role.valueOf(entry.find("role").orElse("MENU"));
        for (var line : entry.list("lines")) {
            var phrase = Phrase.of(line);
            var index = phrase.first().equals(phrase.firstWord()) ? byOpening : byWordWithin;
            index.computeIfAbsent(phrase.firstWord(), first -> new ArrayList<>())
                    .add(new Rule(phrase, atMost, onlyAtEnd, exact, links, role, rules++));
        }
        mostWords = Math.max(mostWords, atMost);
    }

    /** What the line is, if it is furniture. */
    Optional<Role> find(Line line, boolean atEnd) {
        if (line.length() > LONGEST) return Optional.empty();
        return find(line.whole().substring(line.start(), line.end()), atEnd);
    }

    Optional<Role> find(String line, boolean atEnd) {
        var words = Words.first(mostWords + 1, line);
        if (words.isEmpty()) return Optional.of(Role.MENU);
        if (words.size() <= MOST_LOOSE_WORDS && isLoose(line, Words.lower(words))) return Optional.of(Role.MENU);
        return rule(line, words, atEnd).map(Rule::role);
    }

    /** Whether the lines set right under this one are links to other articles. */
    boolean opensLinks(String line) {
        return rule(line, Words.first(mostWords + 1, line), true)
                .filter(Rule::links)
                .isPresent();
    }

    private Optional<Rule> rule(String line, List<String> words, boolean atEnd) {
        if (words.isEmpty() || words.size() > mostWords || Quotes.open(line)) return Optional.empty();
        var lower = Words.lower(words);
        return rules(words, lower).stream()
                .filter(rule -> words.size() <= rule.atMost && (atEnd || !rule.onlyAtEnd))
                .filter(rule -> rule.phrase.matches(rule.exact ? words : lower))
                .findFirst();
    }

    /** The rules that a line of these words could match: those that its first word opens, then those with any of its words. */
    private List<Rule> rules(List<String> words, List<String> lower) {
        var rules = new ArrayList<>(byOpening.getOrDefault(words.getFirst(), List.of()));
        if (!lower.getFirst().equals(words.getFirst()))
            rules.addAll(byOpening.getOrDefault(lower.getFirst(), List.of()));
        var within = new ArrayList<Rule>();
        for (int i = 0; i < words.size(); i++) {
            within.addAll(byWordWithin.getOrDefault(lower.get(i), List.of()));
            if (!lower.get(i).equals(words.get(i))) within.addAll(byWordWithin.getOrDefault(words.get(i), List.of()));
        }
        within.sort(Comparator.comparingInt(Rule::order));
        rules.addAll(within);
        return rules;
    }

    /** A line of nothing but the words of widgets and menus, and not a sentence. */
    private boolean isLoose(String line, List<String> words) {
        if (line.endsWith(".") || line.endsWith("?") || Quotes.open(line)) {
            return false;
        }
        boolean named = false;
        for (var word : words) {
            if (loose.contains(word)) named = true;
            else if (!glue.contains(word) && !Words.isNumber(word)) return false;
        }
        return named;
    }
}
