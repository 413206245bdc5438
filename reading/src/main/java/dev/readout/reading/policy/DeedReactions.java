package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a speaker says that others do, in words that judge it: "they have cheated us for years", "he is making a terrible
 * mistake", "they did a great job".
 */
final class DeedReactions implements ReactionFrame {

    private static final Set<String> SELF = Set.of("i", "me");
    private static final int REACH = 3;

    private final Tones tones;
    private final Vocabulary words;

    DeedReactions(Tones tones, Vocabulary words) {
        this.tones = tones;
        this.words = words;
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token verb) {
        if (verb.upos() != Upos.VERB || view.speakersAt(verb.span()).isEmpty()) return Optional.empty();
        if (VerbReactions.isUnreal(tree, verb)) return Optional.empty();
        var predicate = new Predicate(tree, verb);
        var subject = predicate.agent().filter(each -> !SELF.contains(Predicate.lower(each)));
        var mood = Mood.of(predicate);
        if (subject.isEmpty() || (mood != Mood.DONE && mood != Mood.WILL)) return Optional.empty();
        return tone(tree, verb)
                .filter(tone -> mood == Mood.DONE || tone == Tone.CRITICISM)
                .map(tone -> new FoundReaction(
                        tree,
                        verb,
                        tone,
                        subject,
                        tree.dependents(verb, "obj", "nsubj:pass").findFirst().or(() -> subject),
                        Extents.core(tree, verb),
                        By.SPEAKER,
                        FoundReaction.UNSURE,
                        "reaction by what others are said to do"));
    }

    private Optional<Tone> tone(Tree tree, Token verb) {
        if (words.has("wronging", verb) || isWronging(tree, verb)) return Optional.of(Tone.CRITICISM);
        if (words.has("serving", verb)) return Optional.of(Tone.PRAISE);
        if (!words.has("doing", verb)) return Optional.empty();
        return tree.dependents(verb, "obj")
                .filter(each -> each.id() > verb.id())
                .flatMap(each -> Stream.concat(Stream.of(each), tree.dependents(each, "amod")))
                .flatMap(each -> tones.label(each).stream())
                .findFirst();
    }

    /** "Ripped us off", "took advantage of us". */
    private boolean isWronging(Tree tree, Token verb) {
        for (int id = verb.id() + 1; id <= Math.min(tree.size(), verb.id() + REACH); id++) {
            var key = verb.lemma() + " " + Predicate.lower(tree.token(id));
            if (words.words("wronging").contains(key)) return true;
        }
        return false;
    }
}
