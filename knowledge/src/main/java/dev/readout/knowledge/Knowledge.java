package dev.readout.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Loads knowledge files: those that ship with Readout, and on top of them a user's own folder of the same layout.
 *
 * <p>Threads may share it. A file is read when it is first asked for and then kept, since several readers ask for the same.
 */
public final class Knowledge {

    private final Optional<Path> folder;
    private final Map<String, List<Entry>> read = new ConcurrentHashMap<>();

    private Knowledge(Optional<Path> folder) {
        this.folder = folder;
    }

    /** What ships with Readout. */
    public static Knowledge bundled() {
        return new Knowledge(Optional.empty());
    }

    /** What ships with Readout, with the entries of {@code folder/<name>.yaml} added or, for the same id, replaced. */
    public static Knowledge with(Path folder) {
        return new Knowledge(Optional.of(folder));
    }

    /**
     * The entries of a file, in its order; a user's new entries come last.
     *
     * @param name the path under {@code /knowledge} without {@code .yaml}, for example {@code statement/cues}
     * @throws KnowledgeException if there is no such file or it cannot be read
     */
    public List<Entry> entries(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    private List<Entry> read(String name) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var entry : parse(name, bundledYaml(name))) {
            if (entries.put(entry.id(), entry) != null) {
                throw new KnowledgeException(name + ".yaml: two entries are called " + entry.id());
            }
        }
        userYaml(name).ifPresent(yaml -> parse(name, yaml).forEach(entry -> entries.put(entry.id(), entry)));
        return List.copyOf(entries.values());
    }

    private static String bundledYaml(String name) {
        try (var in = Knowledge.class.getResourceAsStream("/knowledge/" + name + ".yaml")) {
            if (in == null) throw new KnowledgeException("no knowledge file is called " + name + ".yaml");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new KnowledgeException(name + ".yaml cannot be read", e);
        }
    }

    private Optional<String> userYaml(String name) {
        return folder.map(path -> path.resolve(name + ".yaml"))
                .filter(Files::isRegularFile)
                .map(Knowledge::readString);
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new KnowledgeException(file + " cannot be read: it must be UTF-8 text", e);
        }
    }

    private static List<Entry> parse(String name, String yaml) {
        try {
            var settings = LoadSettings.builder().setLabel(name + ".yaml").build();
            if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> file
                    && file.get("entries") instanceof List<?> entries) {
                return entries.stream().map(entry -> entry(name, entry)).toList();
            }
            throw new KnowledgeException(name + ".yaml must have a list called 'entries'");
        } catch (YamlEngineException e) {
            throw new KnowledgeException(name + ".yaml is not well-formed YAML: " + e.getMessage(), e);
        }
    }

    private static Entry entry(String name, Object node) {
        if (!(node instanceof Map<?, ?> fields) || fields.get("id") == null) {
            throw new KnowledgeException(name + ".yaml: every entry needs an 'id'");
        }
        var texts = new LinkedHashMap<String, String>();
        var lists = new LinkedHashMap<String, List<String>>();
        fields.forEach((key, value) -> {
            if (value instanceof List<?> values) lists.put(key.toString(), strings(values));
            else texts.put(key.toString(), String.valueOf(value));
        });
        var matches = lists.remove("matches");
        var rejects = lists.remove("rejects");
        return new Entry(
                name + ".yaml",
                String.valueOf(texts.remove("id")),
                texts,
                lists,
                matches == null ? List.of() : matches,
                rejects == null ? List.of() : rejects);
    }

    private static List<String> strings(List<?> values) {
        var strings = new ArrayList<String>(values.size());
        for (var value : values) strings.add(String.valueOf(value));
        return strings;
    }
}
