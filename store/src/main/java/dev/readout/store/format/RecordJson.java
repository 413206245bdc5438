package dev.readout.store.format;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.readout.model.Actor;
import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Moment;
import dev.readout.model.PolicyFindings;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import dev.readout.model.TimeExpression;
import dev.readout.store.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Writes articles and readings and gives back what was written. Threads may share it. */
public final class RecordJson {

    private static final String TEXT = "text";

    /** What a reading holds besides its article. */
    private record Findings(
            List<Actor> actors, List<TimeExpression> times, List<Statement> statements, PolicyFindings policy) {}

    /** Made once: it takes longer to look through the records than to write an article. */
    private static final ObjectMapper MAPPER = mapper();

    /** An article without its text. */
    public byte[] write(Article article) {
        ObjectNode fields = MAPPER.valueToTree(article);
        fields.remove(TEXT);
        return bytes(fields);
    }

    /** @throws UnreadableRecord if these are not an article's fields, or do not fit the text */
    public Article article(byte[] json, Text text) {
        try {
            var fields = MAPPER.readValue(json, ObjectNode.class);
            fields.put(TEXT, text.value());
            return MAPPER.treeToValue(fields, Article.class);
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableRecord("an article cannot be read back", e);
        }
    }

    /** A reading without its article. */
    public byte[] write(Reading reading) {
        return bytes(new Findings(reading.actors(), reading.times(), reading.statements(), reading.policy()));
    }

    /** @throws UnreadableRecord if these are not a reading's fields, or its words are not in the article */
    public Reading reading(byte[] json, Article article) {
        try {
            var findings = MAPPER.readValue(json, Findings.class);
            return new Reading(article, findings.actors(), findings.times(), findings.statements(), findings.policy());
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableRecord("a reading cannot be read back", e);
        }
    }

    public String write(List<Claim> claims) {
        return new String(bytes(claims), StandardCharsets.UTF_8);
    }

    /** @throws UnreadableRecord if these are not claims */
    public List<Claim> claims(String json) {
        try {
            return List.of(MAPPER.readValue(json, Claim[].class));
        } catch (IOException e) {
            throw new UnreadableRecord("claims cannot be read back", e);
        }
    }

    public String writeWords(List<Words> words) {
        return new String(bytes(words), StandardCharsets.UTF_8);
    }

    /** @throws UnreadableRecord if these are not words that somebody pointed at */
    public List<Words> words(String json) {
        try {
            return List.of(MAPPER.readValue(json, Words[].class));
        } catch (IOException e) {
            throw new UnreadableRecord("what a ruling is on cannot be read back", e);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record could not be written", e);
        }
    }

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder()
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new Jdk8Module())
                .addModule(words())
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }

    /** Values that are written as one word. */
    private static SimpleModule words() {
        var module = new SimpleModule();
        asWord(module, Text.class, Text::value, Text::new);
        asWord(module, Moment.class, RecordJson::iso, Moment::parse);
        return module;
    }

    /** To the second and below, if an article says so. */
    private static String iso(Moment moment) {
        return moment.time()
                .map(time -> moment.date() + "T" + time)
                .orElseGet(() -> moment.date().toString());
    }

    private static <T> void asWord(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return read.apply(json.getText());
            }
        });
    }
}
