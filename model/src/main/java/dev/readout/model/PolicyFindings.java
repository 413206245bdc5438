package dev.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one article says of a policy, kind by kind, each in the order of the text.
 *
 * @param options where its options stand
 * @param commitments what is promised, planned, threatened
 * @param meetings who meets whom
 * @param contacts who reaches out to whom, and whether they answer
 * @param conditions what is made to depend on what
 * @param reactions how it is taken
 * @param contrasts with which other policy it is compared
 * @param wordings the formulas used for it
 * @param process where the process itself stands
 */
public record PolicyFindings(
        List<Move> options,
        List<Commitment> commitments,
        List<Meeting> meetings,
        List<Contact> contacts,
        List<Condition> conditions,
        List<Reaction> reactions,
        List<Contrast> contrasts,
        List<Wording> wordings,
        List<ProcessStep> process) {

    private static final PolicyFindings NONE = new PolicyFindings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public PolicyFindings {
        options = List.copyOf(options);
        commitments = List.copyOf(commitments);
        meetings = List.copyOf(meetings);
        contacts = List.copyOf(contacts);
        conditions = List.copyOf(conditions);
        reactions = List.copyOf(reactions);
        contrasts = List.copyOf(contrasts);
        wordings = List.copyOf(wordings);
        process = List.copyOf(process);
    }

    public static PolicyFindings none() {
        return NONE;
    }

    /** All of them, kind by kind. */
    public Stream<Finding> all() {
        return Stream.<List<? extends Finding>>of(
                        options, commitments, meetings, contacts, conditions, reactions, contrasts, wordings, process)
                .flatMap(List::stream);
    }

    /** The same with each finding changed or left out; a change gives a finding of the same kind, or none. */
    public PolicyFindings each(Function<Finding, Optional<Finding>> change) {
        return new PolicyFindings(
                each(options, change),
                each(commitments, change),
                each(meetings, change),
                each(contacts, change),
                each(conditions, change),
                each(reactions, change),
                each(contrasts, change),
                each(wordings, change),
                each(process, change));
    }

    @SuppressWarnings("unchecked")
    private static <F extends Finding> List<F> each(List<F> findings, Function<Finding, Optional<Finding>> change) {
        return findings.stream()
                .flatMap(one -> change.apply(one).stream())
                .map(one -> (F) one)
                .toList();
    }
}
