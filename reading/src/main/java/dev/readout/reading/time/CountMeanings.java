package dev.readout.reading.time;

import dev.readout.model.TimeExpression.Mod;
import dev.readout.reading.time.Length.Window;
import dev.readout.reading.time.Match.Parts;
import java.math.BigDecimal;
import java.util.Comparator;
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
        if (numbers.size() > 2 || parts.has("times")) return large(parts, numbers);
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

    /** "Two hundred and fifty", "ten thousand". */
    private static Optional<Meaning> large(Parts parts, List<BigDecimal> numbers) {
        if (numbers.size() > 3 || !parts.has("times")) return Optional.empty();
        var times = new BigDecimal(parts.find("times").orElseThrow().value());
        var rest = numbers.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                new Counted(Optional.of(numbers.getFirst().multiply(times).add(rest))));
    }

    static Optional<Sign> unitSign(Parts parts) {
        return parts.find("unit")
                .or(() -> parts.find("units"))
                .or(() -> parts.find("shortunit"))
                .or(() -> parts.find("hourunit"));
    }

    static Length lengthOf(Counted count, Sign sign) {
        var fortnight = sign.value().equals(FORTNIGHT);
        var number = fortnight ? new Counted(count.count().map(it -> it.multiply(BigDecimal.TWO))) : count;
        return Length.of(number, fortnight ? Unit.WEEK : Unit.named(sign.value()), sign.trait("vague", 1));
    }

    static Optional<Counted> counted(Parts parts) {
        return parts.find(Counted.class).or(() -> parts.find("number").map(sign -> Counted.of(sign.value())));
    }

    static Optional<Meaning> length(Parts parts) {
        boolean strict = unitSign(parts).map(sign -> sign.has("strict")).orElse(false);
        if (strict && parts.find(Counted.class).flatMap(Counted::count).isEmpty()) return Optional.empty();
        var count = counted(parts);
        if (count.isEmpty() || unitSign(parts).isEmpty()) return Optional.empty();
        var length = lengthOf(withFraction(count.get(), parts), unitSign(parts).get());
        return Optional.of(hedged(length, parts));
    }

    /** "An hour and a half": the fraction stands behind. */
    private static Counted withFraction(Counted count, Parts parts) {
        if (!parts.has("fraction")) return count;
        var more = new BigDecimal(parts.find("fraction").orElseThrow().value());
        return new Counted(count.count().map(number -> number.add(more)));
    }

    /** "Two years and three months": units from the longest to the shortest. */
    static Optional<Meaning> joined(Parts parts) {
        var lengths = parts.all(Length.class);
        var whole = lengths.getFirst();
        for (var more : lengths.subList(1, lengths.size())) {
            if (more.unit().compareTo(whole.unit()) >= 0 || more.isVague()) return Optional.empty();
            whole = whole.plus(more);
        }
        return Optional.of(whole);
    }

    private static Length hedged(Length length, Parts parts) {
        return parts.find("hedge")
                .map(sign -> length.with(Mod.valueOf(sign.value())))
                .orElse(length);
    }

    static Optional<Meaning> window(Parts parts) {
        var window = parts.has("lookback") ? Window.BACK : Window.AHEAD;
        var said = parts.find(Length.class);
        if (said.isPresent()) return Optional.of(said.get().with(window));
        var count = counted(parts).orElse(parts.has("unit") || parts.has("hourunit") ? Counted.of("1") : Counted.VAGUE);
        return longestUnit(parts)
                .filter(sign -> !sign.value().equals("weekend"))
                .map(sign -> lengthOf(count, sign).with(window));
    }

    /** "The weeks and months ahead" are months. */
    private static Optional<Sign> longestUnit(Parts parts) {
        return parts.all("units").stream()
                .filter(sign -> !sign.value().equals(FORTNIGHT))
                .max(Comparator.comparing(sign -> Unit.named(sign.value())))
                .or(() -> unitSign(parts));
    }

    static Optional<Meaning> bare(Parts parts, Window window) {
        return unitSign(parts)
                .filter(sign -> !sign.has("strict"))
                .map(sign -> hedged(lengthOf(Counted.VAGUE, sign).with(window), parts));
    }

    /** "Two years ago" is that year, "three days ago" that day; "years ago" is some time in the past. */
    static Optional<Meaning> away(Parts parts) {
        var length = parts.find(Length.class).or(() -> bare(parts, Window.NONE).map(Length.class::cast));
        int sign = parts.find("away").map(Sign::number).orElse(-1);
        return length.map(found -> away(found, sign));
    }

    private static Meaning away(Length length, int sign) {
        if (length.isVague()) return sign < 0 ? length.with(Window.RECENT) : length.with(Window.AHEAD);
        if (length.isWithinDay()) return new MomentAway(length, sign);
        var finer = length.finer();
        return finer.whole()
                .<Meaning>map(count -> Moved.by(finer.unit(), sign * count))
                .orElseGet(() -> length.isWhole()
                        ? new Away(length, sign, Moved.by(Unit.DAY, 0))
                        : length.with(sign < 0 ? Window.RECENT : Window.AHEAD));
    }

    /** "Two weeks before Christmas", "three days from tomorrow". */
    static Optional<Meaning> awayFrom(Parts parts) {
        int sign = parts.find("side").map(Sign::number).orElse(1);
        return parts.find(Length.class)
                .filter(length -> length.isWhole() && !length.isWithinDay())
                .flatMap(length -> parts.find(Dated.class).map(base -> new Away(length, sign, base)));
    }

    static Optional<Meaning> offset(Parts parts) {
        int sign = parts.find("offset").map(Sign::number).orElse(1);
        return parts.find(Length.class).map(found -> offset(found, sign));
    }

    private static Meaning offset(Length length, int sign) {
        if (length.isWithinDay()) return length.isVague() || sign < 0 ? length : new MomentAway(length, sign);
        if (length.whole().isPresent())
            return new Neighbour(length.unit(), sign * length.whole().get());
        return length.isWhole() ? new Away(length, sign, Moved.by(Unit.DAY, 0)) : length;
    }
}
