package dev.readout.model.dossier;

import dev.readout.model.Condition;
import dev.readout.model.Contrast;
import dev.readout.model.Reaction;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a policy stands, kind by kind: what all articles together say, each thing once.
 *
 * @param processes by which it is made, the most reported first
 * @param options its instruments, the one that moved last first
 * @param commitments what was promised and became of it, by the end of their windows
 * @param meetings in the order of time
 * @param contacts who reached out to whom, the one that changed last first
 * @param conditions what is made to depend on what
 * @param reactions how it is taken
 * @param contrasts with which other policy it is compared
 * @param wording the formulas used for it, the most used first
 */
public record PolicyState(
        List<PolicyProcess> processes,
        List<PolicyOption> options,
        List<Pledge> commitments,
        List<Encounter> meetings,
        List<Outreach> contacts,
        List<Alike<Condition>> conditions,
        List<Alike<Reaction>> reactions,
        List<Alike<Contrast>> contrasts,
        List<Formula> wording) {

    private static final PolicyState NONE = new PolicyState(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public PolicyState {
        processes = List.copyOf(processes);
        options = List.copyOf(options);
        commitments = List.copyOf(commitments);
        meetings = List.copyOf(meetings);
        contacts = List.copyOf(contacts);
        conditions = List.copyOf(conditions);
        reactions = List.copyOf(reactions);
        contrasts = List.copyOf(contrasts);
        wording = List.copyOf(wording);
    }

    public static PolicyState none() {
        return NONE;
    }

    /** All of them, kind by kind. */
    public Stream<Line> lines() {
        return Stream.<List<? extends Line>>of(
                        processes, options, commitments, meetings, contacts, conditions, reactions, contrasts, wording)
                .flatMap(List::stream);
    }
}
