package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Reaction;
import dev.readout.model.Reaction.Tone;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A reaction before it has a number and actors.
 *
 * @param head the word that says it
 * @param toward whom it is turned to
 * @param about what it is about
 * @param by where the one who reacts is to be looked for
 * @param reacting the one who reacts, where words other than the subject name them ("criticism from the guild")
 */
record FoundReaction(
        Tree tree,
        Token head,
        Tone tone,
        Optional<Token> toward,
        Optional<Token> about,
        Span evidence,
        By by,
        double sure,
        String why,
        Optional<Token> reacting) {

    static final double SURE = 0.75;
    static final double LIKELY = 0.7;
    static final double UNSURE = 0.55;
    static final double GUESS = 0.45;

    FoundReaction(
            Tree tree,
            Token head,
            Tone tone,
            Optional<Token> toward,
            Optional<Token> about,
            Span evidence,
            By by,
            double sure,
            String why) {
        this(tree, head, tone, toward, about, evidence, by, sure, why, Optional.empty());
    }

    /** The same in other words, as the reaction of somebody named beside the subject. */
    FoundReaction by(Token who) {
        return new FoundReaction(tree, head, tone, toward, about, evidence, by, sure, why, Optional.of(who));
    }

    /** The same with more words as its evidence. */
    FoundReaction within(Span words) {
        return new FoundReaction(tree, head, tone, toward, about, words, by, sure, why, reacting);
    }

    /** Who reacts. */
    enum By {
        /** Who does what the head says. */
        AGENT,
        /** Whoever speaks these words; the outlet, when nobody does. */
        SPEAKER,
        /** The outlet. */
        OUTLET
    }

    Reaction numbered(ArticleView view, int number) {
        var who = Who.of(view, tree, head, evidence);
        var reacting = reacting(view, who);
        var turnedTo = toward.map(token -> meant(view, token)).orElse(List.of()).stream()
                .filter(actor -> !reacting.contains(actor))
                .toList();
        double certain = reacting.isEmpty() ? Math.min(sure, GUESS) : sure;
        if (who.voice() == Voice.INTERVIEWER) certain = Math.min(certain, UNSURE);
        return new Reaction(
                new FindingId("r" + number),
                reacting,
                turnedTo,
                about.map(this::words),
                tone,
                by == By.AGENT ? DayOfDeed.of(view, tree, head, who.on()).orElse(who.on()) : who.on(),
                who.statement(),
                new Grounds(certain, who.voice(), why, List.of(evidence)));
    }

    private List<ActorId> reacting(ArticleView view, Who who) {
        if (this.reacting.isPresent()) return meant(view, this.reacting.get());
        return switch (by) {
            case OUTLET -> List.of();
            case SPEAKER -> view.speakersAt(head.span());
            case AGENT -> isAgentless() ? List.of() : who.by();
        };
    }

    private boolean isAgentless() {
        return new Predicate(tree, head).isPassive()
                && new Predicate(tree, head).agent().isEmpty();
    }

    private Span words(Token token) {
        return token.upos() == Upos.VERB ? Extents.verbPhrase(tree, token) : Extents.nounPhrases(tree, token);
    }

    /** The actors of a phrase, or whose it is ("the ministry's offer"). */
    private List<ActorId> meant(ArticleView view, Token token) {
        var named = view.meantBy(Extents.nounPhrases(tree, token));
        if (!named.isEmpty()) return named;
        return tree.dependent(token, "nmod:poss")
                .map(owner -> view.meantBy(Extents.nounPhrase(tree, owner)))
                .orElse(List.of());
    }
}
