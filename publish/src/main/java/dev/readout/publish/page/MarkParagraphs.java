package dev.readout.publish.page;

import dev.readout.model.Block;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cuts the paragraphs of one article into runs, at every place where words begin or end that have a place of
 * their own.
 *
 * <p>Runs stand side by side and never within each other, so such words may overlap in any way.
 */
final class MarkParagraphs {

    /** Words of one block that belong to one place. */
    private record Mark(Span span, String marks, List<Run.Target> targets) {}

    private final Text text;
    private final List<Block> blocks;
    private final Slots slots;
    private final List<List<Mark>> marks = new ArrayList<>();
    private final List<Run.Target> strays = new ArrayList<>();

    MarkParagraphs(Addresses addresses, Reading reading) {
        this.text = reading.article().text();
        this.blocks = reading.article().blocks();
        this.slots = addresses.slots(reading);
        blocks.forEach(block -> marks.add(new ArrayList<>()));
        addresses.marked(reading.article().id()).forEach(this::mark);
    }

    private void mark(Marked marked) {
        var slot = slots.of(marked.id());
        var target = new Run.Target(marked.id(), slot.target());
        if (slot.block() < 0) strays.add(target);
        boolean first = slot.block() >= 0;
        for (var span : marked.words()) {
            mark(span, slot, marked.kind(), first ? List.of(target) : List.of());
            first = false;
        }
        marked.source().ifPresent(source -> mark(source, slot, "s", List.of()));
    }

    /** Marks a span in each block it reaches into. */
    private void mark(Span span, Slots.Slot slot, String kind, List<Run.Target> targets) {
        int block = Math.max(0, slots.blockAt(span.start()));
        var pending = targets;
        for (; block < blocks.size() && blocks.get(block).span().start() < span.end(); block++) {
            var part = blocks.get(block).span();
            if (!part.overlaps(span)) continue;
            var within = new Span(Math.max(part.start(), span.start()), Math.min(part.end(), span.end()));
            var classes = kind.equals("s") ? kind : (kind + " " + slot.run(block)).strip();
            marks.get(block).add(new Mark(within, classes, pending));
            pending = List.of();
        }
    }

    /** Targets of words that stand in no paragraph. */
    List<Run.Target> strays() {
        return List.copyOf(strays);
    }

    /** The runs of a block, together all of its characters. */
    List<Run> runs(int block) {
        var span = blocks.get(block).span();
        var here = marks.get(block);
        here.sort(Comparator.comparing(Mark::span));
        var cuts = cuts(span, here);
        var runs = new ArrayList<Run>();
        var open = new ArrayList<Mark>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            var part = new Span(cuts.get(i), cuts.get(i + 1));
            open.removeIf(mark -> mark.span().end() <= part.start());
            var opening = new ArrayList<Run.Target>();
            for (; next < here.size() && here.get(next).span().start() == part.start(); next++) {
                open.add(here.get(next));
                opening.addAll(here.get(next).targets());
            }
            runs.add(new Run(opening, classes(open), Visible.text(text.slice(part))));
        }
        return runs;
    }

    private static List<Integer> cuts(Span block, List<Mark> marks) {
        var cuts = new TreeSet<Integer>(List.of(block.start(), block.end()));
        for (var mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        return List.copyOf(cuts);
    }

    private static String classes(List<Mark> open) {
        return open.stream()
                .flatMap(mark -> List.of(mark.marks().split(" ")).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
