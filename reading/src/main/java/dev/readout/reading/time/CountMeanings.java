package dev.readout.reading.time;

import dev.readout.model.TimeExpression.Mod;
import dev.readout.reading.time.Length.Window;
import dev.readout.reading.time.Match.Parts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes counts, lengths, what is so long ago or off, and what comes again. */
final class CountMeanings {

    /** A fortnight is counted as two weeks. */
    private static final String FORTNIGHT = "fortnight";

    private static final BigDecimal TEN = BigDecimal.TEN;

    private CountMeanings() {}

    static Optional<Meaning> count(Parts parts) {
        if (parts.has("vaguecount")) return Optional.of(Counted.VAGUE);
        var numbers = parts.all("number").stream()
                .map(sign -> new BigDecimal(sign.value()))
                .toList();
        return numbers.size() == 1 ? Optional.of(single(numbers.getFirst(), parts)) : ofTwo(numbers);
    }

    private static Counted single(BigDecimal number, Parts parts) {
        return new Counted(Optional.of(parts.has("half") ? number.add(new BigDecimal("0.5")) : number));
    }

    /** "Twenty five" is a sum; of "two or three" neither is meant. */
    private static Optional<Meaning> ofTwo(List<BigDecimal> numbers) {
        if (numbers.size() != 2) return Optional.empty();
        var first = numbers.getFirst();
        var second = numbers.getLast();
        boolean sum = first.compareTo(BigDecimal.valueOf(20)) >= 0
                && second.compareTo(TEN) < 0
                && first.remainder(TEN).signum() == 0;
        if (!sum && first.compareTo(second) >= 0) return Optional.empty();
        return Optional.of(sum ? new Counted(Optional.of(first.add(second))) : Counted.VAGUE);
    }

    private static Optional<Sign> unitSign(Parts parts) {
        return parts.find("unit").or(() -> parts.find("units"));
    }

    private static Length lengthOf(Counted count, Sign sign, Window window) {
        if (sign.value().equals(FORTNIGHT)) {
            var weeks = new Counted(count.count().map(number -> number.multiply(BigDecimal.TWO)));
            return new Length(weeks, Unit.WEEK, sign.trait("vague", 1), Optional.empty(), window);
        }
        return new Length(count, Unit.named(sign.value()), sign.trait("vague", 1), Optional.empty(), window);
    }

    private static Optional<Counted> counted(Parts parts) {
        return parts.find(Counted.class).or(() -> parts.find("number").map(sign -> Counted.of(sign.value())));
    }

    static Optional<Meaning> length(Parts parts) {
        boolean strict = unitSign(parts).map(sign -> sign.has("strict")).orElse(false);
        if (strict && parts.find(Counted.class).flatMap(Counted::count).isEmpty()) return Optional.empty();
        var count = counted(parts);
        if (count.isEmpty() || unitSign(parts).isEmpty()) return Optional.empty();
        var length = lengthOf(count.get(), unitSign(parts).get(), Window.NONE);
        return Optional.of(hedged(length, parts));
    }

    private static Length hedged(Length length, Parts parts) {
        return parts.find("hedge")
                .map(sign -> length.with(Mod.valueOf(sign.value())))
                .orElse(length);
    }

    static Optional<Meaning> window(Parts parts) {
        var window = parts.has("lookback") ? Window.BACK : Window.AHEAD;
        var count = counted(parts).orElse(parts.has("unit") ? Counted.of("1") : Counted.VAGUE);
        return unitSign(parts)
                .filter(sign -> !sign.value().equals("weekend"))
                .map(sign -> lengthOf(count, sign, window));
    }

    static Optional<Meaning> bare(Parts parts, Window window) {
        return unitSign(parts)
                .filter(sign -> !sign.has("strict"))
                .map(sign -> hedged(lengthOf(Counted.VAGUE, sign, window), parts));
    }

    /** "Two years ago" is that year, "three days ago" that day; "years ago" is some time in the past. */
    static Optional<Meaning> away(Parts parts) {
        var length = parts.find(Length.class).or(() -> bare(parts, Window.NONE).map(Length.class::cast));
        int sign = parts.find("away").map(Sign::number).orElse(-1);
        return length.map(found -> found.count()
                .whole()
                .<Meaning>map(count -> Moved.by(found.unit(), sign * count))
                .orElseGet(() -> sign < 0 ? found.with(Window.RECENT) : found.with(Window.AHEAD)));
    }

    static Optional<Meaning> offset(Parts parts) {
        int sign = parts.find("offset").map(Sign::number).orElse(1);
        return parts.find(Length.class)
                .map(found -> found.count()
                        .whole()
                        .filter(count -> !found.unit().isWithinDay())
                        .<Meaning>map(count -> new Neighbour(found.unit(), sign * count))
                        .orElse(found));
    }

    static Optional<Meaning> rate(Parts parts) {
        return DateMeanings.unit(parts).map(unit -> new Repeated(unit.duration("1")));
    }

    static Optional<Meaning> every(Parts parts) {
        if (parts.has("weekday")) return parts.find("weekday").map(sign -> new Repeated("XXXX-WXX-" + sign.value()));
        if (parts.has("month")) {
            return parts.find("month").map(sign -> new Repeated("XXXX-" + Period.twoDigits(sign.number())));
        }
        if (parts.has("season")) return parts.find("season").map(sign -> new Repeated("XXXX-" + sign.value()));
        if (parts.has("part")) return parts.find("part").map(sign -> new Repeated("XXXX-XX-XXT" + sign.value()));
        var count = counted(parts).orElse(Counted.of("1"));
        return unitSign(parts)
                .map(sign -> lengthOf(count, sign, Window.NONE))
                .map(length ->
                        new Repeated(length.unit().duration(length.count().value())));
    }
}
