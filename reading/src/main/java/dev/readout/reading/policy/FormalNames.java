package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Actor;
import dev.readout.model.Span;
import dev.readout.model.Wording.Mode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the formal name of a state in a speaker's own words ("the Republic of Maravel", "the ROM") where the outlet calls it
 * otherwise. Threads may share it.
 */
final class FormalNames {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,5}");

    private final Vocabulary words;

    FormalNames(Knowledge knowledge) {
        this.words = new Vocabulary(knowledge, "policy/wording");
    }

    /** The formal name that a word heads. */
    Optional<FoundWording> at(ArticleView view, Tree tree, Token head) {
        if (head.upos() != Upos.PROPN || head.is("compound", "flat")) return Optional.empty();
        boolean initials = INITIALS.matcher(head.form()).matches()
                && !words.words("initials").contains(head.form());
        if (!initials && !words.words("formal").contains(head.form().toLowerCase(Locale.ROOT))) return Optional.empty();
        var statement = view.statementAt(head.span());
        if (!FormulaPhrases.isOwn(view, head, statement)) return Optional.empty();
        var span = FormulaSpans.whole(tree, head);
        if (!isStateOtherwiseNamed(view, span)) return Optional.empty();
        return Optional.of(new FoundWording(
                FoundWording.formula(tree.within(span)),
                span,
                Mode.DIRECT,
                statement,
                FoundWording.LIKELY,
                false,
                "formal name of a state"));
    }

    private static boolean isStateOtherwiseNamed(ArticleView view, Span span) {
        return view.meantBy(span).stream()
                .map(view::actor)
                .filter(actor -> actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.GOVERNMENT)
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention ->
                        mention.form() == Actor.Mention.Form.NAME || mention.form() == Actor.Mention.Form.METONYM)
                .anyMatch(mention -> !mention.span().overlaps(span)
                        && !view.words(mention.span()).contains(view.words(span)));
    }
}
