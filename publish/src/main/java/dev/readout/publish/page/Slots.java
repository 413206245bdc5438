package dev.readout.publish.page;

import dev.readout.model.Block;
import dev.readout.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of an article light up for which place, without a rule for each place.
 *
 * <p>All words that have a place have a slot in the paragraph they begin in, counted from 1. Their target there carries {@code kN},
 * their runs in the same paragraph {@code wN}: one style rule for each N serves all paragraphs of all articles.
 * Words that go on in other paragraphs have a slot in the article as well, {@code mN} on their target and {@code yN} on
 * their runs elsewhere.
 */
final class Slots {

    /**
     * The slots of one place.
     *
     * @param block where the words begin: an index into the article's blocks
     * @param here its number among those that begin there
     * @param beyond its number among those of the article that go on elsewhere; 0 if it does not
     */
    record Slot(int block, int here, int beyond) {

        String target() {
            return beyond == 0 ? "k" + here : "k" + here + " m" + beyond;
        }

        /** Which class its runs in a block carry. */
        String run(int inBlock) {
            return inBlock == block ? "w" + here : "y" + beyond;
        }
    }

    private final List<Block> blocks;
    private final Map<String, Slot> slots = new HashMap<>();
    private int mostHere;
    private int mostBeyond;

    Slots(List<Block> blocks, List<Marked> marked) {
        this.blocks = blocks;
        var counts = new int[blocks.size() + 1];
        for (var one : marked) {
            int block = blockAt(one.words().getFirst().start());
            boolean goesOn = one.words().stream()
                    .anyMatch(span -> blockAt(span.start()) != block || blockAt(span.end() - 1) != block);
            var slot = new Slot(block, ++counts[block < 0 ? blocks.size() : block], goesOn ? ++mostBeyond : 0);
            mostHere = Math.max(mostHere, slot.here());
            slots.put(one.id(), slot);
        }
    }

    /** @param id a place in this article */
    Slot of(String id) {
        var slot = slots.get(id);
        if (slot == null) throw new IllegalArgumentException("not in this article: " + id);
        return slot;
    }

    int mostHere() {
        return mostHere;
    }

    int mostBeyond() {
        return mostBeyond;
    }

    /** The index of the block that holds a character, negative if it stands between blocks. */
    int blockAt(int point) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (point < span.start()) high = middle - 1;
            else if (point >= span.end()) low = middle + 1;
            else return middle;
        }
        return -1;
    }
}
