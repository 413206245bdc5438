package dev.readout.publish.rows;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of one kind under a heading, the weightiest first.
 *
 * @param name what they have in common
 * @param certain those shown as they are
 * @param uncertain those shown with their doubt, apart
 */
public record Group(String name, List<Row> certain, List<Row> uncertain) {

    public Group {
        certain = List.copyOf(certain);
        uncertain = List.copyOf(uncertain);
    }

    /** The rows, parted by whether they are certain. */
    static Group of(String name, List<Row> rows) {
        return new Group(
                name,
                rows.stream().filter(Row::isCertain).toList(),
                rows.stream().filter(row -> !row.isCertain()).toList());
    }

    public Stream<Row> all() {
        return Stream.concat(certain.stream(), uncertain.stream());
    }

    public boolean isEmpty() {
        return certain.isEmpty() && uncertain.isEmpty();
    }
}
