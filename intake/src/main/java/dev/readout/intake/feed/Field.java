package dev.readout.intake.feed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What an element of a feed is, whichever dialect and prefix it is written in. */
enum Field {
    TITLE("title dc:title"),
    LINK("link"),
    ID("id guid"),
    AUTHOR("author managingeditor dc:creator dc:author itunes:author"),
    PUBLISHED("published issued pubdate dcterms:issued"),
    UPDATED("updated modified lastbuilddate dc:date dcterms:modified"),
    CREATED("created dcterms:created"),
    SUBTITLE("subtitle tagline itunes:subtitle"),
    SUMMARY("summary itunes:summary"),
    DESCRIPTION("description dc:description abstract"),
    CONTENT("content"),
    ENCODED("content:encoded fullitem"),
    BODY("body xhtml:body"),
    MEDIA_TITLE("media:title"),
    MEDIA_DESCRIPTION("media:description"),
    LANGUAGE("language dc:language"),
    CREDIT("dc:publisher dc:source media:credit"),
    ORIGINAL("feedburner:origlink"),
    SOURCE("source"),
    ENTRY("item entry"),
    /** Holds titles and links of something else. */
    ASIDE("image textinput contributor rights copyright info svg math logo generator"),
    /** Only groups what it holds. */
    GROUP("");

    private static final Map<String, Field> BY_NAME = byName();
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/2000/svg", ""),
            Map.entry("http://www.w3.org/1998/math/mathml", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/echo/", ""),
            Map.entry("http://purl.org/pie/", ""),
            Map.entry("http://example.com/necho", ""),
            Map.entry("http://example.com/newformat#", ""),
            Map.entry("uri/of/echo/namespace#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://purl.org/rss/1.0/modules/rss091#", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://www.w3.org/2005/atom", ""));

    private final String names;

    /** @param names separated by blanks */
    Field(String names) {
        this.names = names;
    }

    private static Map<String, Field> byName() {
        var fields = new HashMap<String, Field>();
        for (var field : values()) for (var name : field.names.split(" ")) fields.put(name, field);
        return Map.copyOf(fields);
    }

    static Field of(Element element) {
        return BY_NAME.getOrDefault(nameOf(element), GROUP);
    }

    /** The name in lower case, with the prefix that its namespace usually has: none for those of RSS and Atom. */
    static String nameOf(Element element) {
        var local = element.tag().localName().toLowerCase(Locale.ROOT);
        var prefix = prefixOf(element);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String prefixOf(Element element) {
        var namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
        if (namespace.contains("backend.userland.com/rss")) return "";
        var usual = Optional.ofNullable(PREFIXES.get(namespace));
        return usual.orElse(element.tag().prefix().toLowerCase(Locale.ROOT));
    }

    /** An attribute's value, whatever the case of its name; empty where it is missing. */
    static String attribute(Element element, String... names) {
        return Arrays.stream(names)
                .filter(element.attributes()::hasKeyIgnoreCase)
                .map(element.attributes()::getIgnoreCase)
                .findFirst()
                .orElse("");
    }
}
