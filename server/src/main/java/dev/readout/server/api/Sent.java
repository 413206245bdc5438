package dev.readout.server.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What a program sends as JSON: one object, with fields that are known.
 *
 * @param fields the object
 */
record Sent(JsonNode fields) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws Problem if it is something else, or has other fields */
    static Sent of(Context request, Set<String> known) {
        var sent = of(request);
        sent.onlyHas(known);
        return sent;
    }

    /** @throws Problem if it is something else */
    static Sent of(Context request) {
        var type = request.contentType();
        if (type == null || !type.startsWith("application/json")) {
            throw Problem.unsupported("Send this as application/json.");
        }
        return new Sent(parsed(request));
    }

    /** @throws Problem if it has other fields */
    void onlyHas(Set<String> known) {
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name))
                throw Problem.badRequest(
                        "There is no '" + name + "' here, only: " + String.join(", ", new TreeSet<>(known)) + ".");
        });
    }

    private static JsonNode parsed(Context request) {
        try {
            var fields = JSON.readTree(request.body());
            if (fields.isObject()) return fields;
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("This is no JSON: " + e.getOriginalMessage());
        }
        throw Problem.badRequest("Send one object: {...}.");
    }

    Optional<String> words(String name) {
        var value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isTextual()) throw Problem.badRequest(name + " is a string.");
        return Optional.of(value.textValue().strip()).filter(words -> !words.isEmpty());
    }

    String needed(String name) {
        return words(name).orElseThrow(() -> Problem.badRequest("Say " + name + " as well."));
    }

    /** Words as they stand, with the white space around them. */
    String exact(String name) {
        var value = fields.path(name);
        if (!value.isTextual() || value.textValue().isBlank()) throw Problem.badRequest("Say " + name + " as well.");
        return value.textValue();
    }

    /** A number from 0 on. */
    int number(String name) {
        var value = fields.path(name);
        if (!value.isInt() || value.intValue() < 0) throw Problem.badRequest(name + " is a number from 0 on.");
        return value.intValue();
    }

    /** A number or word, or several. */
    List<String> values(String name) {
        var value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) return List.of();
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(each -> word(name, each))
                    .toList();
        }
        return List.of(word(name, value));
    }

    private static String word(String name, JsonNode value) {
        if (value.isTextual() || value.isIntegralNumber()) return value.asText();
        throw Problem.badRequest(name + " is a string, a number, or several of them.");
    }
}
