package dev.readout.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.readout.model.Claim;
import dev.readout.model.Claim.What;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;

/**
 * What the page's linked data (schema.org, in JSON-LD) says of its article. Data that is not well-formed is passed over; nothing it points to is
 * fetched.
 */
final class JsonLd {

    private static final int LONGEST = 5_000_000;
    private static final int MOST_NODES = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonLd() {}

    /** Of the first article among it. */
    static List<Claim> of(PageParts page) {
        var claims = new ArrayList<Claim>();
        for (var script : page.tagged("script")) {
            if (!script.attr("type").strip().equalsIgnoreCase("application/ld+json")) continue;
            var json = script.data().strip();
            if (json.length() > LONGEST) continue;
            parse(json).flatMap(JsonLd::article).ifPresent(article -> read(article, claims));
            if (!claims.isEmpty()) break;
        }
        return List.copyOf(claims);
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The first node whose type is that of an article, wherever it stands. */
    private static Optional<JsonNode> article(JsonNode root) {
        var open = new ArrayDeque<JsonNode>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            var node = open.poll();
            if (node.isObject() && isArticle(node)) return Optional.of(node);
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode node) {
        var type = node.path("@type");
        if (type.isArray()) {
            for (var one : type) if (isArticle(one.asText())) return true;
            return false;
        }
        return isArticle(type.asText());
    }

    private static boolean isArticle(String type) {
        var name = type.substring(type.lastIndexOf('/') + 1);
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.equals("Report")
                || name.equals("LiveBlogPosting");
    }

    private static void read(JsonNode article, List<Claim> claims) {
        add(claims, What.TITLE, article.path("headline"), "headline");
        add(claims, What.PUBLISHED, article.path("datePublished"), "datePublished");
        add(claims, What.UPDATED, article.path("dateModified"), "dateModified");
        add(claims, What.SECTION, article.path("articleSection"), "articleSection");
        add(claims, What.LANGUAGE, article.path("inLanguage"), "inLanguage");
        add(claims, What.CANONICAL, article.path("mainEntityOfPage"), "mainEntityOfPage");
        add(claims, What.OUTLET, article.path("publisher"), "publisher");
        add(claims, What.AUTHOR, article.path("author"), "author");
        add(claims, What.ORIGIN, article.path("isBasedOn"), "isBasedOn");
        add(claims, What.ORIGIN, article.path("sourceOrganization"), "sourceOrganization");
    }

    /** A text, an object with a name or an id, or a list of those. */
    private static void add(List<Claim> claims, What what, JsonNode node, String field) {
        if (node.isArray()) {
            for (var one : node) if (!one.isArray()) add(claims, what, one, field);
            return;
        }
        boolean address = what == What.CANONICAL;
        var value = node.isObject() ? node.path(address ? "@id" : "name").asText("") : node.asText("");
        var words = plain(value);
        if (words.isBlank() || words.length() > 1000) return;
        if (address && !words.startsWith("http://") && !words.startsWith("https://")) return;
        claims.add(new Claim(what, words, "JSON-LD " + field));
    }

    /** Without the markup that some write into their data. */
    private static String plain(String value) {
        boolean marked = value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
        return marked
                ? Jsoup.parse(value).text()
                : StringUtil.normaliseWhitespace(value).strip();
    }
}
