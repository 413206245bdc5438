package dev.readout.server.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.server.Notebook;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A notebook in one small file beside the dossiers, so that it is the same in every browser and is not sent along with a dossier. It is
 * written whole and moved to its place; where that cannot be done, looks are remembered until the end and nothing can be saved.
 */
public final class KeptNotebook implements Notebook {

    /** Looks with less between them are one visit. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    /** A look alone is written after so long; a kill loses no more. */
    private static final Duration UNWRITTEN = Duration.ofMinutes(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What somebody saw before this visit, and in it. */
    private record Visit(Mark before, Mark now) {}

    private final Optional<Path> file;
    private final Map<String, Visit> visits = new TreeMap<>();
    private final List<Saved> searches = new ArrayList<>();
    private Instant written = Instant.MIN;

    private KeptNotebook(Optional<Path> file) {
        this.file = file;
    }

    public static KeptNotebook inMemory() {
        return new KeptNotebook(Optional.empty());
    }

    /** The one in a file; empty if there is none, or it is no notebook. */
    public static KeptNotebook open(Path file) {
        var notebook = new KeptNotebook(Optional.of(file));
        try {
            if (Files.exists(file)) notebook.read(JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException | DateTimeException e) {
            notebook.visits.clear();
            notebook.searches.clear();
        }
        return notebook;
    }

    private void read(JsonNode all) {
        all.path("looked")
                .properties()
                .forEach(visit -> visits.put(
                        visit.getKey(),
                        new Visit(
                                mark(visit.getValue().path("before")),
                                mark(visit.getValue().path("now")))));
        for (var one : all.path("searches")) {
            searches.add(new Saved(
                    one.path("id").asText(),
                    one.path("name").asText(),
                    one.path("person").asText(),
                    one.path("query").asText()));
        }
    }

    private static Mark mark(JsonNode mark) {
        return new Mark(
                mark.path("change").asLong(),
                mark.path("articles").asInt(),
                LocalDate.parse(mark.path("day").asText()),
                Instant.parse(mark.path("at").asText()));
    }

    @Override
    public synchronized Optional<Mark> look(String person, String dossier, Mark now) {
        var key = key(person, dossier);
        var visit = visits.get(key);
        if (visit == null) {
            visits.put(key, new Visit(now, now));
            writeIfPossible(now.at());
            return Optional.empty();
        }
        boolean another = visit.now().at().plus(VISIT).isBefore(now.at());
        var before = another ? visit.now() : visit.before();
        visits.put(key, new Visit(before, now));
        if (another || !written.plus(UNWRITTEN).isAfter(now.at())) writeIfPossible(now.at());
        return Optional.of(before);
    }

    @Override
    public synchronized Optional<Mark> last(String person, String dossier) {
        return Optional.ofNullable(visits.get(key(person, dossier))).map(Visit::before);
    }

    @Override
    public synchronized void seen(String person, String dossier, Mark now) {
        visits.put(key(person, dossier), new Visit(now, now));
        writeIfPossible(now.at());
    }

    @Override
    public synchronized List<Saved> searches() {
        return List.copyOf(searches);
    }

    /** @throws StoreException if it cannot be written */
    @Override
    public synchronized void save(Saved search) {
        searches.add(search);
        try {
            write();
        } catch (IOException e) {
            searches.remove(search);
            throw new StoreException("the search cannot be kept: " + e.getMessage(), e);
        }
    }

    /** @throws StoreException if it cannot be written */
    @Override
    public synchronized void forget(String id) {
        searches.removeIf(search -> search.id().equals(id));
        try {
            write();
        } catch (IOException e) {
            throw new StoreException("the search cannot be forgotten: " + e.getMessage(), e);
        }
    }

    private static String key(String person, String dossier) {
        return person + "\n" + dossier;
    }

    private void writeIfPossible(Instant now) {
        try {
            write();
            written = now;
        } catch (IOException e) {
            // Looks are no reason to show no page: they are remembered until the end, and tried again with the next.
            written = Instant.MIN;
        }
    }

    private void write() throws IOException {
        if (file.isEmpty()) return;
        var target = file.get().toAbsolutePath();
        var draft = target.resolveSibling("." + target.getFileName() + ".part");
        Files.write(draft, bytes());
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private byte[] bytes() throws JsonProcessingException {
        var all = JSON.createObjectNode();
        var looked = all.putObject("looked");
        visits.forEach((key, visit) -> {
            var one = looked.putObject(key);
            write(visit.before(), one.putObject("before"));
            write(visit.now(), one.putObject("now"));
        });
        var saved = all.putArray("searches");
        searches.forEach(search -> saved.addObject()
                .put("id", search.id())
                .put("name", search.name())
                .put("person", search.person())
                .put("query", search.query()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static void write(Mark mark, ObjectNode into) {
        into.put("change", mark.change())
                .put("articles", mark.articles())
                .put("day", mark.day().toString())
                .put("at", mark.at().toString());
    }
}
