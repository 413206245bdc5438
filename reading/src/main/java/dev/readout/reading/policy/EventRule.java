package dev.readout.reading.policy;

import dev.readout.knowledge.Entry;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One way of telling of an event, from a knowledge file.
 *
 * @param id the entry's
 * @param state what it says has become of the event
 * @param role what the noun is to the verb
 * @param verbs lemmas, with their particles
 * @param nouns lemmas; empty for any
 * @param prepositions in front of the noun, where its role is to stand behind one
 * @param phrases words in a row
 * @param tenses in which it holds
 * @param to prepositions in front of the other side
 * @param unless lemmas that must not stand beside
 * @param needs lemmas of which one must stand beside; empty for none
 * @param subjectIsReached whether the subject is the side that is reached ("they have not responded"), not the one that reaches out
 * @param negated whether it must be denied ("has not responded") or must not be
 * @param confidence how surely it says so
 */
record EventRule(
        String id,
        String state,
        Role role,
        Set<String> verbs,
        Set<String> nouns,
        Set<String> prepositions,
        List<List<String>> phrases,
        Set<Tense> tenses,
        Set<String> to,
        Set<String> unless,
        Set<String> needs,
        boolean subjectIsReached,
        boolean negated,
        double confidence) {

    /** What the noun of an event is to the verb. */
    enum Role {
        /** "completed the review", "the review was completed". */
        OBJECT,
        /** "the review began". */
        SUBJECT,
        /** "begins with a review". */
        BEHIND,
        /** "is reviewing its policy": the verb is the event. */
        SELF,
        /** "the ongoing review": words that stand with the noun. */
        PHRASE
    }

    /** Whether "before" is a word of its own ("before the senate"), not one that says when. */
    boolean isBefore() {
        return phrases.stream().anyMatch(phrase -> phrase.getFirst().equals("before"));
    }

    static EventRule of(Entry entry, Vocabulary vocabulary) {
        var tenses = EnumSet.noneOf(Tense.class);
        entry.list("tenses").forEach(tense -> tenses.add(Tense.parse(tense)));
        boolean participle = entry.find("participle").filter("no"::equals).isEmpty();
        if (tenses.contains(Tense.PAST) && participle) tenses.add(Tense.PARTICIPLE);
        if (tenses.contains(Tense.PLANNED)) tenses.add(Tense.OFFERED);
        return new EventRule(
                entry.id(),
                entry.text("state"),
                Role.valueOf(entry.text("role").toUpperCase(Locale.ROOT)),
                expanded(entry.list("verbs"), vocabulary),
                expanded(entry.list("nouns"), vocabulary),
                Set.copyOf(entry.list("prepositions")),
                entry.list("phrases").stream()
                        .map(phrase -> List.of(phrase.split(" ")))
                        .toList(),
                tenses,
                Set.copyOf(entry.list("to")),
                expanded(entry.list("unless"), vocabulary),
                expanded(entry.list("needs"), vocabulary),
                entry.find("subject").filter("to"::equals).isPresent(),
                entry.find("polarity").filter("no"::equals).isPresent(),
                Double.parseDouble(entry.text("confidence")));
    }

    /** A word that begins with an at sign stands for a class of words. */
    private static Set<String> expanded(List<String> words, Vocabulary vocabulary) {
        var all = new LinkedHashSet<String>();
        for (var word : words) {
            if (word.startsWith("@")) all.addAll(vocabulary.words(word.substring(1)));
            else if (!word.equals("*")) all.add(word);
        }
        return all;
    }
}
