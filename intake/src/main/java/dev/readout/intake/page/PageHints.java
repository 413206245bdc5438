package dev.readout.intake.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The {@link Hints} that the elements of one page give, each element and each name looked at once. Names that file an article
 * under its topics ("category-…", "tag-…") say nothing; what is hidden by its own attributes is never shown. Lives as long as its page, on one thread.
 */
final class PageHints {

    private static final List<String> ATTRIBUTES =
            List.of("id", "role", "itemprop", "rel", "data-component", "data-testid");

    private static final Set<String> NEVER = Set.of("never");

    private final Hints hints;
    private final IdentityHashMap<Element, Set<String>> ofElements = new IdentityHashMap<>();
    private final Map<String, Set<String>> ofNames = new HashMap<>();

    PageHints(Hints hints) {
        this.hints = hints;
    }

    /** Whether tag, class, id or role of the element is one that the field names, or, for "never", whether it is hidden. */
    boolean says(String field, Element element) {
        if (element.attributesSize() == 0)
            return hints.ofTag(element.normalName()).contains(field);
        return ofElements.computeIfAbsent(element, this::fields).contains(field);
    }

    private Set<String> fields(Element element) {
        var attributes = element.attributes();
        var fields = hints.ofTag(element.normalName());
        var classes = attributes.get("class");
        for (int at = 0; at < classes.length(); ) {
            int end = at;
            while (end < classes.length() && !Character.isWhitespace(classes.charAt(end))) end++;
            boolean topic = classes.startsWith("category-", at) || classes.startsWith("tag-", at);
            if (end > at && !topic) fields = union(fields, ofName(classes.substring(at, end)));
            at = end + 1;
        }
        if (isHidden(attributes)) fields = union(fields, NEVER);
        for (var attribute : ATTRIBUTES) fields = union(fields, ofName(attributes.get(attribute)));
        return fields;
    }

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden")) return true;
        var style = attributes.get("style");
        return style.contains("none") && style.replace(" ", "").contains("display:none");
    }

    private Set<String> ofName(String name) {
        return name.isEmpty() ? Set.of() : ofNames.computeIfAbsent(name, hints::ofName);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        if (others.isEmpty()) return some;
        if (some.isEmpty()) return others;
        var both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }
}
