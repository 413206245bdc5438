package dev.readout.intake.page;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What an element's name, class, id and role say of what it holds: {@code knowledge/intake/page.yaml}.
 *
 * <p>Class names and ids are cut into words ("entryContent", "entry-content" and "entry_content" are all "entry
 * content"); a hint is a word or several in a row. An asterisk at the end of a word stands for any ending, {@code =} before
 * a hint means that it must be the whole name. Names that file an article under its topics ("category-…", "tag-…") say
 * nothing. Threads may share it.
 */
final class Hints {

    private static final int MOST_WORDS = 60;

    /** Stands between two names. */
    private static final String BETWEEN = ".";

    private static final List<String> ATTRIBUTES =
            List.of("id", "role", "itemprop", "rel", "data-component", "data-testid");

    private record Hint(List<String> words, boolean whole) {

        static Hint of(String hint) {
            boolean whole = hint.startsWith("=");
            return new Hint(
                    List.of(hint.substring(whole ? 1 : 0)
                            .toLowerCase(Locale.ROOT)
                            .split(" ")),
                    whole);
        }

        boolean isAt(List<String> names, int at) {
            if (at + words.size() > names.size()) return false;
            for (int i = 0; i < words.size(); i++) {
                if (!isWord(words.get(i), names.get(at + i))) return false;
            }
            return !whole || (isEdge(names, at - 1) && isEdge(names, at + words.size()));
        }

        private static boolean isEdge(List<String> names, int at) {
            return at < 0 || at >= names.size() || names.get(at).equals(BETWEEN);
        }

        private static boolean isWord(String pattern, String word) {
            return pattern.endsWith("*")
                    ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                    : word.equals(pattern);
        }
    }

    /** The hints of one field by the first letter of their first word. */
    private final Map<String, Map<Character, List<Hint>>> fields = new HashMap<>();

    private final Map<String, List<String>> tags = new HashMap<>();

    Hints(Knowledge knowledge) {
        for (var entry : knowledge.entries("intake/page")) add(entry);
    }

    private void add(Entry entry) {
        var field = entry.text("field");
        tags.computeIfAbsent(field, key -> new ArrayList<>()).addAll(entry.list("tags"));
        var byLetter = fields.computeIfAbsent(field, key -> new HashMap<>());
        for (var hint : entry.list("names")) {
            var read = Hint.of(hint);
            byLetter.computeIfAbsent(read.words().getFirst().charAt(0), key -> new ArrayList<>())
                    .add(read);
        }
    }

    /** Whether tag, class, id or role of the element is one that the field names. */
    boolean says(String field, Element element) {
        return tags.getOrDefault(field, List.of()).contains(element.normalName()) || says(field, names(element));
    }

    /** Whether a class name or id by itself is one that the field names. */
    boolean says(String field, String name) {
        return says(field, words(name));
    }

    private boolean says(String field, List<String> words) {
        var byLetter = fields.getOrDefault(field, Map.of());
        for (int i = 0; i < words.size(); i++) {
            for (var hint : byLetter.getOrDefault(words.get(i).charAt(0), List.of())) {
                if (hint.isAt(words, i)) return true;
            }
        }
        return false;
    }

    private static List<String> names(Element element) {
        var words = new ArrayList<String>();
        for (var name : element.classNames()) {
            if (!name.startsWith("category-") && !name.startsWith("tag-")) addWords(name, words);
        }
        for (var attribute : ATTRIBUTES) {
            if (element.hasAttr(attribute)) addWords(element.attr(attribute), words);
        }
        return words;
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        addWords(name, words);
        return words;
    }

    private static void addWords(String name, List<String> words) {
        int at = 0;
        while (at < name.length() && words.size() < MOST_WORDS) {
            int start = at;
            while (at < name.length() && isWordPart(name, start, at)) at++;
            if (at > start) {
                words.add(name.substring(start, at).toLowerCase(Locale.ROOT));
            } else {
                if (Character.isWhitespace(name.charAt(at))) words.add(BETWEEN);
                at++;
            }
        }
        words.add(BETWEEN);
    }

    private static boolean isWordPart(String names, int start, int at) {
        char c = names.charAt(at);
        if (!Character.isLetterOrDigit(c)) return false;
        return at == start || !(Character.isUpperCase(c) && Character.isLowerCase(names.charAt(at - 1)));
    }
}
