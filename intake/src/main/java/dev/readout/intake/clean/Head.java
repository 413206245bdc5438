package dev.readout.intake.clean;

import dev.readout.model.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the head of an article: which outlet, what title, by whom, when. Threads may share it.
 *
 * <p>The head ends where the first paragraph of prose begins; byline and date may follow one standfirst below that.
 */
final class Head {

    private static final int LONGEST_HEAD = 200;
    private static final int FEWEST_WORDS_OF_A_SENTENCE = 4;
    private static final int BELOW_STANDFIRST = 4;
    private static final int LINES_ABOVE_SIGN = 10;
    private static final int LONGEST_STANDFIRST = 40;

    private final DateLines dates;
    private final SignLines signs;
    private final Bylines bylines;
    private final Mastheads mastheads;
    private final Titles titles;
    private final Headlines headlines;
    private final Menus menus;

    Head(DateLines dates, Bylines bylines, Mastheads mastheads, Datelines datelines) {
        this.dates = dates;
        this.signs = new SignLines(dates, bylines);
        this.bylines = bylines;
        this.mastheads = mastheads;
        this.headlines = new Headlines(datelines);
        this.menus = new Menus(mastheads);
        this.titles = new Titles(mastheads, headlines, menus);
    }

    void read(Sheet sheet, Findings found) {
        int prose = firstParagraph(sheet);
        int reach = Math.min(sheet.size(), prose + BELOW_STANDFIRST);
        for (int i = 0; i < reach; i++) {
            if (sheet.isBody(i)) readSignLine(sheet, i, found);
        }
        var candidates = candidates(sheet, prose);
        if (found.title().isPresent()) return;
        var title = titles.choose(sheet, candidates);
        title.ifPresent(index -> markTitle(sheet, index, found));
        markAboveTitle(sheet, candidates, title, found);
        title.ifPresent(index -> findBareByline(sheet, index, reach, found));
        title.ifPresent(index -> markJoinedCaption(sheet, index, prose));
    }

    /** The first line of prose, but for a headline, or a standfirst right above the byline or the date. */
    private int firstParagraph(Sheet sheet) {
        return sheet.first(0, LONGEST_HEAD, i -> sheet.isBody(i) && Prose.is(sheet.line(i)) && !belongsToHead(sheet, i))
                .orElse(Math.min(sheet.size(), LONGEST_HEAD));
    }

    private boolean belongsToHead(Sheet sheet, int index) {
        if (headlines.isHeadline(sheet, index)) return true;
        if (index >= LINES_ABOVE_SIGN
                || index + 1 >= sheet.size()
                || sheet.line(index + 1).isLong()) return false;
        var next = sheet.line(index + 1).opening();
        return Words.of(sheet.line(index).opening()).size() <= LONGEST_STANDFIRST
                && !signs.read(next).isEmpty();
    }

    private void readSignLine(Sheet sheet, int index, Findings found) {
        var line = sheet.line(index);
        if (line.isLong()) return;
        if (signs.isVague(line.opening())) {
            sheet.mark(index, Role.DATE);
            found.vagueDate(sheet, index);
            return;
        }
        var banner = Banner.of(line.opening(), dates, mastheads);
        if (banner.isPresent()) {
            readBanner(sheet, index, banner.get(), found);
            return;
        }
        var sign = signs.read(line.opening());
        sign.byline().ifPresent(byline -> {
            sheet.mark(index, Role.BYLINE);
            found.byline(sheet, index, byline);
        });
        sign.date().ifPresent(date -> {
            if (sign.byline().isEmpty()) sheet.mark(index, Role.DATE);
            found.date(sheet, index, date);
        });
    }

    private static void readBanner(Sheet sheet, int index, Banner banner, Findings found) {
        sheet.mark(index, Role.DATE);
        found.datePart(sheet, index, banner.dated().from(), banner.date());
        banner.outlet()
                .ifPresent(outlet ->
                        found.outlet(sheet, sheet.printed(outlet.words(), index, outlet.from(), outlet.to())));
    }

    private static List<Integer> candidates(Sheet sheet, int prose) {
        var candidates = new ArrayList<Integer>();
        for (int i = 0; i < prose; i++) {
            if (sheet.isBody(i)) candidates.add(i);
        }
        return candidates;
    }

    /** The title, without an outlet's name after a bar or a dash in the same line. */
    private void markTitle(Sheet sheet, int index, Findings found) {
        var line = sheet.line(index).opening();
        int to = titles.endOfTitle(line);
        sheet.mark(index, Role.TITLE);
        found.title(sheet, sheet.printed(line.substring(0, to), index, 0, to));
        if (to < line.length()) {
            int from = Titles.startOfOutlet(line, to);
            found.outlet(sheet, sheet.printed(line.substring(from), index, from, line.length()));
        }
    }

    /** What stands above the title is the outlet's name or a section's. */
    private void markAboveTitle(Sheet sheet, List<Integer> candidates, Optional<Integer> title, Findings found) {
        boolean signed = sheet.first(0, LONGEST_HEAD, i -> sheet.is(i, Role.BYLINE) || sheet.is(i, Role.DATE))
                .isPresent();
        for (int index : candidates) {
            if (title.isPresent() && index >= title.get()) break;
            var line = sheet.line(index);
            boolean isOutlet = ((title.isPresent() || index == 0) && mastheads.isOutlet(line.opening()))
                    || (title.isPresent() && signed && mastheads.couldBeOutlet(line.opening()));
            if (isOutlet) {
                sheet.mark(index, Role.OUTLET);
                found.outlet(sheet, new Printed(line.opening(), sheet.span(line.start(), line.end())));
            } else if (mastheads.isSection(line.opening())
                    || menus.isMenu(line.opening())
                    || (title.isPresent() && !isSentence(line.opening()))) {
                sheet.mark(index, Role.MENU);
            }
        }
    }

    private static boolean isSentence(String line) {
        return Quotes.endsWithStop(line) && Words.of(line).size() >= FEWEST_WORDS_OF_A_SENTENCE;
    }

    /** A name without "By" beside the date or the role of its bearer. */
    private void findBareByline(Sheet sheet, int title, int reach, Findings found) {
        if (found.hasByline()) return;
        for (int i = title + 1; i < reach; i++) {
            if (!sheet.isBody(i)) continue;
            int index = i;
            boolean beside = sheet.is(i - 1, Role.DATE) || sheet.is(i + 1, Role.DATE) || isRole(sheet, i + 1);
            if (!beside) continue;
            bylines.readBare(sheet.line(i).opening()).ifPresent(byline -> {
                sheet.mark(index, Role.BYLINE);
                found.byline(sheet, index, byline);
                if (isRole(sheet, index + 1)) sheet.mark(index + 1, Role.BYLINE);
            });
            if (found.hasByline()) return;
        }
    }

    private boolean isRole(Sheet sheet, int index) {
        return index < sheet.size()
                && sheet.isBody(index)
                && bylines.isRole(sheet.line(index).opening());
    }

    /** A line of words without a full stop right above the first paragraph, with no blank line between: a caption. */
    private static void markJoinedCaption(Sheet sheet, int title, int prose) {
        int caption = prose - 1;
        if (prose >= sheet.size() || caption <= title || !sheet.isBody(caption)) return;
        boolean joined = !sheet.line(prose).afterBlank() && sheet.line(caption).afterBlank();
        if (joined && !Quotes.endsSentence(sheet.line(caption).closing())) sheet.mark(caption, Role.CAPTION);
    }
}
