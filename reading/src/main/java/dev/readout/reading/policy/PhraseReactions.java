package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.Reaction.Tone;
import dev.readout.reading.policy.FoundReaction.By;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Set phrases by which a speaker judges: "a step in the right direction", "the benefit of the doubt", "a dangerous game". */
final class PhraseReactions implements ReactionFrame {

    private record Phrase(List<String> words, Tone tone) {

        /** "not far enough". */
        boolean isDenial() {
            return words.contains("not");
        }
    }

    private final Map<String, List<Phrase>> byFirst = new LinkedHashMap<>();

    PhraseReactions(Knowledge knowledge) {
        for (var entry : knowledge.entries("policy/reactions")) {
            var tone = Tone.valueOf(entry.text("tone").toUpperCase(Locale.ROOT));
            for (var words : entry.list("phrases")) {
                var phrase = new Phrase(List.of(words.split(" ")), tone);
                byFirst.computeIfAbsent(phrase.words().getFirst(), any -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    @Override
    public Optional<FoundReaction> at(ArticleView view, Tree tree, Token token) {
        var phrase = byFirst.getOrDefault(Predicate.lower(token), List.of()).stream()
                .filter(each -> isAt(tree, token, each))
                .findFirst();
        if (phrase.isEmpty() || view.speakersAt(token.span()).isEmpty()) return Optional.empty();
        var last = tree.token(token.id() + phrase.get().words().size() - 1);
        return predicate(tree, last)
                .filter(top -> phrase.get().isDenial() || !new Predicate(tree, top).isNegated())
                .filter(top -> !new Predicate(tree, top).isSupposed())
                .map(top -> new FoundReaction(
                        tree,
                        top,
                        phrase.get().tone(),
                        Optional.empty(),
                        new Predicate(tree, top).subject(),
                        Extents.core(tree, top).cover(tree.span(token.id(), last.id())),
                        By.SPEAKER,
                        FoundReaction.UNSURE,
                        "reaction by a set phrase"));
    }

    private static boolean isAt(Tree tree, Token token, Phrase phrase) {
        int size = phrase.words().size();
        if (token.id() + size - 1 > tree.size()) return false;
        for (int i = 0; i < size; i++) {
            var word = tree.token(token.id() + i);
            var wanted = phrase.words().get(i);
            if (!wanted.equals(Predicate.lower(word)) && !wanted.equals(word.lemma())) return false;
        }
        return true;
    }

    /** The verb, or the noun behind "to be", with a subject above the words. */
    private static Optional<Token> predicate(Tree tree, Token last) {
        var at = Optional.of(last);
        for (int steps = 0; at.isPresent() && steps < 6; steps++) {
            if (tree.dependent(at.get(), "nsubj", "expl", "csubj").isPresent()) return at;
            at = tree.head(at.get());
        }
        return Optional.empty();
    }
}
