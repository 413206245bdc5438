package dev.readout.collation.utterance;

import dev.readout.collation.words.Stretch;
import dev.readout.collation.words.Weighed;
import dev.readout.model.Interval;
import dev.readout.model.Statement;
import dev.readout.model.dossier.PartyId;
import dev.readout.model.dossier.StatementRef;
import java.util.Set;

/**
 * A statement as it is compared with others.
 *
 * @param number its place among all statements
 * @param article its article's place among all articles
 * @param published when its article came out
 * @param days when it was said
 * @param speakers who speaks
 * @param relays through whom it reached the article
 * @param naming how well the speakers are known
 * @param wording the words of what is said
 * @param about what is talked about, weighed among all statements
 * @param topics the same without actors
 * @param numbers the numbers among the words
 * @param again whether the article shows that it had been said before
 * @param inTitle whether it stands in the headline
 */
record Said(
        int number,
        int article,
        StatementRef ref,
        Statement statement,
        Stretch published,
        Stretch days,
        Set<PartyId> speakers,
        Set<PartyId> relays,
        Naming naming,
        Wording wording,
        Weighed about,
        Weighed topics,
        Set<String> numbers,
        boolean again,
        boolean inTitle) {

    /** How well a speaker is known. */
    enum Naming {
        /** A person, a state or a body by name. */
        NAMED,
        /** "A senior official". */
        UNNAMED,
        /** Nobody is given. */
        UNKNOWN
    }

    Statement.Manner manner() {
        return statement.manner();
    }

    boolean isDirect() {
        return manner() == Statement.Manner.DIRECT;
    }

    Interval on() {
        return statement.saidOn();
    }

    /** Whether both are found in the same words of the same article, wholly or in part. */
    boolean sharesWordsWith(Said other) {
        return article == other.article
                && statement.content().stream()
                        .anyMatch(one -> other.statement.content().stream().anyMatch(one::overlaps));
    }
}
