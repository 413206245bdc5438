package dev.readout.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a knowledge file.
 *
 * @param file the file's name, for messages
 * @param id unique within the file
 * @param texts fields with one value
 * @param lists fields with several values
 * @param matches examples that the entry must find
 * @param rejects examples that it must not find
 */
public record Entry(
        String file,
        String id,
        Map<String, String> texts,
        Map<String, List<String>> lists,
        List<String> matches,
        List<String> rejects) {

    public Entry {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
        matches = List.copyOf(matches);
        rejects = List.copyOf(rejects);
    }

    /** The values of a list field; empty when the entry has no such field. */
    public List<String> list(String field) {
        return lists.getOrDefault(field, List.of());
    }

    /** The value of a text field. */
    public Optional<String> find(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** The value of a text field that must be there. */
    public String text(String field) {
        return find(field).orElseThrow(() -> new KnowledgeException(file + ": entry " + id + " needs '" + field + "'"));
    }
}
