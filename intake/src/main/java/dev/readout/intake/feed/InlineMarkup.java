package dev.readout.intake.feed;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the XHTML that stands among the XML of a feed as HTML source: no prefixes, no namespaces. */
final class InlineMarkup {

    private final StringBuilder source = new StringBuilder();

    private InlineMarkup() {}

    /** @param withoutDiv whether a {@code div} around all of it is left out */
    static String of(Element element, boolean withoutDiv) {
        var markup = new InlineMarkup();
        var nodes = element.childNodes();
        if (withoutDiv
                && element.childrenSize() == 1
                && isDiv(element.child(0))
                && element.ownText().isBlank()) {
            nodes = element.child(0).childNodes();
        }
        markup.write(nodes);
        return markup.source.toString();
    }

    private static boolean isDiv(Element element) {
        return element.tag().localName().equalsIgnoreCase("div");
    }

    private void write(List<Node> nodes) {
        for (var node : nodes) {
            if (node instanceof TextNode text) source.append(escaped(text.getWholeText()));
            else if (node instanceof Element element) write(element);
        }
    }

    private void write(Element element) {
        var name = element.tag().localName();
        source.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("xmlns")) continue;
            source.append(' ').append(attribute.getKey()).append("=\"");
            source.append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
        }
        source.append('>');
        write(element.childNodes());
        source.append("</").append(name).append('>');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
