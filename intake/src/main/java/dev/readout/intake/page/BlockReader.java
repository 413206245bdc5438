package dev.readout.intake.page;

import dev.readout.intake.page.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what a page shows into blocks, in the order of the page. Lives within one call and one thread.
 *
 * <p>Walks the page without recursion, so that its depth does no harm.
 */
final class BlockReader implements NodeFilter {

    private final Predicate<Element> leftOut;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int links;
    private boolean gap;

    private BlockReader(Predicate<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * @param leftOut which elements are passed over with all they hold
     */
    static List<Block> read(Element root, Predicate<Element> leftOut) {
        var reader = new BlockReader(leftOut);
        root.filter(reader);
        reader.flush(root);
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (leftOut.test(element)) return FilterResult.SKIP_ENTIRELY;
            if (breaks(element)) flush(holderBefore(element));
            switch (element.normalName()) {
                case "br" -> lineBreak(element);
                case "a" -> links++;
                case "q" -> append("“");
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) flush(element);
            switch (element.normalName()) {
                case "a" -> links--;
                case "q" -> append("”");
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    private static Element holderBefore(Element element) {
        var parent = element.parent();
        return parent == null ? element : parent;
    }

    /** Whether the element stands on lines of its own. */
    private static boolean breaks(Element element) {
        return switch (element.normalName()) {
            case "td", "th", "li", "dd", "dt", "figcaption", "summary" -> true;
            case "a", "br" -> false;
            case "time" -> !isRunningText(element.parent());
            default -> element.isBlock() || element.normalName().indexOf('-') > 0;
        };
    }

    private static boolean isRunningText(@Nullable Element parent) {
        if (parent == null) return false;
        return switch (parent.normalName()) {
            case "p", "li", "dd", "td", "blockquote" -> true;
            default -> !parent.isBlock();
        };
    }

    private void lineBreak(Element element) {
        int end = words.length();
        if (end > 0 && words.charAt(end - 1) == '\n') flush(holderBefore(element));
        else if (end > 0) words.append('\n');
        gap = false;
    }

    private void append(String text) {
        int before = words.length();
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && isInk(text.charAt(end))) end++;
            if (end > at) {
                if (gap && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') words.append(' ');
                gap = false;
                words.append(text, at, end);
            } else if (!isNothing(text.charAt(end++))) {
                gap = true;
            }
            at = end;
        }
        if (links > 0) linked += words.length() - before;
    }

    /** Neither white space nor nothing at all. */
    private static boolean isInk(char c) {
        if (c <= '~') return c > ' ';
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isNothing(c);
    }

    /** A place where a word may be broken, or a mark of byte order. */
    private static boolean isNothing(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff';
    }

    private void flush(Element holder) {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == '\n') words.setLength(words.length() - 1);
        if (!words.isEmpty()) blocks.add(new Block(kind(holder), words.toString(), linked, holder));
        words.setLength(0);
        linked = 0;
        gap = false;
    }

    private static Kind kind(Element holder) {
        return switch (holder.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dd", "dt" -> Kind.ITEM;
            case "figcaption" -> Kind.CAPTION;
            default -> Kind.PARAGRAPH;
        };
    }
}
