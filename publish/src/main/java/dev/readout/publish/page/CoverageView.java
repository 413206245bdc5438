package dev.readout.publish.page;

import java.util.List;

/**
 * The articles the dossier rests on.
 *
 * @param rows in the order of publication
 * @param families articles that go back to one report, where there are several
 * @param copies files that held nothing new
 */
public record CoverageView(List<Row> rows, List<FamilyView> families, List<Copy> copies) {

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

    /**
     * Articles of one origin.
     *
     * @param counted how many
     * @param letter the origin's letter
     * @param origin who published it, and the agency it goes back to
     * @param members the others
     */
    public record FamilyView(String counted, String letter, String origin, List<Member> members) {}

    /** A reprint, and why it is taken for one. */
    public record Member(String letter, String outlet, String why) {}

    /** A file, and the letter of the article whose text it repeats. */
    public record Copy(String source, String letter) {}
}
