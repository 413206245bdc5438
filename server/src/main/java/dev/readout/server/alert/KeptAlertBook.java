package dev.readout.server.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An alert book in one file, for its owner's eyes: it holds secrets. Written whole, and on the disk before it counts. */
public final class KeptAlertBook implements AlertBook {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Path> file;
    private List<Alert> alerts = List.of();

    private KeptAlertBook(Optional<Path> file) {
        this.file = file;
    }

    public static KeptAlertBook inMemory() {
        return new KeptAlertBook(Optional.empty());
    }

    /**
     * The one in a file; empty if there is none.
     *
     * @throws StoreException if it cannot be read: what was told must not be told again
     */
    public static KeptAlertBook open(Path file) {
        var book = new KeptAlertBook(Optional.of(file));
        if (!Files.exists(file)) return book;
        try {
            var read = new ArrayList<Alert>();
            for (var one : JSON.readTree(Files.readAllBytes(file)).path("alerts")) read.add(alert(one));
            book.alerts = List.copyOf(read);
            return book;
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new StoreException(file + ": cannot be read; restore it, or move it away to begin anew", e);
        }
    }

    @Override
    public synchronized List<Alert> all() {
        return alerts;
    }

    @Override
    public synchronized void add(Alert alert) {
        var more = new ArrayList<>(alerts);
        more.add(alert);
        keep(more);
    }

    @Override
    public synchronized void change(String id, UnaryOperator<Alert> change) {
        keep(alerts.stream()
                .map(alert -> alert.id().equals(id) ? change.apply(alert) : alert)
                .toList());
    }

    @Override
    public synchronized void forget(String id) {
        keep(alerts.stream().filter(alert -> !alert.id().equals(id)).toList());
    }

    private void keep(List<Alert> now) {
        if (now.equals(alerts)) return;
        try {
            if (file.isPresent()) write(file.get(), now);
            alerts = List.copyOf(now);
        } catch (IOException e) {
            throw new StoreException("what is told of cannot be kept: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, List<Alert> now) throws IOException {
        var target = file.toAbsolutePath();
        var draft = target.resolveSibling("." + target.getFileName() + ".part");
        Files.deleteIfExists(draft);
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        var eyes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(draft, options, eyes)) {
            var bytes = ByteBuffer.wrap(bytes(now));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        var folder = target.getParent();
        if (posix && folder != null) force(folder);
    }

    /** So that the new name is on the disk as well as what it names. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static byte[] bytes(List<Alert> now) throws IOException {
        var all = JSON.createObjectNode();
        var alerts = all.putArray("alerts");
        now.forEach(alert -> write(alert, alerts.addObject()));
        return JSON.writeValueAsBytes(all);
    }

    private static void write(Alert alert, ObjectNode into) {
        into.put("id", alert.id()).put("search", alert.search()).put("begun", alert.begun());
        switch (alert.target()) {
            case Target.Mailbox(var address) -> into.put("mailbox", address);
            case Target.Hook(var address, var secret) ->
                into.put("hook", address).put("secret", secret);
        }
        alert.told().forEach(into.putArray("told")::add);
        var letters = into.putArray("letters");
        alert.letters().forEach(letter -> write(letter, letters));
    }

    private static void write(Letter letter, ArrayNode letters) {
        var into = letters.addObject()
                .put("id", letter.id())
                .put("made", letter.made().toString())
                .put("more", letter.more())
                .put("state", letter.state().name())
                .put("tries", letter.tries())
                .put("next", letter.next().toString())
                .put("problem", letter.problem());
        into.putObject("about")
                .put("name", letter.about().name())
                .put("asked", letter.about().asked())
                .put("href", letter.about().href());
        var found = into.putArray("found");
        letter.found()
                .forEach(one -> found.addObject()
                        .put("id", one.id())
                        .put("kind", one.kind())
                        .put("who", one.who())
                        .put("words", one.words())
                        .put("outlet", one.outlet())
                        .put("title", one.title())
                        .put("dossier", one.dossier())
                        .put("href", one.href())
                        .put("published", one.published()));
    }

    private static Alert alert(JsonNode from) {
        Target target = from.has("mailbox")
                ? new Target.Mailbox(from.path("mailbox").asText())
                : new Target.Hook(
                        from.path("hook").asText(), from.path("secret").asText());
        var told = new ArrayList<String>();
        from.path("told").forEach(name -> told.add(name.asText()));
        var letters = new ArrayList<Letter>();
        from.path("letters").forEach(letter -> letters.add(letter(letter)));
        return new Alert(
                        from.path("id").asText(),
                        from.path("search").asText(),
                        target,
                        from.path("begun").asBoolean(),
                        told,
                        letters)
                .afterAnEnd();
    }

    private static Letter letter(JsonNode from) {
        var found = new ArrayList<Found>();
        from.path("found").forEach(one -> found.add(found(one)));
        var about = from.path("about");
        return new Letter(
                from.path("id").asText(),
                Instant.parse(from.path("made").asText()),
                new Letter.About(
                        about.path("name").asText(),
                        about.path("asked").asText(),
                        about.path("href").asText()),
                found,
                from.path("more").asInt(),
                Letter.State.valueOf(from.path("state").asText()),
                from.path("tries").asInt(),
                Instant.parse(from.path("next").asText()),
                from.path("problem").asText());
    }

    private static Found found(JsonNode from) {
        return new Found(
                from.path("id").asText(),
                from.path("kind").asText(),
                from.path("who").asText(),
                from.path("words").asText(),
                from.path("outlet").asText(),
                from.path("title").asText(),
                from.path("dossier").asText(),
                from.path("href").asText(),
                from.path("published").asText());
    }
}
