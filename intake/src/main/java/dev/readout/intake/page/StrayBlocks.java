package dev.readout.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Takes out of a report what only leads elsewhere: lists of links, lines that are one link, labels that nothing follows. */
final class StrayBlocks {

    private static final double MOSTLY_LINK = 0.66;
    private static final double ALL_LINK = 0.85;
    private static final int LONGEST_POINTER = 150;
    private static final int LONGEST_LABEL = 40;

    private StrayBlocks() {}

    static List<Block> removed(List<Block> blocks) {
        var lists = linkDensityOfLists(blocks);
        var kept = new ArrayList<Block>();
        for (var block : blocks) {
            if (!leadsElsewhere(block, lists)) kept.add(block);
        }
        while (!kept.isEmpty() && isLabel(kept.getLast())) kept.removeLast();
        return kept;
    }

    private static boolean leadsElsewhere(Block block, Map<Element, double[]> lists) {
        if (block.is(Block.Kind.ITEM)) {
            var list = lists.get(listOf(block));
            return list != null && list[0] >= list[1] * MOSTLY_LINK;
        }
        return block.is(Block.Kind.PARAGRAPH)
                && block.linkDensity() >= ALL_LINK
                && block.text().length() <= LONGEST_POINTER
                && !block.endsSentence();
    }

    /** A heading, or a few words that end no sentence. */
    private static boolean isLabel(Block block) {
        return block.is(Block.Kind.HEADING)
                || (block.is(Block.Kind.PARAGRAPH) && block.text().length() <= LONGEST_LABEL && !block.endsSentence());
    }

    /** Linked and all characters of each list. */
    private static Map<Element, double[]> linkDensityOfLists(List<Block> blocks) {
        var lists = new HashMap<Element, double[]>();
        for (var block : blocks) {
            if (!block.is(Block.Kind.ITEM)) continue;
            var sums = lists.computeIfAbsent(listOf(block), list -> new double[2]);
            sums[0] += block.linked();
            sums[1] += block.text().length();
        }
        return lists;
    }

    private static Element listOf(Block block) {
        var parent = block.holder().parent();
        return parent == null ? block.holder() : parent;
    }
}
