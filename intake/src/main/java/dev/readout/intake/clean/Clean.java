package dev.readout.intake.clean;

import dev.readout.intake.date.DateReader;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * Tells the report in a text from its title and from what surrounds it, and reads what the article says of itself.
 *
 * <p>Never fails: a text without any of it is all report. Work is linear in the text. Threads may share it.
 */
public final class Clean {

    private static final int LINES_AT_END = 12;
    private static final int DATELINE_PARAGRAPHS = 4;

    private final FurnitureLines furniture;
    private final Captions captions;
    private final Head head;
    private final Ending ending;
    private final Datelines datelines;
    private final DateReader dates = new DateReader();

    public Clean(Knowledge knowledge) {
        var agencies = new Agencies(knowledge);
        var dateLines = new DateLines(knowledge);
        var bylines = new Bylines(knowledge, dateLines, agencies);
        this.furniture = new FurnitureLines(knowledge);
        this.captions = new Captions(knowledge, agencies);
        this.head = new Head(dateLines, bylines, new Mastheads(knowledge, agencies));
        this.ending = new Ending(dateLines, bylines, agencies);
        this.datelines = new Datelines(agencies);
    }

    /**
     * @param source the path or address as the user gave it
     * @param language BCP 47, {@code und} if not known
     */
    public Article article(String source, Text text, String language) {
        var sheet = new Sheet(source, text);
        var found = new Findings();
        markWhatShowsByItself(sheet);
        head.read(sheet, found);
        ending.read(sheet, found);
        markRepeats(sheet, found);
        cutDateline(sheet, found);
        return sheet.article()
                .language(language)
                .body(sheet.bodySpans())
                .furniture(sheet.furnitureSpans(found.title().map(Printed::span)))
                .build();
    }

    private void markWhatShowsByItself(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            var line = sheet.line(i);
            int index = i;
            furniture.find(line, i >= sheet.size() - LINES_AT_END).ifPresent(role -> sheet.mark(index, role));
            if (sheet.isBody(i)
                    && line.length() <= 1000
                    && captions.isCaption(line.whole().substring(line.start(), line.end()))) {
                sheet.mark(i, Role.CAPTION);
            }
        }
    }

    private static void markRepeats(Sheet sheet, Findings found) {
        for (int i = 0; i < sheet.size(); i++) {
            var line = sheet.line(i);
            if (!sheet.isBody(i) || line.isLong()) continue;
            var words = line.opening();
            boolean repeats = found.title()
                            .filter(title -> Titles.same(words, title.value()))
                            .isPresent()
                    || found.outlet()
                            .filter(outlet -> words.equals(outlet.value()))
                            .isPresent();
            if (repeats) sheet.mark(i, Role.REPEAT);
        }
    }

    private void cutDateline(Sheet sheet, Findings found) {
        int seen = 0;
        for (int i = 0; i < sheet.size() && seen < DATELINE_PARAGRAPHS; i++) {
            if (!sheet.isBody(i)) continue;
            var read = datelines.read(
                    sheet.bodyOpening(i), found.outlet().map(Printed::value), seen == 0 && !isTranscript(sheet, i));
            if (read.isPresent()) {
                cut(sheet, i, read.get(), found);
                return;
            }
            seen++;
        }
    }

    private void cut(Sheet sheet, int index, Dateline read, Findings found) {
        var article = sheet.article();
        read.value().ifPresent(value -> {
            article.dateline(sheet.printed(value, index, read.from(), read.to()));
            publishedOn(sheet, index, read, value, found);
        });
        read.agency()
                .ifPresent(agency -> article.credit(
                        sheet.printed(agency, index, read.agencyFrom(), read.agencyFrom() + agency.length())));
        sheet.cutBeginning(index, read.end());
    }

    private void publishedOn(Sheet sheet, int index, Dateline read, String value, Findings found) {
        for (var date : dates.in(value)) {
            int line = sheet.line(index).start() + read.from();
            var span = sheet.span(line + date.start(), line + date.end());
            found.published(
                    new Published(date.interval(), date.precision(), List.of(span), "printed in the dateline"), sheet);
        }
    }

    /** Whether another paragraph too opens with a name in capitals and a colon: then these are speakers, not places. */
    private static boolean isTranscript(Sheet sheet, int first) {
        for (int i = first + 1; i < Math.min(sheet.size(), first + 60); i++) {
            if (sheet.isBody(i) && opensWithSpeaker(sheet.line(i).opening())) return true;
        }
        return false;
    }

    private static boolean opensWithSpeaker(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > 40) return false;
        Optional<String> first = Words.of(line.substring(0, colon)).stream().findFirst();
        return first.isPresent() && first.get().chars().noneMatch(Character::isLowerCase);
    }
}
