package dev.readout.publish.rows;

import dev.readout.model.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of a policy, in rows.
 *
 * @param processes where they stand
 * @param options by status
 * @param pledges by outcome
 * @param meetings meetings by status, then contacts
 * @param conditions conditions, reactions, contrasts
 * @param formulas the wording
 * @param agreements how reports stand to each other
 * @param questions what is left open
 */
public record PolicyRows(
        List<ProcessView> processes,
        List<Group> options,
        List<Group> pledges,
        List<Group> meetings,
        List<Group> conditions,
        List<FormulaRow> formulas,
        List<Group> agreements,
        List<Question> questions) {

    public static PolicyRows of(Dossier dossier) {
        var meetings = new ArrayList<>(new MeetingRows(dossier).groups());
        meetings.addAll(new ContactRows(dossier).groups());
        var conditions = new ArrayList<>(new ConditionRows(dossier).groups());
        conditions.addAll(new ReactionRows(dossier).groups());
        conditions.addAll(new ContrastRows(dossier).groups());
        return new PolicyRows(
                new ProcessRows(dossier).rows(),
                new OptionRows(dossier).groups(),
                new PledgeRows(dossier).groups(),
                List.copyOf(meetings),
                List.copyOf(conditions),
                new FormulaRows(dossier).rows(),
                new AgreementRows(dossier).groups(),
                new OpenQuestions(dossier).questions());
    }

    /** All groups of rows of lines. */
    public Stream<Group> groups() {
        return Stream.of(options, pledges, meetings, conditions).flatMap(List::stream);
    }

    /** Whether nothing at all was found of the policy. */
    public boolean isEmpty() {
        return processes.isEmpty()
                && options.isEmpty()
                && pledges.isEmpty()
                && meetings.isEmpty()
                && conditions.isEmpty()
                && formulas.isEmpty();
    }
}
