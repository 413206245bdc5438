package dev.readout.intake.feed;

import dev.readout.intake.text.RawText;
import dev.readout.pipeline.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A list of feeds as readers of feeds exchange it.
 *
 * @param title what the list is called; may be empty
 * @param outlines its feeds, each address once, in their order
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
public record Opml(String title, List<Outline> outlines) {

    private static final int DEEPEST = 100;

    public Opml {
        outlines = List.copyOf(outlines);
    }

    /**
     * One feed of a list.
     *
     * @param title what the list calls it
     * @param feed the feed's address
     * @param page the address of the outlet's page
     */
    public record Outline(String title, String feed, Optional<String> page) {}

    /** Why bytes are no list of feeds. */
    public enum NotOpml implements Outcome.Reason {
        NO_LIST;

        @Override
        public String message() {
            return "is no list of feeds: OPML is read";
        }
    }

    /** Reads a list, groups and all; lines without a feed's address, or with one that is unsafe, are passed over. */
    public static Outcome<Opml> read(RawText raw) {
        var document =
                Jsoup.parse(DecodeFeed.of(raw).text(), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        if (document.selectFirst("opml") == null) return Outcome.dropped(NotOpml.NO_LIST);
        var outlines = new ArrayList<Outline>();
        var seen = new HashSet<String>();
        for (var line : document.select("outline")) {
            var feed = Field.attribute(line, "xmlUrl").strip();
            if (!feed.isEmpty() && AddressBase.safe(feed).isPresent() && seen.add(feed))
                outlines.add(outline(line, feed));
        }
        var title = Optional.ofNullable(document.selectFirst("head > title")).map(Element::text);
        return Outcome.kept(new Opml(title.orElse(""), outlines));
    }

    private static Outline outline(Element line, String feed) {
        var page = Optional.of(Field.attribute(line, "htmlUrl").strip()).filter(url -> !url.isEmpty());
        return new Outline(Field.attribute(line, "title", "text").strip(), feed, page.flatMap(AddressBase::safe));
    }

    /** The list as OPML 2.0, the same for the same list. */
    public String write() {
        var document = new Document("").parser(Parser.xmlParser());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        var opml = document.appendElement("opml").attr("version", "2.0");
        opml.appendText("\n").appendElement("head").appendElement("title").text(title);
        var body = opml.appendText("\n").appendElement("body").appendText("\n");
        for (var outline : outlines) {
            var line = body.appendElement("outline")
                    .attr("type", "rss")
                    .attr("text", outline.title())
                    .attr("xmlUrl", outline.feed());
            outline.page().ifPresent(page -> line.attr("htmlUrl", page));
            body.appendText("\n");
        }
        opml.appendText("\n");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }
}
