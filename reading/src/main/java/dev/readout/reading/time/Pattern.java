package dev.readout.reading.time;

import dev.readout.knowledge.Entry;
import dev.readout.knowledge.KnowledgeException;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to say a time: a row of words and kinds.
 *
 * <p>{@code the? <shift> <count>? <unit>|<units>}: a plain word stands for itself, {@code <kind>} for any word of that
 * kind or for what another pattern gives, {@code |} for either, {@code ?} for a part that may be missing.
 *
 * @param key tells it from all others
 * @param id of its entry
 * @param gives the kind that a match is
 * @param elements its parts
 * @param means what is made of a match
 * @param glued no space may stand inside
 * @param constants signs that every match carries
 * @param beside what must stand beside it
 */
record Pattern(
        String key,
        String id,
        String gives,
        List<Element> elements,
        String means,
        boolean glued,
        List<Sign> constants,
        Surroundings beside) {

    /** One part: any of some words and kinds. */
    record Element(List<String> words, List<String> kinds, boolean optional) {}

    static List<Pattern> of(Entry entry) {
        var constants = new ArrayList<Sign>();
        entry.texts().forEach((field, value) -> {
            if (field.startsWith("with-")) constants.add(Sign.of(field.substring(5), value));
        });
        Meanings.maker(entry.text("means"));
        boolean glued = entry.find("glued").isPresent();
        var patterns = new ArrayList<Pattern>();
        for (var row : entry.list("patterns")) {
            patterns.add(new Pattern(
                    entry.id() + ": " + row,
                    entry.id(),
                    entry.text("gives"),
                    elements(entry, row),
                    entry.text("means"),
                    glued,
                    constants,
                    Surroundings.of(entry)));
        }
        return patterns;
    }

    private static List<Element> elements(Entry entry, String row) {
        var elements = new ArrayList<Element>();
        for (var part : row.strip().split(" +")) elements.add(element(entry, part));
        if (elements.stream().allMatch(Element::optional)) {
            throw new KnowledgeException(entry.file() + ": a pattern of " + entry.id() + " matches nothing at all");
        }
        return List.copyOf(elements);
    }

    private static Element element(Entry entry, String part) {
        boolean optional = part.endsWith("?");
        var words = new ArrayList<String>();
        var kinds = new ArrayList<String>();
        for (var choice : (optional ? part.substring(0, part.length() - 1) : part).split("\\|")) {
            if (choice.startsWith("<") && choice.endsWith(">")) kinds.add(choice.substring(1, choice.length() - 1));
            else words.add(choice);
        }
        if (words.contains("")) throw new KnowledgeException(entry.file() + ": " + entry.id() + " has an empty choice");
        return new Element(List.copyOf(words), List.copyOf(kinds), optional);
    }
}
