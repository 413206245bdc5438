package dev.readout.app;

import dev.readout.store.StoreException;
import dev.readout.store.postgres.PostgresExchange;
import dev.readout.store.sqlite.StoreCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dossier in one file, as {@code readout export} writes it. */
record DossierFile(Path path) {

    static final String ENDING = ".readout";

    static boolean is(String name) {
        return name.endsWith(ENDING) && Files.isRegularFile(Path.of(name));
    }

    /** What its file is called, in words. */
    String title() {
        var name = String.valueOf(path.getFileName());
        return DossierName.ofWords(name.replaceFirst("\\.[^.]*$", ""));
    }

    /**
     * Takes it in as a dossier of a shared store, once all of it has been looked through.
     *
     * @return what there is to say of it
     * @throws StoreException if it is damaged, or a dossier of that name is there
     */
    String into(SharedStore shared, String title) {
        var taken = PostgresExchange.take(path, shared.database(), SharedStore.nameFor(title), title, false);
        return "%s: %d articles, %d readings, looked through and taken in (%s)"
                .formatted(title, taken.found().articles(), taken.found().readings(), shared.folder());
    }

    /**
     * Takes it in as a dossier of the data folder, once all of it has been looked through.
     *
     * @return what there is to say of it
     * @throws StoreException if it is damaged, or a dossier of that name is there
     */
    String into(DataFolder data, String title) throws IOException {
        var folder = data.folderFor(title);
        var store = new WatchFolder(folder).store();
        if (Files.exists(store)) {
            throw new StoreException(folder + ": a dossier is kept there already; name the new one with --name");
        }
        var found = StoreCopy.copy(path, store);
        DataFolder.entitle(folder, title);
        return "%s: %d articles, %d readings, looked through and taken in (%s)"
                .formatted(title, found.articles(), found.readings(), folder);
    }
}
