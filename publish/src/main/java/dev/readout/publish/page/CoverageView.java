package dev.readout.publish.page;

import java.util.List;

/**
 * The articles the dossier rests on.
 *
 * @param rows in the order of publication
 * @param copies files that held nothing new
 */
public record CoverageView(List<Row> rows, List<Copy> copies) {

    /**
     * @param letter the article's letter
     * @param title its headline, or its file's name
     * @param outlet who published it
     * @param date when
     * @param how how the date is known
     * @param credit the agency it is credited to, empty when none is
     * @param said number of its statements
     */
    public record Row(String letter, String title, String outlet, String date, String how, String credit, int said) {}

    /** A file, and the letter of the article whose text it repeats. */
    public record Copy(String source, String letter) {}
}
