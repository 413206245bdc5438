package dev.readout.server.http;

import dev.readout.publish.DeskPages;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Pages of dossiers as of today, kept in a folder, so that they need not be made again after a start: one for each dossier, and for who may
 * correct another. What is kept says of what it was made; of anything else, by another build, or damaged, it is nothing. All of it may be
 * thrown away at any time. Threads and processes may share it.
 */
public final class KeptPages {

    /** Keeps nothing. */
    public static final KeptPages NONE = new KeptPages(Optional.empty(), "");

    private static final int DIGITS = 32;

    private final Optional<Path> folder;
    private final String build;

    private KeptPages(Optional<Path> folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /**
     * Keeps pages in a folder, made with the first of them.
     *
     * @param build names all that pages are made by: another one makes its own
     */
    public static KeptPages in(Path folder, String build) {
        return new KeptPages(Optional.of(folder), build);
    }

    /**
     * What a page is made of.
     *
     * @param name of the dossier
     * @param title of the dossier
     * @param change the last in its store
     * @param changed when that was: in another store the same number is another change
     * @param day as of which it is
     * @param zone whose days it tells
     * @param decides whether it is for who may correct
     */
    record Made(
            String name,
            String title,
            long change,
            Optional<Instant> changed,
            LocalDate day,
            ZoneId zone,
            boolean decides) {}

    Optional<DeskPages.Page> find(Made of) {
        var file = folder.map(in -> in.resolve(file(of)));
        if (file.isEmpty() || !Files.isReadable(file.get())) return Optional.empty();
        try (var in = new DataInputStream(Files.newInputStream(file.get()))) {
            var seal = in.readUTF();
            var made = in.readUTF();
            var style = in.readUTF();
            var packed = in.readAllBytes();
            boolean whole = made.equals(spelt(of)) && seal.equals(seal(made, style, packed));
            return whole ? Optional.of(DeskPages.Page.kept(packed, style)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a page, if that can be done; else it is made again. Says whether it was. */
    boolean keep(Made of, DeskPages.Page page) {
        if (folder.isEmpty()) return false;
        var file = folder.get().resolve(file(of));
        var draft = folder.get().resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder.get());
            Files.write(draft, bytes(of, page));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            discard(draft);
            return false;
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // Whoever throws the folder away throws this away with it.
        }
    }

    private byte[] bytes(Made of, DeskPages.Page page) throws IOException {
        var packed = page.packed().readAllBytes();
        var bytes = new ByteArrayOutputStream(packed.length + 512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(seal(spelt(of), page.styleHash(), packed));
            out.writeUTF(spelt(of));
            out.writeUTF(page.styleHash());
            out.write(packed);
        }
        return bytes.toByteArray();
    }

    private String spelt(Made of) {
        return build + " " + of;
    }

    private static String file(Made of) {
        return hash(of.name() + "\n" + of.decides(), new byte[0]).substring(0, DIGITS) + ".page";
    }

    private static String seal(String made, String style, byte[] packed) {
        return hash(made + "\n" + style + "\n", packed);
    }

    private static String hash(String words, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
