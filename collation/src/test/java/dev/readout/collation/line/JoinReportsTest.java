package dev.readout.collation.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collation.Story;
import dev.readout.model.Interval;
import dev.readout.model.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That the work grows with the number of findings and not with its square; in comparisons, which no machine makes slower. */
class JoinReportsTest {

    @Test
    void comparesAFindingWithABoundedNumberOfLines() {
        var few = new Counting(false);
        var many = new Counting(false);

        new JoinReports<>(few).join(findings(500));
        new JoinReports<>(many).join(findings(2000));

        assertThat(many.comparisons).isLessThanOrEqualTo(2 * 12 * 2000).isLessThan(5 * few.comparisons);
    }

    @Test
    void comparesAFindingWithABoundedNumberOfReportsOfALine() {
        var few = new Counting(true);
        var many = new Counting(true);

        new JoinReports<>(few).join(findings(500));
        new JoinReports<>(many).join(findings(2000));

        assertThat(many.comparisons).isLessThanOrEqualTo(2 * 6 * 2000).isLessThan(5 * few.comparisons);
    }

    @Test
    void readsAFindingOnceHoweverManyItIsComparedWith() {
        var counting = new Counting(false);

        new JoinReports<>(counting).join(findings(300));

        assertThat(counting.read).isEqualTo(300);
    }

    /** Findings that all may be compared, each of another day. */
    private static List<Told<Move>> findings(int number) {
        var reading = Story.of("Vale is weighing a landing fee.")
                .move(Move.Status.UNDER_REVIEW, "weighing a landing fee", "a landing fee", "", Interval.open())
                .read();
        var move = reading.policy().options().getFirst();
        var findings = new ArrayList<Told<Move>>();
        for (int day = 0; day < number; day++) {
            findings.add(
                    new Told<>(reading.article().id(), move, day, Interval.open(), Set.of("fee"), Set.of(), Set.of()));
        }
        return findings;
    }

    /** Takes all findings for the same, or each for another, and counts. */
    private static final class Counting implements Kinship<Move, Told<Move>> {
        private final boolean same;
        private int read;
        private int comparisons;

        Counting(boolean same) {
            this.same = same;
        }

        @Override
        public Told<Move> compared(Told<Move> told) {
            read++;
            return told;
        }

        @Override
        public Set<String> keys(Told<Move> told) {
            return told.about();
        }

        @Override
        public boolean apart(Told<Move> earlier, Told<Move> later) {
            comparisons++;
            return false;
        }

        @Override
        public Optional<Likeness> between(Told<Move> earlier, Told<Move> later) {
            comparisons++;
            return same ? Optional.of(new Likeness(0.9, "the same fee")) : Optional.empty();
        }
    }
}
