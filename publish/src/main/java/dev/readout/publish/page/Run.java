package dev.readout.publish.page;

import java.util.List;

/**
 * Characters of an article that stand together and are marked alike.
 *
 * @param targets places that begin with its first character
 * @param marks class names, empty when it is plain text
 * @param text the characters
 */
public record Run(List<Target> targets, String marks, String text) {

    /**
     * A place that a link to a statement's words goes to.
     *
     * @param id unique on the page
     * @param slots class names that tell which runs light up with it
     */
    public record Target(String id, String slots) {}

    public Run {
        targets = List.copyOf(targets);
    }
}
