package dev.readout.collation.line;

import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Vocabulary;
import dev.readout.knowledge.Entry;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words of classes that matter when findings are compared, from {@code line/words.yaml}, and words
 * that stand for each other, from {@code line/synonyms.yaml}. Threads may share it. */
public final class Phrases {

    private static final int LONGEST_NAME = 9;
    private static final int DEED_WORDS = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("^[\"“”‘'«»,;:()\\s]+|[\"“”’'«»,;:()\\s]+$");
    private static final Pattern LAST_SMALL_WORD = Pattern.compile("\\s+(?:and|or|the|a|an)$");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Map<String, String> sameAs = new HashMap<>();

    public Phrases(Knowledge knowledge) {
        for (var entry : knowledge.entries("line/synonyms")) {
            var all = entry.list("words");
            all.forEach(word -> sameAs.putIfAbsent(Vocabulary.stem(word), Vocabulary.stem(all.getFirst())));
        }
        for (var entry : knowledge.entries("line/words")) add(entry);
    }

    private void add(Entry entry) {
        words.put(entry.id(), Set.copyOf(entry.list("words")));
        var all = new HashSet<String>();
        for (var word : entry.list("words")) all.add(stem(word));
        stems.put(entry.id(), Set.copyOf(all));
    }

    /** The stem of a word (in lower case), or that of the word that stands for it. */
    public String stem(String word) {
        return same(Vocabulary.stem(word));
    }

    private String same(String stem) {
        return sameAs.getOrDefault(stem, stem);
    }

    /** Subjects with each word as the one that stands for it. */
    public Set<String> same(Set<String> about) {
        var same = new TreeSet<String>();
        for (var subject : about) same.add(same(subject));
        return same;
    }

    /** The subjects that are of a class. */
    public Set<String> of(String entry, Set<String> about) {
        var of = stems.getOrDefault(entry, Set.of());
        var found = new TreeSet<String>();
        for (var subject : about) if (of.contains(subject)) found.add(subject);
        return found;
    }

    /** The subjects that are of none of these classes. */
    public Set<String> without(Set<String> about, String... entries) {
        var left = new TreeSet<>(about);
        for (var entry : entries) left.removeAll(stems.getOrDefault(entry, Set.of()));
        return left;
    }

    public boolean is(String entry, String word) {
        return words.getOrDefault(entry, Set.of()).contains(word);
    }

    /** Whether a word is of a class, in whatever form. */
    public boolean hasStem(String entry, String word) {
        return stems.getOrDefault(entry, Set.of()).contains(stem(word));
    }

    /** A phrase as a line is called by: without a first article or marks, cut where it runs long. */
    public String name(String phrase) {
        var text = new Text(SPACE.matcher(phrase.strip()).replaceAll(" "));
        if (text.length() == 0) return "";
        var words = Tokens.of(text, new Span(0, text.length()));
        if (words.isEmpty()) return text.value();
        int first = words.size() > 1 && is("leading", words.getFirst().lower()) ? 1 : 0;
        int start = text.unit(words.get(first).start());
        if (words.size() - first <= LONGEST_NAME) return bare(text.value().substring(start));
        int end = text.unit(words.get(cut(words, first)).start());
        return bare(text.value().substring(start, end)) + " …";
    }

    /** The last preposition within the length of a name, so that it ends with a whole phrase. */
    private int cut(List<Tokens.Word> words, int first) {
        int cut = first + LONGEST_NAME;
        for (int i = first + 2; i < first + LONGEST_NAME; i++) {
            if (is("prepositions", words.get(i).lower())) cut = i;
        }
        return cut;
    }

    /** The stem of the noun that a phrase is built on: the last word that is not vague before the first preposition. */
    public Optional<String> head(List<Tokens.Word> phrase) {
        var head = Optional.<String>empty();
        for (var word : phrase) {
            if (head.isPresent() && is("prepositions", word.lower())) break;
            if (!is("prepositions", word.lower()) && !is("vague", word.lower()) && !is("leading", word.lower())) {
                head = Optional.of(stem(word.lower()));
            }
        }
        return head;
    }

    /** The stems of the first few words of a deed: its verb and what stands next to it. */
    public Set<String> beginning(List<Tokens.Word> deed) {
        var stems = new TreeSet<String>();
        for (var word : deed) {
            if (stems.size() == DEED_WORDS || (!stems.isEmpty() && is("prepositions", word.lower()))) break;
            if (!is("leading", word.lower())) stems.add(stem(word.lower()));
        }
        return stems;
    }

    private static String bare(String words) {
        return LAST_SMALL_WORD.matcher(MARKS.matcher(words).replaceAll("")).replaceAll("");
    }

    /** The phrase that most of these are, the shortest of several. */
    public static String mostUsed(List<String> phrases) {
        var counts = new LinkedHashMap<String, Integer>();
        var shown = new HashMap<String, String>();
        for (var phrase : phrases) {
            var key = phrase.toLowerCase(Locale.ROOT);
            counts.merge(key, 1, Integer::sum);
            shown.putIfAbsent(key, phrase);
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(each -> shown.getOrDefault(each.getKey(), each.getKey()))
                .filter(phrase -> !phrase.isBlank())
                .min(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
