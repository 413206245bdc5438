package dev.readout.collation.line;

import dev.readout.collation.words.Recent;
import dev.readout.model.Finding;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings findings together that tell of the same thing: each, in the order of time, joins the earlier line that it is most
 * like, or begins one.
 *
 * <p>A finding is compared with a bounded number of lines that share a key with it, and with a bounded number of reports
 * of each, so that the work grows with the number of findings. Same findings, same lines. Threads may share it.
 *
 * @param <F> the kind of finding
 */
public final class JoinReports<F extends Finding> {

    private static final int LINES_COMPARED = 12;
    private static final int REPORTS_COMPARED = 6;

    private final Kinship<F> kinship;

    public JoinReports(Kinship<F> kinship) {
        this.kinship = kinship;
    }

    /** One line as it grows. */
    private static final class Growing<F extends Finding> {
        private final List<Told<F>> told = new ArrayList<>();
        private final List<Report<F>> reports = new ArrayList<>();

        void add(Told<F> later, Likeness likeness) {
            told.add(later);
            reports.add(new Report<>(later.article(), later.finding(), likeness.confidence(), likeness.why()));
        }

        /** The first, which says what the line is, and the last ones. */
        Stream<Told<F>> sample() {
            int from = Math.max(1, told.size() - REPORTS_COMPARED + 1);
            return Stream.concat(
                    told.stream().limit(1), told.subList(Math.min(from, told.size()), told.size()).stream());
        }
    }

    /** A line with its findings, in the order of time. */
    public record Joined<F extends Finding>(List<Told<F>> told, List<Report<F>> reports) {}

    /** Every finding in one line; lines in the order of their first reports. */
    public List<Joined<F>> join(List<Told<F>> findings) {
        var lines = new ArrayList<Growing<F>>();
        var recent = new Recent();
        for (var told : findings.stream().sorted(Told.IN_ORDER).toList()) {
            int line = best(told, lines, recent);
            for (var key : kinship.keys(told)) recent.add(Recent.key(key), line);
        }
        return lines.stream()
                .map(line -> new Joined<>(List.copyOf(line.told), List.copyOf(line.reports)))
                .toList();
    }

    /** The number of the line that a finding was added to. */
    private int best(Told<F> told, List<Growing<F>> lines, Recent recent) {
        int best = lines.size();
        var likeness = Optional.<Likeness>empty();
        for (int number : candidates(told, recent)) {
            var other = likeness(lines.get(number), told);
            if (other.isPresent()
                    && (likeness.isEmpty()
                            || other.get().confidence() > likeness.get().confidence())) {
                best = number;
                likeness = other;
            }
        }
        if (likeness.isEmpty()) lines.add(new Growing<>());
        lines.get(best).add(told, likeness.orElse(new Likeness(1, "the first report")));
        return best;
    }

    /** Those that share the most keys, the latest of several. */
    private List<Integer> candidates(Told<F> told, Recent recent) {
        var votes = new LinkedHashMap<Integer, Integer>();
        for (var key : kinship.keys(told)) {
            for (int line : recent.of(Recent.key(key))) votes.merge(line, 1, Integer::sum);
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(LINES_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Likeness> likeness(Growing<F> line, Told<F> told) {
        if (line.sample().anyMatch(earlier -> kinship.apart(earlier, told))) return Optional.empty();
        return line.sample()
                .flatMap(earlier -> kinship.between(earlier, told).stream())
                .max(Comparator.comparingDouble(Likeness::confidence));
    }
}
