package dev.readout.collation.agreement;

import dev.readout.model.Article;
import dev.readout.model.Block;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Zone;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Agreement.Kind;
import dev.readout.model.dossier.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Corrections that outlets print: what they say replaces what was printed before. */
final class Corrections {

    private static final int LONGEST = 600;

    private final Facts facts;
    private final WordLists lists;

    Corrections(Facts facts, WordLists lists) {
        this.facts = facts;
        this.lists = lists;
    }

    List<Agreement> in(List<Reading> readings) {
        var rows = new ArrayList<Agreement>();
        for (var reading : readings) {
            var article = reading.article();
            article.blocks().stream()
                    .filter(block -> block.zone() != Zone.TITLE)
                    .map(Block::span)
                    .filter(span -> lists.isCorrection(beginning(article, span)))
                    .forEach(span -> rows.add(row(article, span)));
        }
        return rows;
    }

    private static String beginning(Article article, Span span) {
        return article.text().slice(shortened(span));
    }

    private static Span shortened(Span span) {
        return new Span(span.start(), Math.min(span.end(), span.start() + LONGEST));
    }

    private Agreement row(Article article, Span span) {
        var by = article.outlet().map(Printed::value).orElse("the outlet");
        var evidence = new Evidence(article.id(), shortened(span));
        return facts.sideBySide(
                Kind.SUPERSESSION,
                "a correction by " + by + ": " + facts.name(article.id(), shortened(span)),
                List.of(evidence),
                0.85,
                "the outlet corrects itself");
    }
}
