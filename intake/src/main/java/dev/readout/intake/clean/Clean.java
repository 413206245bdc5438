package dev.readout.intake.clean;

import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import dev.readout.model.Text;
import java.util.List;

/**
 * Tells the report in a text from its title and from what surrounds it, and reads what the article says of itself.
 *
 * <p>Never fails: a text without any of it is all report. Work is linear in the text. Threads may share it.
 */
public final class Clean {

    private final FurnitureMarks furniture;
    private final FrontMatter frontMatter;
    private final Head head;
    private final Ending ending;
    private final Opening opening;
    private final LaidOut laidOut;
    private final Claimed claimed;

    public Clean(Knowledge knowledge) {
        var agencies = new Agencies(knowledge);
        var mastheads = new Mastheads(knowledge, agencies);
        var dateLines = new DateLines(knowledge);
        var bylines = new Bylines(knowledge, dateLines, agencies);
        var datelines = new Datelines(agencies);
        this.furniture = new FurnitureMarks(new FurnitureLines(knowledge), new Captions(knowledge, agencies), agencies);
        this.frontMatter = new FrontMatter(dateLines);
        this.head = new Head(dateLines, bylines, mastheads, datelines);
        this.ending = new Ending(knowledge, dateLines, bylines, agencies);
        this.opening = new Opening(datelines, mastheads);
        this.laidOut = new LaidOut(dateLines, bylines);
        this.claimed = new Claimed(agencies);
    }

    /**
     * A text of which nothing is known but its words.
     *
     * @param source the path or address as the user gave it
     * @param language BCP 47, {@code und} if not known
     */
    public Article article(String source, Text text, String language) {
        var found = new Findings();
        return read(new Sheet(source, text, Layout.PLAIN), List.of(), found)
                .language(language)
                .build();
    }

    /**
     * @param source the path or address as the user gave it
     * @param layout which of its lines markup says something of
     * @param language BCP 47, {@code und} if not known
     * @param provenance how the text came in
     */
    public Article article(String source, Text text, Layout layout, String language, Provenance provenance) {
        var found = new Findings();
        var article = read(new Sheet(source, text, layout), provenance.claims(), found);
        return article.language(language)
                .provenance(provenance.withFirst(found.claims()))
                .build();
    }

    private Article.Builder read(Sheet sheet, List<Claim> claims, Findings found) {
        furniture.markByThemselves(sheet);
        laidOut.read(sheet, found);
        frontMatter.read(sheet, found);
        head.read(sheet, found);
        ending.read(sheet, found);
        furniture.markAmongParagraphs(sheet, found);
        opening.read(sheet, found);
        claimed.read(sheet, found, claims);
        return sheet.article()
                .body(sheet.bodySpans())
                .furniture(sheet.furnitureSpans(found.title().map(Printed::span)));
    }
}
