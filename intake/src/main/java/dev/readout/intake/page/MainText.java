package dev.readout.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the report among all that a page shows, in three steps: what is named as furniture is left out unless it holds
 * most of the page; of what is left, the smallest element that holds nearly all prose is the report's; in it, link lists and
 * stray labels are left out. Lives as long as its page, on one thread.
 */
final class MainText {

    private static final double MOST_OF_THE_PAGE = 0.5;
    private static final double NEARLY_ALL = 0.7;
    private static final double ENOUGH_IF_NAMED = 0.3;

    private final PageHints hints;

    /**
     * What a page shows.
     *
     * @param all in the order of the page, furniture with it
     * @param report what of it is the report; empty if the page shows no prose
     */
    record Shown(List<Block> all, List<Block> report) {}

    MainText(PageHints hints) {
        this.hints = hints;
    }

    Shown of(Document page) {
        var body = page.body();
        var all = BlockReader.read(body, this::isNeverShown);
        var everything = new Weights(all);
        var kept = ancestors(core(body, everything));
        var left = BlockReader.read(body, element -> isLeftOut(element, everything, kept));
        var weights = new Weights(left);
        var report = weights.ofAll() == 0 ? List.<Block>of() : StrayBlocks.removed(within(core(body, weights), left));
        return new Shown(all, report);
    }

    private boolean isNeverShown(Element element) {
        return hints.says("never", element);
    }

    private boolean isLeftOut(Element element, Weights everything, Set<Element> kept) {
        if (isNeverShown(element)) return true;
        return !kept.contains(element)
                && hints.says("furniture", element)
                && everything.of(element) < everything.ofAll() * MOST_OF_THE_PAGE;
    }

    private static Set<Element> ancestors(Element element) {
        Set<Element> ancestors = new HashSet<>();
        for (var at = element; at != null; at = at.parent()) ancestors.add(at);
        return ancestors;
    }

    /** The smallest element that holds nearly all prose of the one that says it holds the report, if one does. */
    private Element core(Element body, Weights weights) {
        return narrowed(named(weights, body).orElse(body), weights);
    }

    /** The element with the most prose among those that say they hold the report. */
    private Optional<Element> named(Weights weights, Element body) {
        Element best = body;
        double most = weights.ofAll() * ENOUGH_IF_NAMED;
        for (var element : weights.elements()) {
            if (element.equals(body) || weights.of(element) <= most || !hints.says("report", element)) continue;
            best = element;
            most = weights.of(element);
        }
        return Optional.of(best).filter(element -> !element.equals(body));
    }

    /** Goes down for as long as one child holds nearly all of the prose. */
    private static Element narrowed(Element from, Weights weights) {
        var at = from;
        while (true) {
            double enough = weights.of(at) * NEARLY_ALL;
            Element next = null;
            for (var child : at.children()) {
                if (weights.of(child) >= enough) next = child;
            }
            if (next == null) return at;
            at = next;
        }
    }

    private static List<Block> within(Element root, List<Block> blocks) {
        var inside = new ArrayList<Block>();
        for (var block : blocks) {
            if (isBelow(block.holder(), root)) inside.add(block);
        }
        return inside;
    }

    private static boolean isBelow(Element element, Element root) {
        for (var at = element; at != null; at = at.parent()) {
            if (at.equals(root)) return true;
        }
        return false;
    }
}
