package dev.readout.app;

import java.nio.file.Path;
import java.util.Locale;

/** What a dossier is called where nobody says: after the folder, file or address that is named first. */
final class DossierName {

    private DossierName() {}

    /** After what a person has named on the command line. */
    static String of(String named) {
        return ofWords(last(named).replaceFirst("\\.[^.]*$", ""));
    }

    /** {@code strait-fee_2019} becomes "Strait fee 2019". */
    static String ofWords(String name) {
        var words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? "Dossier" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String last(String named) {
        if (Web.isAddress(named)) {
            return named.replaceAll("[?#].*$", "").replaceAll("/+$", "").replaceAll("^.*/", "");
        }
        var name = Path.of(named).toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}
