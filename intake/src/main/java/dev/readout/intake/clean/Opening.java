package dev.readout.intake.clean;

import dev.readout.intake.date.DateReader;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts the dateline off the first paragraphs of a report and keeps what it says. Threads may share it. */
final class Opening {

    private static final int PARAGRAPHS = 4;
    private static final int PARAGRAPHS_OF_SPEAKERS = 60;
    private static final int REACH_OF_PLACE = 20_000;

    private final Datelines datelines;
    private final Mastheads mastheads;
    private final DateReader dates = new DateReader();

    Opening(Datelines datelines, Mastheads mastheads) {
        this.datelines = datelines;
        this.mastheads = mastheads;
    }

    void read(Sheet sheet, Findings found) {
        int seen = 0;
        for (int i = 0; i < sheet.size() && seen < PARAGRAPHS; i++) {
            if (!sheet.isBody(i)) continue;
            boolean first = seen == 0;
            int index = i;
            var read = datelines
                    .read(sheet.bodyOpening(i), found.outlet().map(Printed::value), first)
                    .filter(dateline -> !dateline.colon() || isPlace(sheet, index, dateline));
            if (read.isPresent()) {
                cut(sheet, i, read.get(), found);
                return;
            }
            seen++;
        }
    }

    private void cut(Sheet sheet, int index, Dateline read, Findings found) {
        read.value().ifPresent(value -> {
            sheet.article().dateline(sheet.printed(value, index, read.from(), read.to()));
            for (var date : dates.in(value)) {
                int start = sheet.line(index).start() + read.from();
                var span = sheet.span(start + date.start(), start + date.end());
                found.published(
                        new Published(date.interval(), date.precision(), List.of(span), "printed in the dateline"),
                        sheet);
            }
        });
        read.agency().ifPresent(agency -> {
            int from = read.agencyFrom();
            sheet.article().credit(sheet.printed(agency, index, from, from + agency.length()));
        });
        sheet.cutBeginning(index, read.end());
    }

    /**
     * Whether capitals before a colon are a place: after a date, or named again in the report in small letters. Not if
     * other paragraphs open so too, as those of a transcript do.
     */
    private boolean isPlace(Sheet sheet, int index, Dateline read) {
        if (read.from() > 0) return true;
        var place = read.value().orElse("");
        if (mastheads.isSection(place) || isTranscript(sheet, index)) return false;
        var text = sheet.line(index).whole();
        int from = sheet.line(index).start() + read.end();
        int at = text.indexOf(inSmallLetters(place), from);
        return at >= 0 && at < from + REACH_OF_PLACE;
    }

    private static String inSmallLetters(String place) {
        var small = new StringBuilder(place.toLowerCase(Locale.ROOT));
        for (int i = 0; i < small.length(); i++) {
            boolean opens = i == 0 || !Character.isLetter(small.charAt(i - 1));
            if (opens) small.setCharAt(i, Character.toUpperCase(small.charAt(i)));
        }
        return small.toString();
    }

    private static boolean isTranscript(Sheet sheet, int first) {
        for (int i = first + 1; i < Math.min(sheet.size(), first + PARAGRAPHS_OF_SPEAKERS); i++) {
            if (sheet.isBody(i) && opensWithSpeaker(sheet.line(i).opening())) return true;
        }
        return false;
    }

    private static boolean opensWithSpeaker(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > 40) return false;
        Optional<String> name = Words.of(line.substring(0, colon)).stream().findFirst();
        return name.isPresent() && name.get().chars().noneMatch(Character::isLowerCase);
    }
}
