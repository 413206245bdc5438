package dev.readout.intake.clean;

import dev.readout.knowledge.Knowledge;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the end of an article: cut bylines, agency credits, biographies, a date line, who holds the copyright. Threads
 * may share it.
 */
final class Ending {

    private static final int LINES = 10;
    private static final int LINES_OF_BIOGRAPHIES = 4;
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final int WORDS_BEFORE_A_POST = 7;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final DateLines dates;
    private final Bylines bylines;
    private final Agencies agencies;
    private final Copyright copyright;
    private final Set<String> posts = new HashSet<>();

    Ending(Knowledge knowledge, DateLines dates, Bylines bylines, Agencies agencies) {
        this.dates = dates;
        this.bylines = bylines;
        this.agencies = agencies;
        this.copyright = new Copyright(agencies);
        for (var entry : knowledge.entries("intake/bylines")) posts.addAll(entry.list("posts"));
    }

    void read(Sheet sheet, Findings found) {
        int from = Math.max(0, sheet.size() - LINES);
        for (int i = from; i < sheet.size(); i++) {
            if (sheet.line(i).isLong()) continue;
            if (sheet.isBody(i)) readLine(sheet, i, found);
            else if (sheet.is(i, Role.MENU)) copyright.read(sheet, i, found);
        }
        lastBody(sheet, from).ifPresent(index -> cutCredit(sheet, index));
    }

    private void readLine(Sheet sheet, int index, Findings found) {
        var line = sheet.line(index).opening();
        var byline = bylines.read(line).or(() -> bylines.readSignature(line));
        if (byline.isPresent()) {
            sheet.mark(index, Role.BYLINE);
            found.byline(sheet, index, byline.get());
        } else if (agencies.creditLine(line).isPresent()) {
            sheet.mark(index, Role.CREDIT);
            var agency = Agencies.bare(line);
            int at = line.indexOf(agency);
            sheet.article().credit(sheet.printed(agency, index, at, at + agency.length()));
        } else if (isAddress(line) || isDesk(sheet, index) || isBiography(sheet, index, found)) {
            sheet.mark(index, Role.BYLINE);
        } else {
            dates.read(line).ifPresent(date -> readDate(sheet, index, date, found));
        }
    }

    /** "Foreign desk" in a line of its own. */
    private boolean isDesk(Sheet sheet, int index) {
        var line = sheet.line(index).opening();
        return sheet.standsAlone(index) && !Quotes.endsSentence(line) && bylines.isRole(line);
    }

    /** A date at the end is that of publication if it says so, or stands last; below a correction it is not. */
    private static void readDate(Sheet sheet, int index, DateLine date, Findings found) {
        boolean last = index == sheet.size() - 1;
        if (!date.label() && !last) return;
        sheet.mark(index, Role.DATE);
        if (date.label() || !Quotes.endsWithStop(sheet.line(index).opening())) found.date(sheet, index, date);
    }

    /** An e-mail address or a handle, with a name or alone. */
    static boolean isAddress(String line) {
        return line.indexOf('@') >= 0 && Words.of(line).size() <= 8 && !Quotes.open(line);
    }

    /** A sentence about the author in a paragraph of its own: "Ann Lee is a fellow of …". */
    private boolean isBiography(Sheet sheet, int index, Findings found) {
        var line = Agencies.bare(sheet.line(index).opening());
        if (found.byline().isPresent()) {
            for (var name : found.byline().get().value().split(", ")) {
                if (line.startsWith(name) && isAbout(line.substring(name.length()))) return true;
            }
        }
        return index >= sheet.size() - LINES_OF_BIOGRAPHIES && namesPost(line) && isNewName(sheet, index, line);
    }

    private static boolean isAbout(String rest) {
        return rest.startsWith(" is ")
                || rest.startsWith(" was ")
                || rest.startsWith(", ")
                || rest.startsWith(" covers ")
                || rest.startsWith(" reports ")
                || rest.startsWith(" writes ")
                || rest.startsWith(" can be ");
    }

    /** "Somebody is … fellow at …", and no sentence that anybody is quoted in. */
    private boolean namesPost(String line) {
        int is = line.indexOf(" is ");
        if (is < 0 || line.indexOf('“') >= 0 || line.indexOf('"') >= 0) return false;
        var name = Words.of(line.substring(0, is));
        if (name.size() < 2
                || name.size() > MOST_WORDS_OF_A_NAME
                || !name.stream().allMatch(Words::isCapitalised)) {
            return false;
        }
        var what = Words.of(line.substring(is + 4)).stream()
                .limit(WORDS_BEFORE_A_POST)
                .toList();
        if (what.isEmpty()) return false;
        var first = what.getFirst();
        boolean named = ARTICLES.contains(first) || Words.isCapitalised(first) || posts.contains(first);
        return named && Words.lower(what).stream().anyMatch(posts::contains);
    }

    /** Whether the report has not spoken of the one whom the line begins with. */
    private static boolean isNewName(Sheet sheet, int index, String line) {
        var name = Words.of(line.substring(0, line.indexOf(" is ")));
        var surname = name.getLast();
        for (int i = 0; i < index; i++) {
            if (sheet.isBody(i) && sheet.body(i).contains(surname)) return false;
        }
        return true;
    }

    private static Optional<Integer> lastBody(Sheet sheet, int from) {
        for (int i = sheet.size() - 1; i >= from; i--) {
            if (sheet.isBody(i)) return Optional.of(i);
        }
        return Optional.empty();
    }

    /** "… on Monday. — Reuters", "… on Monday. (AP)". */
    private void cutCredit(Sheet sheet, int index) {
        var line = sheet.line(index);
        var closing = line.closing();
        int at = endOfLastSentence(closing);
        if (at < 0) return;
        int from = at + 1;
        while (from < closing.length() && "”\" ".indexOf(closing.charAt(from)) >= 0) from++;
        var last = closing.substring(from);
        if (agencies.creditLine(last).isEmpty() || Agencies.bare(last).length() == last.length()) return;
        var agency = Agencies.bare(last);
        int agencyAt = line.length() - closing.length() + closing.indexOf(agency, from);
        sheet.article().credit(sheet.printed(agency, index, agencyAt, agencyAt + agency.length()));
        sheet.cutEnd(index, line.end() - last.length());
    }

    private static int endOfLastSentence(String closing) {
        int at = -1;
        for (var end : new String[] {". ", ".” ", ".\" ", ".—", ".-", ".("}) {
            at = Math.max(at, closing.lastIndexOf(end));
        }
        return at;
    }
}
