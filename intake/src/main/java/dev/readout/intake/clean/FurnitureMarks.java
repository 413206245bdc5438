package dev.readout.intake.clean;

import java.util.HashMap;
import java.util.Map;

/** Marks the lines that show by themselves, or by being repeated, that they are not the report. Threads may share it. */
final class FurnitureMarks {

    private static final int LINES_AT_END = 12;
    private static final int LONGEST = 1000;
    private static final int FEWEST_WORDS_OF_A_LABEL = 3;
    private static final int WORDS_OF_A_SHOUTED_LINK = 7;
    private static final int WORDS_OF_A_PLAYER = 20;
    private static final int WORDS_OF_A_POINTER = 10;

    private final FurnitureLines furniture;
    private final Captions captions;
    private final Agencies agencies;

    FurnitureMarks(FurnitureLines furniture, Captions captions, Agencies agencies) {
        this.furniture = furniture;
        this.captions = captions;
        this.agencies = agencies;
    }

    /** What needs no other line to be known. */
    void markByThemselves(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            var line = sheet.line(i);
            if (line.length() > LONGEST) continue;
            int index = i;
            furniture.find(line, i >= sheet.size() - LINES_AT_END).ifPresent(role -> sheet.mark(index, role));
            if (sheet.is(i, Role.MENU) && !line.isLong() && furniture.opensLinks(line.opening()))
                markLinks(sheet, i + 1);
            if (sheet.isBody(i) && captions.isCaption(line.whole().substring(line.start(), line.end()))) {
                sheet.mark(i, Role.CAPTION);
            }
        }
    }

    /** The lines set right under a heading of links, up to the first sentence. */
    private static void markLinks(Sheet sheet, int from) {
        for (int i = from; i < sheet.size() && !sheet.line(i).afterBlank(); i++) {
            var line = sheet.line(i);
            if (line.isLong() || Quotes.endsSentence(line.opening())) return;
            sheet.mark(i, Role.MENU);
        }
    }

    /** What is known once title and outlet are: their repeats, links and players between the paragraphs. */
    void markAmongParagraphs(Sheet sheet, Findings found) {
        var times = timesPrinted(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            var line = sheet.line(i);
            if (!sheet.isBody(i) || line.isLong()) continue;
            var words = line.opening();
            if (repeatsTitleOrOutlet(words, found)) sheet.mark(i, Role.REPEAT);
            else if (times.getOrDefault(words, 0) > 1) sheet.mark(i, Role.REPEAT);
            else if (agencies.isSource(Agencies.bare(words))) sheet.mark(i, Role.CREDIT);
            else if (sheet.standsAlone(i) && (isShoutedLink(words) || isPlayer(words) || isPointer(words)))
                sheet.mark(i, Role.MENU);
        }
    }

    private static boolean repeatsTitleOrOutlet(String words, Findings found) {
        return found.title().filter(title -> Titles.same(words, title.value())).isPresent()
                || found.outlet().filter(outlet -> words.equals(outlet.value())).isPresent();
    }

    /** How often each line of a few words that is no sentence stands in the report. */
    private static Map<String, Integer> timesPrinted(Sheet sheet) {
        var times = new HashMap<String, Integer>();
        for (int i = 0; i < sheet.size(); i++) {
            var line = sheet.line(i);
            if (!sheet.isBody(i) || line.isLong() || !sheet.standsAlone(i)) continue;
            if (isLabel(line.opening())) times.merge(line.opening(), 1, Integer::sum);
        }
        return times;
    }

    /** Three words or more, no sentence, and not broken off. */
    private static boolean isLabel(String line) {
        return Words.isCapitalised(line)
                && Character.isLetterOrDigit(line.charAt(line.length() - 1))
                && Words.of(line).size() >= FEWEST_WORDS_OF_A_LABEL;
    }

    /** A link to another article, in capitals throughout and longer than a heading. */
    private static boolean isShoutedLink(String line) {
        if ("*#_".indexOf(line.charAt(0)) >= 0 || Quotes.endsWithStop(line)) return false;
        if (line.chars().anyMatch(Character::isLowerCase)) return false;
        var words = Words.of(line);
        return words.size() >= WORDS_OF_A_SHOUTED_LINK
                && words.stream().filter(word -> word.length() > 3).count() >= 3;
    }

    /** A film's title, which ends with its length: "Mayor opens bridge 01:41". */
    private static boolean isPlayer(String line) {
        int colon = line.lastIndexOf(':');
        return colon >= 2
                && line.length() - colon == 3
                && Character.isDigit(line.charAt(line.length() - 1))
                && Character.isDigit(line.charAt(colon - 1))
                && Words.of(line).size() <= WORDS_OF_A_PLAYER
                && line.indexOf(' ') > 0;
    }

    /** A few words and an address to go to. */
    private static boolean isPointer(String line) {
        var last = line.substring(line.lastIndexOf(' ') + 1);
        boolean address = last.startsWith("http") || (last.indexOf('.') > 0 && last.indexOf('.') < last.indexOf('/'));
        return address && line.indexOf('@') < 0 && line.split(" ").length <= WORDS_OF_A_POINTER;
    }
}
