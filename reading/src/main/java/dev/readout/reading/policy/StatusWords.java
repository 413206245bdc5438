package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Reaction.Tone;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** All that is known of words on the way from an instrument to the word that says where it stands. Threads may share it. */
final class StatusWords {

    private static final Set<Tone> HARD =
            EnumSet.of(Tone.CONDEMNATION, Tone.CRITICISM, Tone.CONTEMPT, Tone.HOSTILITY, Tone.REJECTION);

    private final Statuses statuses;
    private final SeeThrough seeThrough;
    private final LabelReactions labels;
    private final Vocabulary words;

    StatusWords(Knowledge knowledge) {
        this.statuses = new Statuses(knowledge);
        this.seeThrough = new SeeThrough(knowledge);
        this.labels = new LabelReactions(new Tones(knowledge), new Vocabulary(knowledge, "policy/reaction-words"));
        this.words = new Vocabulary(knowledge, "policy/option-words");
    }

    Statuses statuses() {
        return statuses;
    }

    SeeThrough seeThrough() {
        return seeThrough;
    }

    /** Whether a word, by lemma or form, is of a class of {@code policy/option-words}. */
    boolean has(String name, Token token) {
        return words.has(name, token);
    }

    Set<String> words(String name) {
        return words.words(name);
    }

    /** What a verb says; a verb that calls its object something bad rejects it. */
    Optional<Statuses.Word> verb(Tree tree, Token verb) {
        return statuses.verb(tree, verb)
                .or(() -> labels.tone(tree, verb).filter(HARD::contains).flatMap(tone -> statuses.entry("refusal")));
    }
}
