package dev.readout.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Offices and ranks: which words they are made of, and what their holders are called. Immutable; threads may share it. */
final class Titles {

    private static final Set<String> PLAIN_WORDS = Set.of(
            "of", "for", "the", "and", "to", "a", "an", "at", "in", "on", "'s", "’s", "s", "&", ",", "who", "is", "was",
            "senior", "top", "former", "acting", "his", "her", "its", "their", "our");

    private final Map<String, Set<String>> callings = new HashMap<>();
    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final Set<String> headWords = new HashSet<>();
    private final Set<String> plainHeadWords = new HashSet<>();
    private final Words honorifics;
    private final Words portfolio;
    private final Words modifiers;
    private final Words female;
    private final Words male;

    Titles(KnowledgeFiles knowledge) {
        honorifics = Words.of(knowledge, "actor/titles", "honorific", "titles");
        portfolio = Words.of(knowledge, "actor/title-modifiers", "portfolio", "words");
        modifiers = Words.of(knowledge, "actor/title-modifiers", "modifier", "words");
        female = Words.of(knowledge, "actor/gendered-words", "female", "words");
        male = Words.of(knowledge, "actor/gendered-words", "male", "words");
        for (var entry : knowledge.entries("actor/titles")) {
            for (var title : entry.list("titles")) {
                var office = title.replaceFirst(" (of|and) .*", "");
                var head = office.substring(office.lastIndexOf(' ') + 1);
                headWords.add(head);
                if (entry.find("capitals").isPresent()) plainHeadWords.add(head);
                callings.computeIfAbsent(title, key -> new HashSet<>()).addAll(entry.list("called"));
            }
        }
        for (var title : callings.keySet()) {
            byFirstWord
                    .computeIfAbsent(title.split(" ", 2)[0], word -> new ArrayList<>())
                    .add(title);
        }
    }

    /** Whether the word, in lower case, can end a title before a name. */
    boolean isHead(String word) {
        return headWords.contains(word);
    }

    /** Whether the word, printed with a capital, can end a title before a name: "Senator", but not "Son". */
    boolean isCapitalHead(String word) {
        return headWords.contains(word) && !plainHeadWords.contains(word);
    }

    /** Whether the word says whose relative somebody is, or what else is no office. */
    boolean isKinship(String head) {
        return plainHeadWords.contains(head);
    }

    boolean isHonorific(String word) {
        return honorifics.has(word);
    }

    /** Whether the word names what an office is for ("affairs", "defence"). */
    boolean isPortfolio(String word) {
        return portfolio.has(word);
    }

    boolean isModifier(String word) {
        return modifiers.has(word) || portfolio.has(word);
    }

    Gender gender(String words) {
        for (var word : split(words)) {
            if (female.has(word)) return Gender.FEMALE;
            if (male.has(word)) return Gender.MALE;
        }
        return Gender.UNKNOWN;
    }

    /** Takes a role or description apart; its head word is the last before "of", "for" and the like. */
    Office office(String printed) {
        var words = split(printed);
        var telling = new HashSet<>(words);
        telling.removeAll(PLAIN_WORDS);
        var called = callings(words);
        return new Office(String.join(" ", words), head(words), telling, called);
    }

    /** What the holder may be called by the titles in these words; of a title within a longer one only the longer counts. */
    private Set<String> callings(List<String> words) {
        var rest = " " + String.join(" ", words) + " ";
        var called = new HashSet<String>();
        for (var title : longestFirst(words)) {
            if (!rest.contains(" " + title + " ")) continue;
            called.addAll(callings.getOrDefault(title, Set.of()));
            rest = rest.replace(" " + title + " ", " | ");
        }
        return called;
    }

    private List<String> longestFirst(List<String> words) {
        return words.stream()
                .distinct()
                .flatMap(word -> byFirstWord.getOrDefault(word, List.of()).stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String head(List<String> words) {
        var head = "";
        for (var word : words) {
            if (Set.of("of", "for", "at", "to", "in", "who", "on", "from", "with", ",")
                            .contains(word)
                    && !head.isEmpty()) {
                break;
            }
            head = word;
        }
        return head;
    }

    private static List<String> split(String printed) {
        var words = new ArrayList<String>();
        for (var word : printed.toLowerCase(Locale.ROOT)
                .replace("’", "'")
                .replace("'s", "")
                .split("[\\s,]+", -1)) {
            if (!word.isEmpty()) words.add(onespelling(word));
        }
        return words;
    }

    private static String onespelling(String word) {
        return switch (word) {
            case "defence" -> "defense";
            case "labour" -> "labor";
            case "advisor" -> "adviser";
            case "spokeswoman", "spokesman" -> "spokesperson";
            case "chairwoman", "chairperson", "chair" -> "chairman";
            case "congresswoman", "congressman" -> "representative";
            default -> word;
        };
    }
}
