package dev.readout.publish;

import dev.readout.model.Interval;
import dev.readout.model.Moment;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a person reads them: "Mon 1 Feb 2021", "15 to 21 Mar 2021", "from 12 Mar 2021". */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    static String of(Moment moment) {
        return DAY.format(moment.date())
                + moment.time().map(time -> " " + TIME.format(time)).orElse("");
    }

    /** The interval in words; "not known" when both ends are open. */
    static String of(Interval interval) {
        if (interval.isOpen()) return "not known";
        if (interval.from().equals(interval.to())) return of(interval.from().orElseThrow());
        if (interval.from().isEmpty()) return "by " + of(interval.to().orElseThrow());
        if (interval.to().isEmpty()) return "from " + of(interval.from().orElseThrow());
        return of(interval.from().orElseThrow()) + " to " + of(interval.to().orElseThrow());
    }
}
