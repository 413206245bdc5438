package dev.readout.collation.process;

import dev.readout.collation.line.JoinReports;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Days;
import dev.readout.model.Grounds;
import dev.readout.model.ProcessStep;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Folds the steps of one process into its changes of state.
 *
 * <p>A process goes forward: a report that puts it back counts only when it is sure and comes well after the one that put it
 * forward (talks are taken up again), or when that one was not sure.
 */
final class FoldSteps {

    /** Days after which a step back is a new round and no late report. */
    private static final long NEW_ROUND = 30;

    /** Days before the report from which on what it tells of is the history of another process. */
    private static final long HISTORY = 365;

    private final JoinReports.Joined<ProcessStep> line;

    FoldSteps(JoinReports.Joined<ProcessStep> line) {
        this.line = line;
    }

    /** The reports that say where the process newly stood; never empty. */
    List<Report<ProcessStep>> changes() {
        var news = IntStream.range(0, line.told().size())
                .filter(i -> !isHistory(line.told().get(i))
                        && !isBackground(line.told().get(i)))
                .toArray();
        if (news.length == 0) news = IntStream.range(0, line.told().size()).toArray();
        var changes = new ArrayList<Integer>();
        for (int i : news) if (changes.isEmpty() || isChange(changes.getLast(), i)) changes.add(i);
        return changes.stream().map(line.reports()::get).toList();
    }

    /** "The accord, reached in 2015", in a report of 2017. */
    private static boolean isHistory(Told<ProcessStep> told) {
        return !told.published().isOpen() && Days.to(told.published()) - told.day() > HISTORY;
    }

    /** What is told in passing to be over ("the accord that they signed") says nothing of where this process stands. */
    private static boolean isBackground(Told<ProcessStep> told) {
        return !told.isCertain() && rank(told.finding().state()) >= rank(ProcessStep.State.COMPLETED);
    }

    private boolean isChange(int standing, int next) {
        var before = line.told().get(standing);
        var after = line.told().get(next);
        var from = before.finding().state();
        var to = after.finding().state();
        if (from == to) return false;
        if (rank(to) > rank(from)) return true;
        if (to == ProcessStep.State.ANNOUNCED && rank(from) == rank(ProcessStep.State.FINAL_STAGE))
            return after.isCertain() && isNew(standing, to);
        if (rank(to) == rank(from)) return isSure(after) && isNew(standing, to);
        return isSure(after) && (!isSure(before) || after.day() - before.day() >= NEW_ROUND);
    }

    /** Whether the process had not stood there by then, so that it does not seem to go to and fro. */
    private boolean isNew(int standing, ProcessStep.State state) {
        return line.told().subList(0, standing).stream()
                .noneMatch(told -> told.finding().state() == state);
    }

    private static boolean isSure(Told<ProcessStep> told) {
        var step = told.finding();
        return told.isCertain() && !step.hedged() && step.grounds().voice() == Grounds.Voice.SPEAKER;
    }

    private static int rank(ProcessStep.State state) {
        return switch (state) {
            case ANNOUNCED -> 0;
            case UNDER_WAY, CONSULTING -> 1;
            case FINAL_STAGE, ANNOUNCEMENT_WITHHELD -> 2;
            case COMPLETED -> 3;
            case FOLLOW_UP -> 4;
        };
    }
}
