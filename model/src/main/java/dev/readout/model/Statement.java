package dev.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * One attribution: somebody (source) is reported, by some word (cue), to have said something (content).
 *
 * <p>Follows the annotation of PARC3 and PolNeAR. Content spans exclude the quotation marks of direct speech and the
 * "that" of indirect speech; the content of a refusal or a non-answer is the topic not spoken to.
 *
 * @param id unique within the reading
 * @param source the words that name who speaks, absent when the article does not say
 * @param actors who speaks; several for a joint statement, none when not known
 * @param cue the reporting words, absent for a quotation that merely goes on
 * @param content what is said, in the order of the text; never empty
 * @param manner direct, indirect or mixed
 * @param act what is done by saying it
 * @param to who is addressed
 * @param saidOn when it was said
 * @param venue the occasion ("a joint briefing")
 * @param place where
 * @param via who passed it on ("X said, citing Y": X), outermost first
 * @param negated the content is denied, refused or withheld
 * @param hedged the speaker holds back ("maybe", "plans to")
 * @param interpretive the outlet's own reading of what somebody meant; never to be quoted as that person
 * @param answers the question this answers
 * @param repeats an earlier or fuller rendering of the same words in the same article
 * @param nestedIn the statement within whose content this one is reported
 * @param grounds how surely this is known and why
 */
public record Statement(
        StatementId id,
        Optional<Span> source,
        List<ActorId> actors,
        Optional<Span> cue,
        List<Span> content,
        Manner manner,
        Act act,
        List<ActorId> to,
        Interval saidOn,
        Optional<Span> venue,
        Optional<Span> place,
        List<ActorId> via,
        boolean negated,
        boolean hedged,
        boolean interpretive,
        Optional<StatementId> answers,
        Optional<StatementId> repeats,
        Optional<StatementId> nestedIn,
        Grounds grounds) {

    /** Whether the speaker's own words are given. */
    public enum Manner {
        DIRECT,
        INDIRECT,
        /** Reported in the outlet's words, with some of the speaker's own inside. */
        MIXED
    }

    /** What is done by saying it. */
    public enum Act {
        ASSERTION,
        QUESTION,
        NON_ANSWER,
        REFUSAL,
        NON_STATEMENT,
        DIRECTIVE,
        COMMITMENT,
        EXPECTATION,
        PREDICTION,
        ANNOUNCEMENT,
        OFFER,
        THREAT,
        WARNING,
        DEMAND,
        REJECTION,
        VOW,
        LABEL,
        ACCUSATION
    }

    public Statement {
        if (content.isEmpty()) throw new IllegalArgumentException("content must not be empty: " + id);
        actors = List.copyOf(actors);
        content = List.copyOf(content);
        to = List.copyOf(to);
        via = List.copyOf(via);
    }

    /** A statement of which only this is known: direct speech, asserted by nobody in particular, on no day. */
    public static Builder builder(StatementId id, List<Span> content, Grounds grounds) {
        return new Builder(id, content, grounds);
    }

    /** Gathers what is known of a statement; what is not set is unknown. Not for sharing between threads. */
    public static final class Builder {
        private final StatementId id;
        private final List<Span> content;
        private final Grounds grounds;
        private Optional<Span> source = Optional.empty();
        private List<ActorId> actors = List.of();
        private Optional<Span> cue = Optional.empty();
        private Manner manner = Manner.DIRECT;
        private Act act = Act.ASSERTION;
        private List<ActorId> to = List.of();
        private Interval saidOn = Interval.open();
        private Optional<Span> venue = Optional.empty();
        private Optional<Span> place = Optional.empty();
        private List<ActorId> via = List.of();
        private boolean negated;
        private boolean hedged;
        private boolean interpretive;
        private Optional<StatementId> answers = Optional.empty();
        private Optional<StatementId> repeats = Optional.empty();
        private Optional<StatementId> nestedIn = Optional.empty();

        private Builder(StatementId id, List<Span> content, Grounds grounds) {
            this.id = id;
            this.content = content;
            this.grounds = grounds;
        }

        public Builder source(Optional<Span> value) {
            source = value;
            return this;
        }

        public Builder actors(List<ActorId> value) {
            actors = value;
            return this;
        }

        public Builder cue(Optional<Span> value) {
            cue = value;
            return this;
        }

        public Builder manner(Manner value) {
            manner = value;
            return this;
        }

        public Builder act(Act value) {
            act = value;
            return this;
        }

        public Builder to(List<ActorId> value) {
            to = value;
            return this;
        }

        public Builder saidOn(Interval value) {
            saidOn = value;
            return this;
        }

        public Builder venue(Optional<Span> value) {
            venue = value;
            return this;
        }

        public Builder place(Optional<Span> value) {
            place = value;
            return this;
        }

        public Builder via(List<ActorId> value) {
            via = value;
            return this;
        }

        public Builder negated(boolean value) {
            negated = value;
            return this;
        }

        public Builder hedged(boolean value) {
            hedged = value;
            return this;
        }

        public Builder interpretive(boolean value) {
            interpretive = value;
            return this;
        }

        public Builder answers(Optional<StatementId> value) {
            answers = value;
            return this;
        }

        public Builder repeats(Optional<StatementId> value) {
            repeats = value;
            return this;
        }

        public Builder nestedIn(Optional<StatementId> value) {
            nestedIn = value;
            return this;
        }

        public Statement build() {
            return new Statement(
                    id,
                    source,
                    actors,
                    cue,
                    content,
                    manner,
                    act,
                    to,
                    saidOn,
                    venue,
                    place,
                    via,
                    negated,
                    hedged,
                    interpretive,
                    answers,
                    repeats,
                    nestedIn,
                    grounds);
        }
    }
}
