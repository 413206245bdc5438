package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.Span;
import dev.readout.reading.actor.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The agency said, citing an official": the official is the source, the agency passes it on. */
final class Chains {

    private static final int NEAR = 20;
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> SPEAKERS = Set.of(
            "official",
            "source",
            "diplomat",
            "aide",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "minister",
            "person",
            "people",
            "adviser",
            "advisor",
            "lawmaker",
            "ministry",
            "agency",
            "report",
            "newspaper",
            "analyst",
            "expert",
            "president",
            "executive",
            "lawyer",
            "witness",
            "insider",
            "media");

    private Chains() {}

    /** Gives what an agency says on somebody's word to that somebody. */
    static void join(List<Draft> drafts, Actors actors) {
        var citing = new ArrayList<Draft>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var cited = cited(draft, actors);
            if (cited.isEmpty()) continue;
            var by = draft.verb.orElseThrow();
            var said = drafts.subList(Math.max(0, i - NEAR), Math.min(drafts.size(), i + NEAR)).stream()
                    .filter(other -> other != draft && isGovernor(other, draft, by))
                    .findFirst();
            if (said.isEmpty()) continue;
            var statement = said.get();
            List<ActorId> via =
                    statement.source.map(actors::meantBy).map(Setting::once).orElse(List.of());
            statement.via = via;
            statement.source = cited;
            statement.cue = Optional.of(by.span());
            statement.why = "cited by who reports it";
            citing.add(draft);
        }
        drafts.removeAll(citing);
    }

    private static Optional<Span> cited(Draft draft, Actors actors) {
        if (draft.verb.isEmpty()
                || draft.from.frame() != Frame.OBJECT
                || !CITING.contains(draft.verb.get().lemma())) return Optional.empty();
        var tree = draft.tree.orElseThrow();
        return tree.dependent(draft.verb.get(), "obj")
                .filter(object -> isSpeaker(object)
                        || !actors.meantBy(draft.content.getFirst()).isEmpty())
                .map(object -> draft.content.getFirst());
    }

    private static boolean isSpeaker(Token object) {
        return object.upos() == Upos.PROPN || SPEAKERS.contains(object.lemma());
    }

    private static boolean isGovernor(Draft other, Draft citing, Token by) {
        return other.tree.equals(citing.tree)
                && other.verb
                        .filter(verb -> by.head() == verb.id()
                                || citing.tree
                                        .orElseThrow()
                                        .head(by)
                                        .filter(head -> head.head() == verb.id())
                                        .isPresent())
                        .isPresent();
    }
}
