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
    private static final String CALENDAR = Form.CALENDAR.file();
    private static final List<Form> FORMS = List.of(Form.READINGS, Form.JSON, Form.MARKDOWN, Form.TABLE, Form.CALENDAR);

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
        for (var file : files(dossier).entrySet()) WholeFile.write(folder.resolve(file.getKey()), file.getValue());
    }

    private static Map<String, WholeFile.Output> files(Dossier dossier) {
        var files = new LinkedHashMap<String, WholeFile.Output>();
        for (var form : FORMS) files.put(form.file(), out -> form.write(dossier, out));
        if (DueCalendar.dated(dossier).isEmpty()) files.remove(CALENDAR);
        files.put(PAGE, out -> new DossierPage().write(dossier, out));
        return files;
    }
}
