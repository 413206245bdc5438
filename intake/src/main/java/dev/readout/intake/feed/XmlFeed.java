package dev.readout.intake.feed;

import dev.readout.pipeline.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads feeds in XML, by a parser that repairs what is ill formed and knows no entities of a document's own. */
final class XmlFeed {

    private static final int DEEPEST = 100;

    private final ReadHead heads;

    private XmlFeed(ReadHead heads) {
        this.heads = heads;
    }

    static Outcome<Feed> read(String text, String address, boolean isUtf8) {
        var document = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        var root = root(document);
        if (root.isEmpty()) return Outcome.dropped(NotAFeed.OTHER);
        boolean atom = Field.nameOf(root.get()).equals("feed");
        boolean atom10 = atom && root.get().tag().namespace().equalsIgnoreCase("http://www.w3.org/2005/Atom");
        var markup = new ReadMarkup(new AddressBase(address), atom, atom10, isUtf8);
        return Outcome.kept(new XmlFeed(new ReadHead(markup, new AddressBase(address))).feed(root.get()));
    }

    private static Optional<Element> root(Document document) {
        for (var element : document.children()) {
            switch (Field.nameOf(element)) {
                case "rss", "feed", "rdf:rdf", "channel", "rdf" -> {
                    return Optional.of(element);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private Feed feed(Element root) {
        var entries = new ArrayList<Element>();
        collect(root, entries);
        var fields = Fields.of(root);
        return new Feed(
                heads.ofFeed(root, fields),
                fields.last(Field.LANGUAGE).map(Element::text).or(() -> language(root)),
                entries.stream().map(this::entry).toList());
    }

    private static Optional<String> language(Element root) {
        return Optional.of(Field.attribute(root, "xml:lang", "lang")).filter(value -> !value.isEmpty());
    }

    private static void collect(Element parent, List<Element> entries) {
        for (var child : parent.children()) {
            switch (Field.of(child)) {
                case ENTRY -> entries.add(child);
                case GROUP -> collect(child, entries);
                default -> {}
            }
        }
    }

    private FeedEntry entry(Element item) {
        var fields = Fields.of(item);
        var bodies = heads.bodies(fields);
        return new FeedEntry(
                heads.ofEntry(item, fields, bodies),
                bodies.content(),
                fields.last(Field.SOURCE).map(heads::ofSource),
                fields.all(Field.CREDIT).stream()
                        .map(Element::text)
                        .filter(credit -> !credit.isBlank())
                        .distinct()
                        .toList(),
                fields.last(Field.ORIGINAL).map(Element::text).filter(link -> !link.isBlank()));
    }
}
