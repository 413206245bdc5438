package dev.readout.collation.agreement;

import dev.readout.model.Actor;
import dev.readout.model.ArticleId;
import dev.readout.model.Span;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Agreement.Kind;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Party;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People whose full names are spelt in more than one way: the same letters, joined or marked otherwise. */
final class InNames {

    private static final int OF_EACH = 3;

    /** A spelling is no fact to be certain of. */
    private static final double SURE = 0.65;

    private final Facts facts;

    InNames(Facts facts) {
        this.facts = facts;
    }

    List<Agreement> in(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.kind() == Actor.Kind.PERSON)
                .flatMap(party -> spelt(party).stream())
                .toList();
    }

    private Optional<Agreement> spelt(Party party) {
        var first = new LinkedHashMap<ArticleId, Evidence>();
        var letters = letters(party.name());
        for (var ref : party.actors()) {
            facts.reading(ref.article()).actors().stream()
                    .filter(each -> each.id().equals(ref.actor()))
                    .flatMap(actor -> actor.mentions().stream())
                    .filter(mention -> mention.form() == Actor.Mention.Form.NAME)
                    .flatMap(mention -> name(ref.article(), mention.span(), letters).stream())
                    .filter(name -> !isInCapitals(words(name)))
                    .forEach(name -> first.putIfAbsent(ref.article(), name));
        }
        var spellings = first.values().stream().map(this::words).distinct().toList();
        return spellings.size() < 2 ? Optional.empty() : Optional.of(row(spellings, List.copyOf(first.values())));
    }

    private String words(Evidence name) {
        return facts.words(name.article(), name.span());
    }

    /** The part of a mention that has the letters of the name, at its end, after a title. */
    private Optional<Evidence> name(ArticleId article, Span mention, String letters) {
        if (letters.isEmpty()) return Optional.empty();
        var text = facts.reading(article).article().text();
        for (int start = mention.end() - letters.length(); start >= mention.start(); start--) {
            var span = new Span(start, mention.end());
            if (letters(text.slice(span)).equals(letters)) return Optional.of(new Evidence(article, span));
        }
        return Optional.empty();
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String letters(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Some articles for each spelling. */
    private Agreement row(List<String> spellings, List<Evidence> names) {
        var accounts = spellings.stream()
                .flatMap(spelling -> names.stream()
                        .filter(name -> words(name).equals(spelling))
                        .limit(OF_EACH))
                .map(name -> new Account(name, 1))
                .toList();
        var why = "spelt " + String.join(", ", spellings);
        return facts.row(Kind.DISCREPANCY, "the spelling of " + spellings.getFirst(), accounts, SURE, why);
    }
}
