package dev.readout.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads what a feed, an entry or a source says of itself. */
final class ReadHead {

    private final ReadMarkup markup;
    private final AddressBase base;

    ReadHead(ReadMarkup markup, AddressBase base) {
        this.markup = markup;
        this.base = base;
    }

    /**
     * The texts of an entry.
     *
     * @param summary the description, or what stands in for it
     * @param content the article in one or more forms
     */
    record Bodies(Optional<Markup> summary, List<Markup> content) {}

    FeedHead ofFeed(Element feed, Fields fields) {
        var summary = fields.last(Field.DESCRIPTION, Field.SUBTITLE)
                .or(() -> fields.last(Field.SUMMARY))
                .map(markup::of);
        return head(feed, fields, summary);
    }

    FeedHead ofEntry(Element entry, Fields fields, Bodies bodies) {
        return head(entry, fields, bodies.summary());
    }

    /** RSS names the feed in words and its address in an attribute, Atom repeats its head. */
    FeedHead ofSource(Element source) {
        var address = Field.attribute(source, "url");
        if (address.isEmpty()) return ofFeed(source, Fields.of(source));
        return head(source, Fields.of(source), Optional.empty())
                .withTitle(markup.plain(source), base.join(source, address));
    }

    private FeedHead head(Element owner, Fields fields, Optional<Markup> summary) {
        var id = id(owner, fields);
        return new FeedHead(
                fields.first(Field.TITLE)
                        .or(() -> fields.first(Field.MEDIA_TITLE))
                        .map(markup::of),
                link(owner, fields).or(() -> permalink(fields)),
                id,
                authors(fields),
                date(fields, Field.PUBLISHED),
                date(fields, Field.UPDATED).or(() -> attributeDate(owner)),
                date(fields, Field.CREATED),
                summary);
    }

    /** The first description is the summary; what comes after it, and all that is named content, is the article. */
    Bodies bodies(Fields fields) {
        Optional<Markup> summary = Optional.empty();
        var content = new ArrayList<Markup>();
        boolean hasContent = false;
        for (var placed : fields.placed()) {
            switch (placed.field()) {
                case SUMMARY, DESCRIPTION -> {
                    var value = markup.of(placed.element());
                    if (summary.isPresent() && !hasContent) {
                        content.add(value);
                        hasContent = true;
                    } else {
                        summary = Optional.of(value);
                    }
                }
                case CONTENT, ENCODED, BODY -> {
                    var value = markup.of(placed.element());
                    content.add(value);
                    hasContent |= placed.field() != Field.BODY;
                    if (summary.isEmpty() && markup.isText(placed.element())) summary = Optional.of(value);
                }
                default -> {}
            }
        }
        return new Bodies(
                summary.or(() -> fields.first(Field.MEDIA_DESCRIPTION)
                        .or(() -> fields.last(Field.SUBTITLE))
                        .map(markup::of)),
                content);
    }

    private static Optional<FeedDate> date(Fields fields, Field field) {
        return fields.last(field)
                .map(element -> element.wholeText().strip())
                .filter(printed -> !printed.isEmpty())
                .map(FeedDate::of);
    }

    private static Optional<FeedDate> attributeDate(Element owner) {
        var date = Field.attribute(owner, "lastmod");
        if (!date.isEmpty() || !Field.nameOf(owner).equals("rss")) {
            return Optional.of(date).filter(d -> !d.isEmpty()).map(FeedDate::of);
        }
        return Optional.empty();
    }

    private Optional<String> id(Element owner, Fields fields) {
        return fields.last(Field.ID)
                .map(id -> isPermalink(id)
                        ? base.join(id, id.wholeText().strip())
                        : id.wholeText().strip())
                .or(() -> Optional.of(Field.attribute(owner, "rdf:about")))
                .filter(id -> !id.isEmpty());
    }

    private static boolean isPermalink(Element id) {
        var stated = Field.attribute(id, "ispermalink");
        return stated.isEmpty() || stated.equalsIgnoreCase("true");
    }

    private Optional<String> permalink(Fields fields) {
        return fields.last(Field.ID)
                .filter(ReadHead::isPermalink)
                .map(id -> base.join(id, id.wholeText().strip()))
                .flatMap(AddressBase::safe);
    }

    /** The last link to a page for people. */
    private Optional<String> link(Element owner, Fields fields) {
        Optional<String> found = Optional.of(Field.attribute(owner, "href")).filter(href -> !href.isEmpty());
        for (var link : fields.all(Field.LINK)) {
            var rel = Field.attribute(link, "rel");
            var type = Field.attribute(link, "type").toLowerCase(Locale.ROOT);
            boolean page = type.isEmpty() || type.equals("text/html") || type.equals("application/xhtml+xml");
            var href = Field.attribute(link, "href", "url", "uri");
            var written = href.isEmpty() ? link.wholeText().strip() : href;
            boolean forPeople = rel.isEmpty() || rel.equals("alternate");
            if (!written.isEmpty() && forPeople && (page || href.isEmpty())) {
                found = AddressBase.safe(base.join(link, plainAmpersands(written)))
                        .or(() -> Optional.empty());
            }
        }
        return found;
    }

    /** Addresses in which ampersands were escaped once too often, or came out as entities. */
    private static String plainAmpersands(String address) {
        return address.replace("&amp;", "&");
    }

    private List<FeedPerson> authors(Fields fields) {
        return fields.all(Field.AUTHOR).stream()
                .map(this::person)
                .filter(person -> !person.isEmpty())
                .toList();
    }

    private FeedPerson person(Element author) {
        if (author.childrenSize() == 0)
            return FeedPerson.of(markup.mended(author.wholeText().strip()));
        return new FeedPerson(
                child(author, "name"),
                child(author, "email"),
                child(author, "uri", "url", "homepage").map(uri -> base.join(author, uri)));
    }

    private Optional<String> child(Element author, String... names) {
        var wanted = List.of(names);
        return author.children().stream()
                .filter(child -> wanted.contains(Field.nameOf(child)))
                .map(child -> markup.mended(child.wholeText().strip()))
                .filter(words -> !words.isEmpty())
                .reduce((first, last) -> last);
    }
}
