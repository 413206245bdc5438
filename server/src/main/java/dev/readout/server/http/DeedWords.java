package dev.readout.server.http;

import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import dev.readout.server.curation.Addition;
import dev.readout.store.Ruling;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a person decided, in words. */
final class DeedWords {

    private DeedWords() {}

    static String of(Ruling ruling) {
        return switch (ruling.deed()) {
            case ACCEPT -> "It is right";
            case REJECT -> "It is wrong";
            case SPEAKER -> "Another speaker";
            case DATE -> "Another day";
            case STATUS -> "Stands otherwise";
            case OUTCOME -> "Another outcome";
            case MERGE -> "The same as another";
            case SPLIT -> "Not the same";
            case NOTE -> "Note";
            case ADD -> "Added by a person";
            case UNDO -> "Undid " + ruling.value();
        };
    }

    /** All of it in one line, to follow "corrected" or "note": what, what stood there before, who, when and why. */
    static String line(Ruling ruling, ZoneId zone) {
        var who = " (" + Visible.line(ruling.person()) + ", " + Dates.brief(LocalDate.ofInstant(ruling.at(), zone));
        var why = ruling.reason().isBlank() ? "" : ": " + Visible.line(ruling.reason());
        return what(ruling) + who + why + ")";
    }

    private static String what(Ruling ruling) {
        return switch (ruling.deed()) {
            case NOTE -> Visible.line(ruling.value());
            case MERGE -> "the same as " + Visible.line(ruling.value());
            case SPEAKER -> "the speaker" + before(ruling);
            case DATE -> "the day" + before(ruling);
            case STATUS -> "where it stands" + before(ruling);
            case OUTCOME -> "what became of it" + before(ruling);
            case SPLIT -> "not the same as another";
            case ACCEPT -> "it is right";
            case REJECT -> "it is wrong";
            case ADD -> "by a person, where no reader saw it";
            case UNDO -> of(ruling);
        };
    }

    /** What it is decided to be. */
    static String value(Ruling ruling) {
        return switch (ruling.deed()) {
            case UNDO -> "";
            case ADD -> Visible.line(added(ruling));
            case ACCEPT, REJECT, SPEAKER, DATE, STATUS, OUTCOME, MERGE, SPLIT, NOTE -> Visible.line(ruling.value());
        };
    }

    private static String added(Ruling ruling) {
        var section = ruling.on().getFirst().section();
        return section + ": "
                + Addition.parse(ruling.value()).map(Addition::told).orElse(ruling.value());
    }

    private static String before(Ruling ruling) {
        return ruling.before().isEmpty() ? "" : ", before: " + Visible.line(ruling.before());
    }
}
