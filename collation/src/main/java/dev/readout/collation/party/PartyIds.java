package dev.readout.collation.party;

import dev.readout.model.Actor;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.PartyId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives out ids, each once: the name as a slug, and where that is taken the kind or the first article with it.
 *
 * <p>An unnamed source always has its article in its id, so that others may come and go without changing it. Not for
 * sharing between threads.
 */
final class PartyIds {

    private static final int HASH_DIGITS = 4;

    private final Set<String> taken = new HashSet<>();

    PartyId next(String name, Actor.Kind kind, ActorRef first) {
        var slug = Slug.of(name);
        var withKind = slug + "-" + kind.name().toLowerCase(Locale.ROOT);
        var withArticle = slug + "-" + hash(first);
        var choices = kind == Actor.Kind.ANONYMOUS ? Stream.of(withArticle) : Stream.of(slug, withKind, withArticle);
        return Stream.concat(choices, Stream.iterate(2, n -> n + 1).map(n -> withArticle + "-" + n))
                .filter(taken::add)
                .findFirst()
                .map(PartyId::new)
                .orElseThrow();
    }

    private static String hash(ActorRef ref) {
        var article = ref.article().value();
        var digits = article.substring(Math.max(0, article.length() - HASH_DIGITS));
        return digits + "-" + Slug.of(ref.actor().value());
    }
}
