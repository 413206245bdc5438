package dev.readout.watch.subject;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code dossier.yaml}; what it does not know is an error, so that nothing misspelt is ignored. */
public final class ReadSubject {

    private static final List<String> KEYS =
            List.of("name", "names", "terms", "actors", "exclude", "feeds", "files", "knowledge");

    private ReadSubject() {}

    /**
     * The subject of a dossier's folder.
     *
     * @throws SubjectException if there is none, or it does not say what it must
     */
    public static Subject of(Path folder) {
        var file = folder.resolve(Subject.FILE);
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new SubjectException(
                    folder + ": has no " + Subject.FILE + "; `readout dossier --init " + folder + "` makes one", e);
        } catch (CharacterCodingException e) {
            throw new SubjectException(file + ": must be text in UTF-8; save it so", e);
        } catch (IOException e) {
            throw new SubjectException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** @param file its name, for messages */
    public static Subject parse(String file, String yaml) {
        var fields = new Fields(file, top(file, yaml));
        var subject = new Subject(
                fields.text("name").orElseThrow(() -> fields.missing("name", "what the policy is called")),
                fields.terms("names"),
                fields.terms("terms"),
                fields.terms("actors"),
                fields.terms("exclude"),
                fields.addresses("feeds"),
                fields.texts("files"),
                fields.text("knowledge"));
        if (subject.names().isEmpty() && subject.terms().isEmpty()) {
            throw fields.missing("names", "what the coverage calls the policy; or 'terms', words that go with it");
        }
        return subject;
    }

    private static Map<String, Node> top(String file, String yaml) {
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setAllowDuplicateKeys(true)
                    .build();
            var root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) throw new SubjectException(file + ": is empty; it needs at least 'name' and 'names'");
            if (!(root.get() instanceof MappingNode mapping)) {
                throw new SubjectException(file + ":1: must be lines of 'key: value', such as 'name: The ferry fee'");
            }
            return keys(file, mapping);
        } catch (MarkedYamlEngineException e) {
            var line =
                    e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new SubjectException(
                    file + line + ": is not well-formed YAML: " + e.getProblem()
                            + "; put words with ':' or '#' in quotation marks, and use spaces, not tabs",
                    e);
        } catch (YamlEngineException e) {
            throw new SubjectException(file + ": is not well-formed YAML: " + e.getMessage(), e);
        }
    }

    private static Map<String, Node> keys(String file, MappingNode mapping) {
        var keys = new LinkedHashMap<String, Node>();
        for (NodeTuple entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            var line = file + ":" + Fields.line(entry.getKeyNode());
            if (!KEYS.contains(key)) throw new SubjectException(line + ": " + unknown(key));
            if (keys.put(key, entry.getValueNode()) != null) {
                throw new SubjectException(line + ": '" + key + "' stands here twice; keep one");
            }
        }
        return keys;
    }

    private static String unknown(String key) {
        var near = KEYS.stream().filter(known -> Spelling.near(known, key)).findFirst();
        return "there is no key '" + key + "'"
                + near.map(known -> "; did you mean '" + known + "'?")
                        .orElse("; the keys are " + String.join(", ", KEYS));
    }
}
