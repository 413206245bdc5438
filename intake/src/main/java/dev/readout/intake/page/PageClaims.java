package dev.readout.intake.page;

import dev.readout.intake.date.NamedDay;
import dev.readout.intake.text.Declared;
import dev.readout.model.Claim;
import dev.readout.model.Claim.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article where a reader does not see it, the most trusted first: JSON-LD, then Open Graph and the other
 * meta tags, microdata, the address; last what was declared by whoever fetched the page.
 */
final class PageClaims {

    private static final int LONGEST = 1000;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** Meta names and properties by what they say, in the order of trust. */
    private static final Map<What, List<String>> METAS = Map.of(
            What.TITLE,
                    List.of(
                            "og:title",
                            "twitter:title",
                            "dc.title",
                            "dcterms.title",
                            "citation_title",
                            "headline",
                            "sailthru.title",
                            "title"),
            What.AUTHOR,
                    List.of(
                            "author",
                            "article:author",
                            "byl",
                            "dc.creator",
                            "dcterms.creator",
                            "citation_author",
                            "parsely-author",
                            "sailthru.author",
                            "article.author",
                            "og:article:author",
                            "twitter:data1-author"),
            What.OUTLET,
                    List.of(
                            "og:site_name",
                            "application-name",
                            "dc.publisher",
                            "dcterms.publisher",
                            "citation_journal_title",
                            "publisher",
                            "copyright-holder"),
            What.PUBLISHED,
                    List.of(
                            "article:published_time",
                            "og:published_time",
                            "og:article:published_time",
                            "datepublished",
                            "parsely-pub-date",
                            "sailthru.date",
                            "dc.date.issued",
                            "dcterms.issued",
                            "dcterms.created",
                            "dc.date.created",
                            "citation_publication_date",
                            "citation_date",
                            "article.published",
                            "pubdate",
                            "publishdate",
                            "publish-date",
                            "publication_date",
                            "date",
                            "dc.date",
                            "dcterms.date",
                            "ptime",
                            "article_date_original",
                            "original-publish-date",
                            "dateposted",
                            "rnews:datepublished",
                            "created"),
            What.UPDATED,
                    List.of(
                            "article:modified_time",
                            "og:updated_time",
                            "og:modified_time",
                            "datemodified",
                            "dcterms.modified",
                            "dc.date.modified",
                            "lastmod",
                            "last-modified",
                            "article.updated",
                            "utime",
                            "revised"),
            What.SECTION,
                    List.of(
                            "article:section",
                            "og:section",
                            "section",
                            "parsely-section",
                            "dc.subject.section",
                            "articlesection"),
            What.LANGUAGE, List.of("og:locale", "content-language", "language", "dc.language", "dcterms.language"));

    private static final Set<String> STORY = Set.of("article", "main", "header");

    private final LinkedHashSet<Claim> claims = new LinkedHashSet<>();

    private PageClaims() {}

    static List<Claim> of(PageParts page, Declared declared) {
        var found = new PageClaims();
        found.claims.addAll(JsonLd.of(page));
        found.metas(page);
        found.microdata(page);
        found.links(page, declared);
        found.titles(page);
        found.claims.addAll(declared.claims());
        return new ArrayList<>(found.claims);
    }

    private void add(What what, String value, String where) {
        var words = WHITE_SPACE.matcher(value.strip()).replaceAll(" ");
        if (!words.isEmpty() && words.length() <= LONGEST) claims.add(new Claim(what, words, where));
    }

    private void metas(PageParts page) {
        var contents = new LinkedHashMap<String, List<String>>();
        for (var meta : page.tagged("meta")) {
            for (var key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                if (!meta.hasAttr(key)) continue;
                contents.computeIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(meta.attr("content"));
            }
        }
        for (var what : What.values()) {
            for (var name : METAS.getOrDefault(what, List.of())) {
                for (var value : contents.getOrDefault(name, List.of())) add(what, value, "meta " + name);
            }
        }
    }

    private void microdata(PageParts page) {
        for (var element : page.withProperties()) {
            switch (element.attr("itemprop")) {
                case "datePublished" -> add(What.PUBLISHED, valueOf(element), "itemprop datePublished");
                case "dateModified" -> add(What.UPDATED, valueOf(element), "itemprop dateModified");
                case "headline" -> add(What.TITLE, valueOf(element), "itemprop headline");
                case "author" -> add(What.AUTHOR, authorOf(element), "itemprop author");
                case "articleSection" -> add(What.SECTION, valueOf(element), "itemprop articleSection");
                default -> {}
            }
        }
        for (var time : page.times()) {
            if (saysPublished(time)) add(What.PUBLISHED, valueOf(time), "the page's time element");
        }
        page.times().stream()
                .filter(time -> time.normalName().equals("time") && time.hasAttr("datetime") && standsInStory(time))
                .findFirst()
                .ifPresent(time -> add(What.PUBLISHED, valueOf(time), "the page's first time element"));
    }

    private static boolean saysPublished(Element time) {
        if (time.hasClass("published")) return true;
        return time.normalName().equals("time")
                && (time.hasAttr("pubdate")
                        || time.hasClass("entry-date")
                        || time.className().toLowerCase(Locale.ROOT).contains("publish"));
    }

    private static boolean standsInStory(Element time) {
        for (var at = time.parent(); at != null; at = at.parent()) {
            if (STORY.contains(at.normalName())) return true;
        }
        return false;
    }

    private static String valueOf(Element element) {
        for (var attribute : new String[] {"content", "datetime", "title"}) {
            if (element.hasAttr(attribute) && !element.attr(attribute).isBlank()) return element.attr(attribute);
        }
        return element.text();
    }

    private static String authorOf(Element element) {
        var name = element.selectFirst("[itemprop=name]");
        return valueOf(name == null ? element : name);
    }

    private void links(PageParts page, Declared declared) {
        for (var link : page.tagged("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) address(link, "href", "link rel=canonical");
        }
        for (var meta : page.tagged("meta")) {
            if (meta.attr("property").strip().equalsIgnoreCase("og:url")) address(meta, "content", "meta og:url");
        }
        for (var html : page.tagged("html")) {
            if (html.hasAttr("lang")) add(What.LANGUAGE, html.attr("lang"), "html lang");
        }
        declared.address().flatMap(NamedDay::of).ifPresent(date -> add(What.PUBLISHED, date, "the page's address"));
        claims.stream()
                .filter(claim -> claim.what() == What.CANONICAL)
                .findFirst()
                .flatMap(claim -> NamedDay.of(claim.value()))
                .ifPresent(date -> add(What.PUBLISHED, date, "the page's address"));
    }

    /** An address on the web, made whole; anything else is no address. */
    private void address(Element element, String attribute, String where) {
        var address = element.attr("abs:" + attribute);
        if (address.isEmpty()) address = element.attr(attribute);
        if (address.startsWith("http://") || address.startsWith("https://")) add(What.CANONICAL, address, where);
    }

    private void titles(PageParts page) {
        page.tagged("title").stream()
                .findFirst()
                .ifPresent(title -> add(What.TITLE, title.text(), "the title element"));
    }
}
