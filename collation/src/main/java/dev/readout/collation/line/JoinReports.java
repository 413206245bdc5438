package dev.readout.collation.line;

import dev.readout.collation.words.Recent;
import dev.readout.collation.words.Votes;
import dev.readout.model.Finding;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings findings together that tell of the same thing: each, in the order of time, joins the earlier line that it is most
 * like, or begins one.
 *
 * <p>A finding is compared with a bounded number of lines that share a key with it, and with a bounded number of reports
 * of each, so that the work grows with the number of findings. Same findings, same lines. Threads may share it.
 *
 * @param <F> the kind of finding
 * @param <C> what is compared of a finding
 */
public final class JoinReports<F extends Finding, C> {

    private static final int LINES_COMPARED = 12;
    private static final int REPORTS_COMPARED = 6;

    private final Kinship<F, C> kinship;

    public JoinReports(Kinship<F, C> kinship) {
        this.kinship = kinship;
    }

    /** A finding, read once to be compared with many others. */
    private record Read<F extends Finding, C>(Told<F> told, C compared, List<Long> keys) {}

    /** One line as it grows. */
    private static final class Growing<F extends Finding, C> {
        private final List<Told<F>> told = new ArrayList<>();
        private final List<Report<F>> reports = new ArrayList<>();

        /** Of the first report, which says what the line is, and of the last ones. */
        private final List<C> sample = new ArrayList<>(REPORTS_COMPARED);

        void add(Read<F, C> later, Likeness likeness) {
            var added = later.told();
            told.add(added);
            reports.add(new Report<>(added.article(), added.finding(), likeness.confidence(), likeness.why()));
            if (sample.size() == REPORTS_COMPARED) sample.remove(1);
            sample.add(later.compared());
        }
    }

    /** A line with its findings, in the order of time. */
    public record Joined<F extends Finding>(List<Told<F>> told, List<Report<F>> reports) {}

    /** Every finding in one line; lines in the order of their first reports. */
    public List<Joined<F>> join(List<Told<F>> findings) {
        var lines = new ArrayList<Growing<F, C>>();
        var recent = new Recent();
        var votes = new Votes(Votes.Ties.HIGHEST);
        for (var told : findings.stream().sorted(Told.IN_ORDER).toList()) {
            var read = read(told);
            int line = best(read, lines, candidates(read, recent, votes));
            for (long key : read.keys()) recent.add(key, line);
        }
        return lines.stream()
                .map(line -> new Joined<>(List.copyOf(line.told), List.copyOf(line.reports)))
                .toList();
    }

    private Read<F, C> read(Told<F> told) {
        var compared = kinship.compared(told);
        var keys = kinship.keys(compared).stream().map(key -> Recent.key(key)).toList();
        return new Read<>(told, compared, keys);
    }

    /** The number of the line that a finding was added to. */
    private int best(Read<F, C> read, List<Growing<F, C>> lines, int[] candidates) {
        int best = lines.size();
        var likeness = Optional.<Likeness>empty();
        for (int number : candidates) {
            var other = likeness(lines.get(number), read.compared());
            if (other.isPresent()
                    && (likeness.isEmpty()
                            || other.get().confidence() > likeness.get().confidence())) {
                best = number;
                likeness = other;
            }
        }
        if (likeness.isEmpty()) lines.add(new Growing<>());
        lines.get(best).add(read, likeness.orElse(new Likeness(1, "the first report")));
        return best;
    }

    /** Those that share the most keys, the latest of several. */
    private static int[] candidates(Read<?, ?> read, Recent recent, Votes votes) {
        for (long key : read.keys()) recent.each(key, line -> votes.add(line, 1));
        return votes.take(LINES_COMPARED);
    }

    private Optional<Likeness> likeness(Growing<F, C> line, C later) {
        for (var earlier : line.sample) if (kinship.apart(earlier, later)) return Optional.empty();
        return line.sample.stream()
                .flatMap(earlier -> kinship.between(earlier, later).stream())
                .max(Comparator.comparingDouble(Likeness::confidence));
    }
}
