package dev.readout.reading.time;

import dev.readout.model.Interval;
import dev.readout.model.TimeExpression;
import java.util.Optional;

/** From one date to another, written as one: "Feb. 1-3", "2017-2019". */
record Stretch(Dated from, Dated to) implements Meaning {

    @Override
    public Resolved resolve(Reckoning reckoning) {
        var first = from.resolve(reckoning);
        var last = to.resolve(reckoning);
        if (first.value().isEmpty() || last.value().isEmpty()) return Resolved.impossible(TimeExpression.Type.DATE);
        var value = first.value().get() + "/" + last.value().get();
        return Resolved.of(TimeExpression.Type.DATE, value, between(first.interval(), last.interval()), first.basis());
    }

    private static Interval between(Interval first, Interval last) {
        boolean known = first.from().isPresent() && last.to().isPresent();
        return known && first.from().get().compareTo(last.to().get()) <= 0
                ? new Interval(first.from(), last.to())
                : new Interval(first.from(), Optional.empty());
    }
}
