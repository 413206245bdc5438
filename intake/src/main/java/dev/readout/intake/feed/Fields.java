package dev.readout.intake.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The fields of one feed or entry in the order of the document, those in groups among them, those of what it contains
 * (entries, images, sources) not.
 */
record Fields(List<Placed> placed) {

    /**
     * A field.
     *
     * @param depth how many groups it stands in: the shallowest is meant
     */
    record Placed(Field field, Element element, int depth) {}

    static Fields of(Element parent) {
        var placed = new ArrayList<Placed>();
        add(parent, 0, placed);
        return new Fields(placed);
    }

    private static void add(Element parent, int depth, List<Placed> placed) {
        for (var child : parent.children()) {
            var field = Field.of(child);
            switch (field) {
                case GROUP -> add(child, depth + 1, placed);
                case ENTRY, ASIDE -> {}
                default -> placed.add(new Placed(field, child, depth));
            }
        }
    }

    List<Element> all(Field field) {
        return placed.stream()
                .filter(p -> p.field() == field)
                .map(Placed::element)
                .toList();
    }

    /** The last of the shallowest ones. */
    Optional<Element> last(Field... fields) {
        var wanted = List.of(fields);
        return placed.reversed().stream()
                .filter(p -> wanted.contains(p.field()))
                .min(Comparator.comparingInt(Placed::depth))
                .map(Placed::element);
    }

    /** The first of the shallowest ones that says anything. */
    Optional<Element> first(Field field) {
        return placed.stream()
                .filter(p -> p.field() == field && !p.element().wholeText().isBlank())
                .min(Comparator.comparingInt(Placed::depth))
                .map(Placed::element);
    }
}
