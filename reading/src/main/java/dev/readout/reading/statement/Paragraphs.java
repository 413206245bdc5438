package dev.readout.reading.statement;

import dev.readout.language.LinguisticText;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The titles and paragraphs of one article, in the order of the text, to be looked up by place. */
record Paragraphs(List<Paragraph> all) {

    static Paragraphs of(LinguisticText text) {
        return new Paragraphs(Paragraph.of(text));
    }

    /** The paragraph in which a span begins. */
    Optional<Paragraph> at(Span span) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var paragraph = all.get(middle);
            if (span.start() < paragraph.span().start()) high = middle - 1;
            else if (span.start() >= paragraph.span().end()) low = middle + 1;
            else return Optional.of(paragraph);
        }
        return Optional.empty();
    }

    /** The tokens of a span. */
    Stream<Token> tokens(Span span) {
        return at(span).stream()
                .flatMap(paragraph -> paragraph.trees().stream())
                .filter(tree -> tree.sentence().span().overlaps(span))
                .flatMap(tree -> tree.within(span).stream());
    }
}
