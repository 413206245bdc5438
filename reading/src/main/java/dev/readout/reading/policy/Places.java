package dev.readout.reading.policy;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things by the stretch of text they stand at, to be looked up without going through all of them. Filled once, then only read.
 *
 * @param <T> what stands there
 */
final class Places<T> {

    private static final int BLOCK = 512;

    private record Place<T>(Span span, T thing) {}

    private final Map<Integer, List<Place<T>>> blocks = new HashMap<>();

    void add(Span span, T thing) {
        for (int block = span.start() / BLOCK; block <= (span.end() - 1) / BLOCK; block++)
            blocks.computeIfAbsent(block, key -> new ArrayList<>(4)).add(new Place<>(span, thing));
    }

    /** What stands around a span, in the order in which it was added. */
    List<T> around(Span span) {
        return blocks.getOrDefault(span.start() / BLOCK, List.of()).stream()
                .filter(place -> place.span().contains(span))
                .map(Place::thing)
                .toList();
    }

    /** What shares a character with a span, in the order in which it was added, block by block. */
    List<T> touching(Span span) {
        var found = new ArrayList<T>();
        for (int block = span.start() / BLOCK; block <= (span.end() - 1) / BLOCK; block++) {
            for (var place : blocks.getOrDefault(block, List.of())) {
                boolean meetHere = Math.max(place.span().start(), span.start()) / BLOCK == block;
                if (meetHere && place.span().overlaps(span)) found.add(place.thing());
            }
        }
        return found;
    }

    /** What stands within a span, in the order in which it was added. */
    List<T> within(Span span) {
        var found = new ArrayList<T>();
        for (int block = span.start() / BLOCK; block <= (span.end() - 1) / BLOCK; block++) {
            for (var place : blocks.getOrDefault(block, List.of())) {
                boolean startsHere = place.span().start() / BLOCK == block;
                if (startsHere && span.contains(place.span())) found.add(place.thing());
            }
        }
        return found;
    }
}
