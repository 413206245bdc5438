package dev.readout.reading.policy;

import java.util.Locale;

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

    /** Reads the spelling of resource files: lower case. */
    static Tense parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
