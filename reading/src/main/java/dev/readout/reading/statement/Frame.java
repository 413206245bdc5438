package dev.readout.reading.statement;

import java.util.Locale;

/** How a cue takes what is said: the places in grammar where content stands. */
public enum Frame {
    /** "She said (that) the road is closed": a clause, before, after or around the cue. */
    CLAUSE,
    /** A quotation beside the cue. */
    QUOTE,
    /** "He promised to pay": an infinitive whose subject is the source. */
    INFINITIVE,
    /** "They urged him to pay": somebody else and an infinitive. */
    OBJECT_INFINITIVE,
    /** "She rejected any talks": a noun phrase. */
    OBJECT,
    /** "He described it as a trick", "he called it a trick". */
    PREDICATE,
    /** "They accused him of delay", "she called for calm": behind a preposition. */
    PREPOSITION,
    /** "He denied taking part": a gerund. */
    GERUND,
    /** "according to the ministry". */
    PHRASE,
    /** "her claim that", "calls for". */
    NOUN,
    /** "Minister: we will wait". */
    COLON,
    /** "LEE: We will wait." in a transcript: the words as spoken. */
    TURN,
    /** "We will wait. — Ann Lee (@annlee) March 3, 2031": a post as a page shows it. */
    POST,
    /** "It is expected to rain", "he seems to agree": nobody is named. */
    RAISED,
    /** "did not elaborate on the plan", "declined to comment": what was not said. */
    SILENCE,
    /** "On whether it is safe, she said": a question that is only named. */
    TOPIC,
    /** A quotation that goes on. */
    CONTINUED;

    /** Reads the spelling of resource files: lower case, hyphens. */
    static Frame parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** In a few words, for a reader: "reported clause". */
    String why() {
        return switch (this) {
            case CLAUSE -> "reported clause";
            case QUOTE -> "quotation beside a reporting verb";
            case INFINITIVE, OBJECT_INFINITIVE -> "infinitive behind a reporting verb";
            case OBJECT, GERUND -> "object of a reporting verb";
            case PREDICATE -> "what somebody is said to call it";
            case PREPOSITION -> "phrase behind a reporting verb";
            case PHRASE -> "attributing phrase";
            case NOUN -> "content of a reporting noun";
            case COLON -> "name and colon";
            case TURN -> "turn in a transcript";
            case POST -> "post with its author's name";
            case RAISED -> "report without a source";
            case TOPIC -> "question that an answer begins with";
            case CONTINUED -> "quotation that goes on";
            case SILENCE -> "what was not said";
        };
    }
}
