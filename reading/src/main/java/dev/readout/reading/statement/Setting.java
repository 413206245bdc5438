package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.EntityMention;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.ActorId;
import dev.readout.model.Span;
import dev.readout.reading.actor.Actors;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where and to whom a statement was made: the phrases that hang on its cue. Threads may share it. */
final class Setting {

    private static final Set<String> AT = Set.of("in", "at", "during", "on", "before", "to", "after", "via", "through");

    private final WordList venues;

    Setting(Knowledge knowledge) {
        this.venues = WordList.from(knowledge, "statement/venues", "nouns");
    }

    void set(Draft draft, Actors actors, Outlets outlets) {
        if (draft.tree.isEmpty() || draft.verb.isEmpty()) return;
        var tree = draft.tree.get();
        for (var phrase : tree.dependents(draft.verb.get(), "obl", "obj", "iobj", "nmod", "advcl")
                .toList()) {
            var span = span(tree, phrase);
            if (draft.from.content().stream().anyMatch(part -> part.overlaps(span))) continue;
            if (draft.from.source().filter(source -> source.overlaps(span)).isPresent()) continue;
            take(draft, tree, phrase, span, actors, outlets);
        }
    }

    private void take(Draft draft, Tree tree, Token phrase, Span span, Actors actors, Outlets outlets) {
        var preposition =
                tree.dependents(phrase, "case").map(Token::lemma).findFirst().orElse("");
        boolean venue = venues.has(phrase.lemma());
        if (venue && (AT.contains(preposition) || phrase.is("obj", "iobj"))) {
            if (draft.venue.isEmpty()) draft.venue = Optional.of(span);
            passOn(draft, span, outlets);
            place(draft, tree, span);
        } else if (isAddressed(draft, phrase, preposition)) {
            draft.to = actors.meantBy(span);
            passOn(draft, span, outlets);
        } else if (phrase.is("obl") && (preposition.equals("in") || preposition.equals("at"))) {
            place(draft, tree, span);
        }
    }

    private static boolean isAddressed(Draft draft, Token phrase, String preposition) {
        boolean person =
                phrase.is("iobj", "obj") && draft.entry.filter(Cue::person).isPresent();
        return person || (phrase.is("obl") && preposition.equals("to"));
    }

    private static void place(Draft draft, Tree tree, Span span) {
        if (draft.place.isPresent()) return;
        draft.place = tree.sentence().entities().stream()
                .filter(entity -> entity.type() == EntityMention.Type.PLACE && span.contains(entity.span()))
                .filter(entity -> tree.dependents(tree.token(entity.lastToken()), "case")
                        .anyMatch(in -> in.lemma().equals("in") || in.lemma().equals("at")))
                .map(EntityMention::span)
                .findFirst();
    }

    private static void passOn(Draft draft, Span span, Outlets outlets) {
        draft.via = Stream.concat(draft.via.stream(), outlets.within(span).stream())
                .distinct()
                .toList();
    }

    private static Span span(Tree tree, Token head) {
        var leftOut = new BitSet();
        tree.dependents(head, "case", "mark", "acl", "ccomp")
                .filter(each -> each.id() < head.id() || !each.is("case", "mark"))
                .forEach(each -> leftOut.set(each.id()));
        var ids = tree.around(tree.subtree(head, leftOut), head.id());
        return Runs.trimmed(tree, ids.nextSetBit(0), ids.length() - 1).orElse(head.span());
    }

    /** The ids in a stable order, each once. */
    static List<ActorId> once(List<ActorId> ids) {
        return ids.stream().distinct().toList();
    }
}
