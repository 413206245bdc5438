package dev.readout.publish.feed;

import dev.readout.model.dossier.Change;
import dev.readout.model.dossier.Dossier;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes changes as an Atom feed (RFC 4287). */
public final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /**
     * The whole feed.
     *
     * @param dossier the later one
     * @param day that it is of
     */
    public static String of(Dossier dossier, LocalDate day, List<Change> changes) {
        return of(dossier.name(), NewsItem.id(dossier.name()), day, NewsItem.of(dossier, day, changes));
    }

    /**
     * Any news.
     *
     * @param id an IRI that stays the same
     * @param day of the feed where it has no items
     * @param items the latest first
     */
    public static String of(String title, String id, LocalDate day, List<NewsItem> items) {
        var feed = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(feed);
            write(xml, title, id, items, day);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string took no more characters", e);
        }
        return feed + "\n";
    }

    private static void write(XMLStreamWriter xml, String title, String id, List<NewsItem> items, LocalDate day)
            throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", moment(items.isEmpty() ? day : items.getFirst().day()));
        xml.writeStartElement("author");
        element(xml, "name", "Readout");
        xml.writeEndElement();
        for (var item : items) entry(xml, item);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void entry(XMLStreamWriter xml, NewsItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", item.id());
        element(xml, "title", item.title());
        element(xml, "updated", moment(item.day()));
        if (!item.href().isEmpty()) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("href", item.href());
        }
        element(xml, "content", item.text());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
