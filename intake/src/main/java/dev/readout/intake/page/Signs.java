package dev.readout.intake.page;

import dev.readout.intake.page.Block.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Which blocks of a page are its captions, bylines and dates, by the names of the small elements that they stand in. Lives as long as
 * one page, on one thread.
 */
final class Signs {

    /** The most characters of an element that is small enough to be all caption, byline or date. */
    private static final int LONGEST = 300;

    private final PageHints hints;

    /** What each small element says it is, or else the elements around it. */
    private final Map<Element, Optional<Kind>> named = new HashMap<>();

    Signs(PageHints hints) {
        this.hints = hints;
    }

    /** Whether it is short enough to be one. */
    static boolean maybe(Block block) {
        return block.text().length() <= LONGEST;
    }

    /** The block, with the kind that the smallest element around it names. */
    Block withKind(Block block) {
        if (!maybe(block)) return block;
        return named(block.holder())
                .map(kind -> new Block(kind, block.text(), block.linked(), block.holder()))
                .orElse(block);
    }

    /** Only what says something is measured, and what is large ends the way up. */
    private Optional<Kind> named(Element element) {
        var known = named.get(element);
        if (known != null) return known;
        var own = kindOf(element);
        var parent = element.parent();
        Optional<Kind> kind;
        if (own.isPresent()) kind = own.filter(sign -> isSmall(element));
        else kind = parent == null ? Optional.empty() : named(parent);
        named.put(element, kind);
        return kind;
    }

    private Optional<Kind> kindOf(Element element) {
        if (hints.says("caption", element)) return Optional.of(Kind.CAPTION);
        if (hints.says("byline", element)) return Optional.of(Kind.BYLINE);
        return hints.says("date", element) ? Optional.of(Kind.DATE) : Optional.empty();
    }

    /** Counts no further than it must, for the elements on the way up hold most of the page. */
    private static boolean isSmall(Element element) {
        var letters = new Letters();
        NodeTraversor.filter(letters, element);
        return letters.count <= LONGEST;
    }

    /** Counts characters as they are shown: white space once. */
    private static final class Letters implements NodeFilter {

        private int count;
        private boolean gap;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) add(text.getWholeText());
            return count > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private void add(String words) {
            for (int i = 0; i < words.length() && count <= LONGEST; i++) {
                boolean space = Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u00a0';
                if (!space) count += gap && count > 0 ? 2 : 1;
                gap = space;
            }
        }
    }
}
