package dev.readout.app;

import dev.readout.watch.subject.Subject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a {@code dossier.yaml} that explains itself. */
final class InitDossier {

    private InitDossier() {}

    /** @throws IOException if there is one already, or it cannot be written */
    static void in(Path folder, PrintWriter out) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(Subject.FILE);
        try (var template = Subject.class.getResourceAsStream(Subject.FILE)) {
            if (template == null) throw new IllegalStateException("the template of " + Subject.FILE + " is missing");
            Files.copy(template, file);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(file + ": is there already; edit it, or move it away", e);
        }
        out.println("Made " + file + ". Say in it what the dossier is about, then: readout watch " + folder);
        out.flush();
    }
}
