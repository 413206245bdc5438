package dev.readout.intake.page;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an element's name, class, id and role say of what it holds: {@code knowledge/intake/page.yaml}.
 *
 * <p>Class names and ids are cut into words ("entryContent", "entry-content" and "entry_content" are all "entry
 * content"); a hint is a word or several in a row. An asterisk at the end of a word stands for any ending, {@code =} before
 * a hint means that it must be the whole name. Threads may share it.
 */
final class Hints {

    private static final int MOST_WORDS = 60;
    private static final int LETTERS = 128;

    /** Stands between two names. */
    private static final String BETWEEN = ".";

    private record Hint(String field, List<String> words, boolean whole) {

        static Hint of(String field, String hint) {
            boolean whole = hint.startsWith("=");
            return new Hint(
                    field,
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

    /** The hints of all fields by their first word. */
    private final Map<String, List<Hint>> byWord = new HashMap<>();

    /** Those whose first word stands for any with its beginning, by its first letter. */
    private final Map<Character, List<Hint>> byLetter = new HashMap<>();

    /** How these words begin: most names can be told by two letters to open none. */
    private final BitSet beginnings = new BitSet();

    private final Map<String, Set<String>> fieldsOfTags = new HashMap<>();

    Hints(Knowledge knowledge) {
        for (var entry : knowledge.entries("intake/page")) add(entry);
    }

    private void add(Entry entry) {
        var field = entry.text("field");
        for (var tag : entry.list("tags"))
            fieldsOfTags.computeIfAbsent(tag, key -> new HashSet<>()).add(field);
        for (var written : entry.list("names")) {
            var hint = Hint.of(field, written);
            var first = hint.words().getFirst();
            var list = first.endsWith("*")
                    ? byLetter.computeIfAbsent(first.charAt(0), key -> new ArrayList<>())
                    : byWord.computeIfAbsent(first, key -> new ArrayList<>());
            list.add(hint);
            addBeginning(first);
        }
    }

    private void addBeginning(String word) {
        int of = beginning(word, 0, word.length());
        if (word.length() == 2 && word.endsWith("*")) beginnings.set(of - of % LETTERS, of - of % LETTERS + LETTERS);
        else beginnings.set(of);
    }

    private static int beginning(String words, int from, int to) {
        int first = Character.toLowerCase(words.charAt(from)) % LETTERS;
        int second = to - from < 2 ? 0 : Character.toLowerCase(words.charAt(from + 1)) % LETTERS;
        return first * LETTERS + second;
    }

    /** The fields that name an element of this name, such as {@code nav}. */
    Set<String> ofTag(String tag) {
        return fieldsOfTags.getOrDefault(tag, Set.of());
    }

    /** The fields that name an element of this class, id or role. */
    Set<String> ofName(String name) {
        if (!opensHint(name)) return Set.of();
        var words = words(name);
        var fields = new HashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            addFields(byWord.getOrDefault(words.get(i), List.of()), words, i, fields);
            addFields(byLetter.getOrDefault(words.get(i).charAt(0), List.of()), words, i, fields);
        }
        return fields.isEmpty() ? Set.of() : fields;
    }

    /** Whether any word of the name is the first of a hint; of most names, none is. */
    private boolean opensHint(String name) {
        for (int at = 0; at < name.length(); ) {
            int end = endOfWord(name, at);
            if (end > at && opensHint(name, at, end)) return true;
            at = Math.max(end, at + 1);
        }
        return false;
    }

    private boolean opensHint(String name, int from, int to) {
        if (!beginnings.get(beginning(name, from, to))) return false;
        var word = name.substring(from, to).toLowerCase(Locale.ROOT);
        if (byWord.containsKey(word)) return true;
        for (var hint : byLetter.getOrDefault(word.charAt(0), List.of())) {
            if (Hint.isWord(hint.words().getFirst(), word)) return true;
        }
        return false;
    }

    private static void addFields(List<Hint> hints, List<String> words, int at, Set<String> fields) {
        for (var hint : hints) {
            if (hint.isAt(words, at)) fields.add(hint.field());
        }
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        int at = 0;
        while (at < name.length() && words.size() < MOST_WORDS) {
            int end = endOfWord(name, at);
            if (end > at) words.add(name.substring(at, end).toLowerCase(Locale.ROOT));
            else if (Character.isWhitespace(name.charAt(at))) words.add(BETWEEN);
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** The place itself if no word begins there. */
    private static int endOfWord(String name, int start) {
        int at = start;
        while (at < name.length() && isWordPart(name, start, at)) at++;
        return at;
    }

    private static boolean isWordPart(String names, int start, int at) {
        char c = names.charAt(at);
        if (!Character.isLetterOrDigit(c)) return false;
        return at == start || !(Character.isUpperCase(c) && Character.isLowerCase(names.charAt(at - 1)));
    }
}
