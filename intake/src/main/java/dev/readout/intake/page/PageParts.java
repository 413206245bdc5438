package dev.readout.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page in which it says things of itself, gathered in one walk, each kind in the order of the page. Lives as long as its
 * page, on one thread.
 */
final class PageParts {

    private static final Set<String> TAGS = Set.of("html", "title", "meta", "link", "script", "h1", "h2");

    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final List<Element> withProperties = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();

    private PageParts() {}

    static PageParts of(Document page) {
        var parts = new PageParts();
        NodeVisitor gather = (node, depth) -> parts.add(node);
        page.traverse(gather);
        return parts;
    }

    private void add(Node node) {
        if (!(node instanceof Element element)) return;
        var tag = element.normalName();
        if (TAGS.contains(tag) && !isOfPicture(element))
            byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(element);
        if (tag.equals("time") || tag.equals("abbr")) times.add(element);
        if (element.attributesSize() > 0 && element.attributes().hasKey("itemprop")) withProperties.add(element);
    }

    /** Pictures (SVG) have titles of their own. */
    private static boolean isOfPicture(Element element) {
        return !element.tag().namespace().equals(Parser.NamespaceHtml);
    }

    /** The elements of one of the tags that are gathered. */
    List<Element> tagged(String tag) {
        if (!TAGS.contains(tag)) throw new IllegalArgumentException(tag + " is not gathered");
        return byTag.getOrDefault(tag, List.of());
    }

    /** Those with an {@code itemprop} of schema.org's microdata. */
    List<Element> withProperties() {
        return withProperties;
    }

    /** {@code time} and {@code abbr}. */
    List<Element> times() {
        return times;
    }
}
