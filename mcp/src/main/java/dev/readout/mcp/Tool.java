package dev.readout.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One tool, as a model sees it.
 *
 * @param name by which it is called
 * @param title for a person
 * @param description what it gives, for a model
 * @param input its arguments
 * @param answer what it gives for a call
 */
record Tool(String name, String title, String description, Input input, Function<Ask, ObjectNode> answer) {

    private static final Map<String, Object> WORDS = Map.of("type", "string");

    /** Every answer has the same frame (JSON Schema). */
    static final Map<String, Object> OUTPUT = Map.of(
            "type",
            "object",
            "properties",
            Map.of(
                    "note", WORDS,
                    "dossier", WORDS,
                    "as_of", Map.of("type", "string", "format", "date"),
                    "known_on", WORDS,
                    "all", Map.of("type", "integer"),
                    "items", objects("what was asked for; evidence is {article, text, start, end} in code points"),
                    "articles", objects("the articles that items name: {id, source, outlet, title, published}"),
                    "actors", objects("the actors that items name: {id, kind, name, roles}")),
            "required",
            List.of("note", "all", "items"));

    private static Map<String, Object> objects(String what) {
        return Map.of("type", "array", "description", what, "items", Map.of("type", "object"));
    }

    /** The arguments of a tool, one after the other. */
    static final class Input {

        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final List<String> needed = new ArrayList<>();

        Input words(String name, String what) {
            return property(name, Map.of("type", "string", "description", what));
        }

        Input oneOf(String name, String what, List<String> words) {
            return property(name, Map.of("type", "string", "enum", words, "description", what));
        }

        Input day(String name, String what) {
            return property(name, Map.of("type", "string", "format", "date", "description", what));
        }

        Input number(String name, String what, int least, int most) {
            return property(name, Map.of("type", "integer", "minimum", least, "maximum", most, "description", what));
        }

        Input needs(String name) {
            needed.add(name);
            return this;
        }

        private Input property(String name, Map<String, Object> schema) {
            properties.put(name, schema);
            return this;
        }

        /** As JSON Schema. */
        Map<String, Object> schema() {
            return Map.of(
                    "type", "object", "properties", properties, "required", needed, "additionalProperties", false);
        }
    }
}
