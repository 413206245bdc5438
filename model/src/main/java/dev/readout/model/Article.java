package dev.readout.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One report, in one state of its text.
 *
 * <p>{@code text} is what was decoded, with nothing changed but a dropped byte-order mark; every span of every finding
 * points into it. Body spans (one a paragraph) and furniture spans are in text order and do not overlap; the title
 * overlaps neither.
 *
 * @param id made from the text
 * @param text the untouched text
 * @param source the path or address as the user gave it
 * @param outlet who published it, only if its name stands in the article
 * @param outletInferred who probably published it, if that is not printed
 * @param title the headline
 * @param byline the authors' names without "By", joined by ", "
 * @param bylineInferred who probably wrote it, if that is not printed
 * @param dateline the place and day that open the body, as printed
 * @param credit the agency the report is credited to
 * @param published when it came out
 * @param updated when it was last changed, if it says so
 * @param language BCP 47, {@code und} if not known
 * @param body the report, a span a paragraph
 * @param furniture all that is neither title nor body
 * @param provenance how it came in; empty for a text that came from nowhere
 */
public record Article(
        ArticleId id,
        Text text,
        String source,
        Optional<Printed> outlet,
        Optional<Inferred> outletInferred,
        Optional<Printed> title,
        Optional<Printed> byline,
        Optional<Inferred> bylineInferred,
        Optional<Printed> dateline,
        Optional<Printed> credit,
        Published published,
        Optional<Published> updated,
        String language,
        List<Span> body,
        List<Span> furniture,
        Optional<Provenance> provenance) {

    public Article {
        body = List.copyOf(body);
        furniture = List.copyOf(furniture);
        var blocks = blocks(title, body, furniture);
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1).span().overlaps(blocks.get(i).span())) {
                throw new IllegalArgumentException(
                        "parts must not overlap, were " + blocks.get(i - 1) + " and " + blocks.get(i));
            }
        }
        if (!blocks.isEmpty() && blocks.getLast().span().end() > text.length()) {
            throw new IllegalArgumentException(
                    blocks.getLast() + " ends past the text of " + text.length() + " code points");
        }
    }

    /** An article of which only the body is known: each given span is a paragraph of it. */
    public static Article ofBody(String source, Text text, List<Span> body) {
        return builder(source, text).body(body).build();
    }

    public static Builder builder(String source, Text text) {
        return new Builder(source, text);
    }

    /** The same article, known to have come out then. */
    public Article withPublished(Published known) {
        return new Article(
                id,
                text,
                source,
                outlet,
                outletInferred,
                title,
                byline,
                bylineInferred,
                dateline,
                credit,
                known,
                updated,
                language,
                body,
                furniture,
                provenance);
    }

    /** Title, paragraphs and pieces of furniture, in the order of the text. */
    public List<Block> blocks() {
        return blocks(title, body, furniture);
    }

    private static List<Block> blocks(Optional<Printed> title, List<Span> body, List<Span> furniture) {
        return Stream.of(
                        title.stream().map(t -> new Block(t.span(), Zone.TITLE)),
                        body.stream().map(span -> new Block(span, Zone.BODY)),
                        furniture.stream().map(span -> new Block(span, Zone.FURNITURE)))
                .flatMap(blocks -> blocks)
                .sorted(Comparator.comparing(Block::span))
                .toList();
    }

    /** Gathers what is known of an article; what is not set is unknown. Not for sharing between threads. */
    public static final class Builder {
        private final String source;
        private final Text text;
        private Optional<Printed> outlet = Optional.empty();
        private Optional<Inferred> outletInferred = Optional.empty();
        private Optional<Printed> title = Optional.empty();
        private Optional<Printed> byline = Optional.empty();
        private Optional<Inferred> bylineInferred = Optional.empty();
        private Optional<Printed> dateline = Optional.empty();
        private Optional<Printed> credit = Optional.empty();
        private Published published = Published.unknown("the article gives no date");
        private Optional<Published> updated = Optional.empty();
        private String language = "und";
        private List<Span> body = new ArrayList<>();
        private List<Span> furniture = new ArrayList<>();
        private Optional<Provenance> provenance = Optional.empty();

        private Builder(String source, Text text) {
            this.source = source;
            this.text = text;
        }

        public Builder outlet(Printed value) {
            outlet = Optional.of(value);
            return this;
        }

        public Builder outletInferred(Inferred value) {
            outletInferred = Optional.of(value);
            return this;
        }

        public Builder title(Printed value) {
            title = Optional.of(value);
            return this;
        }

        public Builder byline(Printed value) {
            byline = Optional.of(value);
            return this;
        }

        public Builder bylineInferred(Inferred value) {
            bylineInferred = Optional.of(value);
            return this;
        }

        public Builder dateline(Printed value) {
            dateline = Optional.of(value);
            return this;
        }

        public Builder credit(Printed value) {
            credit = Optional.of(value);
            return this;
        }

        public Builder published(Published value) {
            published = value;
            return this;
        }

        public Builder updated(Published value) {
            updated = Optional.of(value);
            return this;
        }

        public Builder language(String value) {
            language = value;
            return this;
        }

        public Builder body(List<Span> value) {
            body = value;
            return this;
        }

        public Builder furniture(List<Span> value) {
            furniture = value;
            return this;
        }

        public Builder provenance(Provenance value) {
            provenance = Optional.of(value);
            return this;
        }

        public Article build() {
            return new Article(
                    ArticleId.of(text),
                    text,
                    source,
                    outlet,
                    outletInferred,
                    title,
                    byline,
                    bylineInferred,
                    dateline,
                    credit,
                    published,
                    updated,
                    language,
                    body,
                    furniture,
                    provenance);
        }
    }
}
