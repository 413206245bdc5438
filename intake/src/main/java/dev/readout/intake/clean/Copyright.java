package dev.readout.intake.clean;

import java.util.Locale;

/** Reads who holds the copyright: an agency is the report's credit, anybody else probably the outlet. */
final class Copyright {

    private static final int MOST_WORDS_OF_A_NAME = 6;

    private final Agencies agencies;

    Copyright(Agencies agencies) {
        this.agencies = agencies;
    }

    void read(Sheet sheet, int index, Findings found) {
        var line = sheet.line(index).opening();
        int from = pastSign(line);
        if (from < 0) return;
        int to = endOfName(line, from);
        var name = line.substring(from, to).strip();
        int words = Words.of(name).size();
        if (words == 0 || words > MOST_WORDS_OF_A_NAME || !Words.isCapitalised(name)) return;
        if (agencies.isAgency(name)) found.credit(sheet, sheet.printed(name, index, from, from + name.length()));
        else found.inferOutlet(sheet, name, "the copyright line names it");
    }

    /** Past "Copyright © 2019", in any order and with what is there of it; below nought if it is not there. */
    private static int pastSign(String line) {
        int at = 0;
        boolean signed = false;
        while (at < line.length()) {
            var rest = line.substring(at).toLowerCase(Locale.ROOT);
            if (rest.startsWith("copyright")) at += "copyright".length();
            else if (rest.startsWith("(c)")) at += 3;
            else if (rest.startsWith("©")) at++;
            else if (signed && !Character.isLetter(line.charAt(at))) {
                at++;
                continue;
            } else break;
            signed = true;
        }
        return signed && at < line.length() ? at : -1;
    }

    private static int endOfName(String line, int from) {
        int end = line.length();
        for (var mark : new String[] {",", ". ", "|", " - ", " – ", " All rights", " all rights", "."}) {
            int at = line.indexOf(mark, from);
            if (at > from && at < end) end = at;
        }
        return end;
    }
}
