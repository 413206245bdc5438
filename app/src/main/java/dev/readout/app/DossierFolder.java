package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.DossierJson;
import dev.readout.publish.DossierMarkdown;
import dev.readout.publish.DossierPage;
import dev.readout.publish.DueCalendar;
import dev.readout.publish.ReadingJson;
import dev.readout.publish.StatementsCsv;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The folder a dossier is written to. Each file is written beside its place and moved there whole, so that whoever looks
 * meanwhile sees the old one or the new one, and a full disk leaves the old one as it was.
 */
final class DossierFolder {

    static final String PAGE = "index.html";
    private static final String CALENDAR = "due.ics";

    private final Path folder;

    DossierFolder(Path folder) {
        this.folder = folder;
    }

    Path page() {
        return folder.resolve(PAGE);
    }

    /** @throws IOException naming the file that could not be written */
    void write(Dossier dossier) throws IOException {
        Files.createDirectories(folder);
        if (DueCalendar.dated(dossier).isEmpty()) Files.deleteIfExists(folder.resolve(CALENDAR));
        for (var file : files(dossier).entrySet()) write(folder.resolve(file.getKey()), file.getValue());
    }

    private static Map<String, Output> files(Dossier dossier) {
        var files = new LinkedHashMap<String, Output>();
        files.put("readings.jsonl", out -> writeReadings(dossier, out));
        files.put("dossier.json", out -> new DossierJson().write(dossier, out));
        files.put("dossier.md", out -> new DossierMarkdown().write(dossier, out));
        files.put("statements.csv", out -> new StatementsCsv().write(dossier, out));
        if (!DueCalendar.dated(dossier).isEmpty()) files.put(CALENDAR, out -> new DueCalendar().write(dossier, out));
        files.put(PAGE, out -> new DossierPage().write(dossier, out));
        return files;
    }

    private static void writeReadings(Dossier dossier, Writer out) throws IOException {
        var lines = new ReadingJson();
        for (var reading : dossier.readings()) {
            out.write(lines.line(reading));
            out.write('\n');
        }
    }

    private void write(Path file, Output output) throws IOException {
        var draft = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            try (var out = Files.newBufferedWriter(draft)) {
                output.to(out);
            }
            letOthersRead(draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A temporary file is its owner's alone; a page is to be sent on. */
    private static void letOthersRead(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** Writes one file. */
    @FunctionalInterface
    private interface Output {
        void to(Writer out) throws IOException;
    }
}
