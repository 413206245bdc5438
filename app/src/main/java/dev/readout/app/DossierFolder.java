package dev.readout.app;

import dev.readout.model.dossier.Dossier;
import dev.readout.publish.DossierPage;
import dev.readout.publish.DueCalendar;
import dev.readout.publish.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder a dossier is written to: the page, and the forms that most want beside it; the others are asked for one by one.
 */
final class DossierFolder {

    static final String PAGE = "index.html";
    private static final List<Form> FORMS = List.of(Form.READINGS, Form.JSON, Form.MARKDOWN, Form.TABLE, Form.CALENDAR);

    private final Path folder;

    DossierFolder(Path folder) {
        this.folder = folder;
    }

    Path page() {
        return folder.resolve(PAGE);
    }

    /** @throws IOException if it is a file, so that nobody waits for a dossier that cannot be written */
    void check() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new IOException(folder + ": is a file: name a folder");
    }

    /** @throws IOException naming what could not be written; then all is as it was */
    void write(Dossier dossier) throws IOException {
        check();
        make();
        WholeFiles.write(files(dossier));
        if (DueCalendar.dated(dossier).isEmpty()) Files.deleteIfExists(calendar());
    }

    private void make() throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(folder + ": cannot be made: " + WholeFiles.why(e), e);
        }
    }

    private Map<Path, WholeFiles.Output> files(Dossier dossier) {
        var files = new LinkedHashMap<Path, WholeFiles.Output>();
        for (var form : FORMS) files.put(folder.resolve(form.file()), out -> form.write(dossier, out));
        if (DueCalendar.dated(dossier).isEmpty()) files.remove(calendar());
        files.put(page(), out -> new DossierPage().write(dossier, out));
        return files;
    }

    private Path calendar() {
        return folder.resolve(Form.CALENDAR.file());
    }
}
