package dev.readout.intake.feed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Whether words of a feed that does not say so are HTML: they hold an end tag or an entity, and no tag or entity that HTML
 * does not have. Unsure is no: words lost for a tag are worse than a tag shown.
 */
final class LooksLikeHtml {

    private static final Pattern SIGN = Pattern.compile("</\\w+>|&#?\\w{1,31};");
    private static final Pattern TAG = Pattern.compile("</?(\\w+)");
    private static final Pattern ENTITY = Pattern.compile("&(\\w{1,31});");

    private LooksLikeHtml() {}

    static boolean is(String words) {
        return SIGN.matcher(words).find()
                && TAG.matcher(words)
                        .results()
                        .allMatch(tag -> AllowedMarkup.isElement(tag.group(1).toLowerCase(Locale.ROOT)))
                && ENTITY.matcher(words).results().allMatch(entity -> Entities.isNamedEntity(entity.group(1)));
    }
}
