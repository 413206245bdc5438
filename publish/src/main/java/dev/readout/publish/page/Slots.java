package dev.readout.publish.page;

import dev.readout.model.Block;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of an article light up for which statement, without a rule for each statement.
 *
 * <p>Each statement has a slot in the paragraph its words begin in, counted from 1. Its target there carries {@code kN},
 * its runs in the same paragraph {@code wN}: one style rule for each N serves all paragraphs of all articles. A
 * statement that goes on in other paragraphs has a slot in the article as well, {@code mN} on its target and {@code yN}
 * on its runs elsewhere.
 */
final class Slots {

    /**
     * The slots of one statement.
     *
     * @param block where its words begin: an index into the article's blocks
     * @param here its number among the statements that begin there
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
    private final Map<StatementId, Slot> slots = new HashMap<>();
    private int mostHere;
    private int mostBeyond;

    Slots(Reading reading) {
        this.blocks = reading.article().blocks();
        var counts = new int[blocks.size() + 1];
        for (var statement : reading.statements()) {
            int block = blockAt(statement.content().getFirst().start());
            boolean goesOn = statement.content().stream()
                    .anyMatch(span -> blockAt(span.start()) != block || blockAt(span.end() - 1) != block);
            var slot = new Slot(block, ++counts[block < 0 ? blocks.size() : block], goesOn ? ++mostBeyond : 0);
            mostHere = Math.max(mostHere, slot.here());
            slots.put(statement.id(), slot);
        }
    }

    Slot of(Statement statement) {
        var slot = slots.get(statement.id());
        if (slot == null) throw new IllegalArgumentException("not in this reading: " + statement.id());
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
