package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.model.Zone;
import java.util.Locale;
import java.util.Set;

/** When, and how surely, a verb says that something happens. */
enum Tense {
    /** "They met", "they had met". */
    PAST,
    /** "They have met". */
    PERFECT,
    /** "They meet", and a headline's "Ministers meet" too. */
    PRESENT,
    /** "They are meeting", "they were meeting". */
    PROGRESSIVE,
    /** "They will meet", "they are going to meet". */
    FUTURE,
    /** "They would meet". */
    CONDITIONAL,
    /** "They might, could, should, must meet". */
    POSSIBLE,
    /** "They plan to meet". */
    PLANNED,
    /** "They tried to meet". */
    ATTEMPTED,
    /** "They offered to meet", "they are ready to meet". */
    OFFERED,
    /** "They refused to meet". */
    REFUSED,
    /** "to meet". */
    INFINITIVE,
    /** "meeting them, ...". */
    GERUND,
    /** "the talks held in spring". */
    PARTICIPLE;

    static final Set<String> WAS = Set.of("was", "were");

    /** The tense of a predicate by its own words, without the verbs it completes. */
    static Tense of(Predicate predicate) {
        if (predicate.isFuture() || predicate.hasAuxiliary(Set.of("going", "gon"))) return FUTURE;
        if (predicate.isConditional()) return CONDITIONAL;
        if (predicate.isPossible()) return POSSIBLE;
        if (predicate.isMarkedTo()) return INFINITIVE;
        var auxiliaries = predicate.auxiliaries();
        boolean being =
                auxiliaries.stream().anyMatch(aux -> Predicate.lower(aux).equals("being"));
        boolean helped = auxiliaries.stream().anyMatch(aux -> aux.is("aux"));
        if (being || (predicate.word().xpos().equals("VBG") && helped)) return PROGRESSIVE;
        if (auxiliaries.stream()
                .anyMatch(aux -> aux.is("aux") && Predicate.lower(aux).equals("had"))) return PAST;
        if (auxiliaries.stream().anyMatch(aux -> aux.is("aux") && aux.lemma().equals("have"))) return PERFECT;
        return ofForm(predicate);
    }

    private static Tense ofForm(Predicate predicate) {
        var finite = predicate.auxiliaries().stream()
                .filter(aux -> !Predicate.lower(aux).equals("been"))
                .findFirst()
                .orElse(predicate.word());
        return switch (finite.xpos()) {
            case "VBD" -> PAST;
            case "VBG" -> GERUND;
            case "VBN" -> isToldAsPast(predicate) ? PAST : PARTICIPLE;
            default -> PRESENT;
        };
    }

    /** "Talks held", in a headline. */
    private static boolean isToldAsPast(Predicate predicate) {
        Token word = predicate.word();
        boolean title = predicate.tree().sentence().zone() == Zone.TITLE;
        return predicate.hasOwnSubject() || (title && word.head() == 0);
    }

    /** Reads the spelling of resource files: lower case. */
    static Tense parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
