package dev.readout.collation.agreement;

import dev.readout.model.Contact;
import dev.readout.model.Finding;
import dev.readout.model.ProcessStep;
import dev.readout.model.Reaction;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Agreement.Kind;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Outreach;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.PolicyState;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sets side by side what articles report of contacts, processes, conditions and reactions. */
final class InPolicy {

    /** How sure two origins must be for a row. */
    static final double LEAST = 0.6;

    /** How sure both sides must be for a row in which one replaces the other. */
    static final double SURE = 0.65;

    /** By so much a report of silence tells less of the attempt than one that tells of it. */
    private static final double LEAST_TELLING = 0.05;

    private final Facts facts;

    InPolicy(Facts facts) {
        this.facts = facts;
    }

    List<Agreement> in(PolicyState policy) {
        var rows = new ArrayList<Agreement>();
        policy.contacts().forEach(contact -> add(rows, contact));
        policy.processes().forEach(process -> add(rows, process));
        policy.conditions()
                .forEach(condition -> alike(condition, "the same condition").ifPresent(rows::add));
        policy.reactions().stream()
                .filter(reaction -> reaction.best().finding().tone() != Reaction.Tone.SILENCE)
                .forEach(reaction -> alike(reaction, "the same reaction").ifPresent(rows::add));
        policy.contrasts()
                .forEach(contrast -> alike(contrast, "the same comparison").ifPresent(rows::add));
        return rows;
    }

    private Optional<Agreement> alike(Alike<? extends Finding> line, String why) {
        var best = line.best();
        var evidence = best.evidence().getFirst();
        return facts.agreement(
                facts.name(evidence.article(), evidence.span()), facts.accounts(line.reports()), LEAST, why);
    }

    private void add(List<Agreement> rows, Outreach contact) {
        var pair = facts.names(contact.from()) + " to " + facts.names(contact.to()) + ": ";
        by(contact.reports(), report -> report.finding().state(), Contact.State.class)
                .forEach((state, reports) -> facts.agreement(
                                pair + shown(state), facts.accounts(reports), LEAST, "reports of the same state")
                        .ifPresent(rows::add));
        reachedOut(contact).ifPresent(rows::add);
        firstAnswer(contact, pair).ifPresent(rows::add);
    }

    /** Whoever tells of an answer, or of silence, tells that somebody had reached out. */
    private Optional<Agreement> reachedOut(Outreach contact) {
        var made = new ArrayList<Account>();
        var states = EnumSet.noneOf(Contact.State.class);
        for (var report : contact.reports()) {
            var state = report.finding().state();
            if (state == Contact.State.OFFERED) continue;
            states.add(state);
            var account = facts.account(report);
            boolean silent = state == Contact.State.NO_RESPONSE;
            made.add(silent ? new Account(account.evidence(), account.confidence() - LEAST_TELLING) : account);
        }
        if (states.size() < 2) return Optional.empty();
        return facts.agreement(
                facts.names(contact.from()) + " reached out to " + facts.names(contact.to()),
                made,
                LEAST - LEAST_TELLING,
                "each tells of the attempt, or of what became of it");
    }

    private Optional<Agreement> firstAnswer(Outreach contact, String pair) {
        for (int i = 0; i < contact.reports().size(); i++) {
            var answer = contact.reports().get(i);
            if (!isAnswer(answer.finding().state())) continue;
            var silence = contact.reports().subList(0, i).stream()
                    .filter(report -> isWaiting(report.finding().state()))
                    .toList();
            if (silence.isEmpty()) continue;
            return replaced(
                    pair + shown(silence.getLast().finding().state()) + ", then "
                            + shown(answer.finding().state()),
                    silence,
                    answers(contact, i),
                    "a first answer ends the silence");
        }
        return Optional.empty();
    }

    /** The first answer and what else the same article tells of it. */
    private static List<Report<Contact>> answers(Outreach contact, int first) {
        var article = contact.reports().get(first).article();
        return contact.reports().stream()
                .skip(first)
                .filter(report -> report.article().equals(article))
                .filter(report -> isAnswer(report.finding().state()))
                .toList();
    }

    private static boolean isWaiting(Contact.State state) {
        return state == Contact.State.NO_RESPONSE || state == Contact.State.ATTEMPTED;
    }

    private static boolean isAnswer(Contact.State state) {
        return switch (state) {
            case FIRST_PUBLIC_RESPONSE, RESPONDED, REJECTED, HELD -> true;
            case ATTEMPTED, OFFERED, NO_RESPONSE, PUBLIC_RESPONSE_TO_OTHER_REMARKS, BROKEN_OFF, RUPTURED -> false;
        };
    }

    private void add(List<Agreement> rows, PolicyProcess process) {
        by(process.reports(), report -> report.finding().state(), ProcessStep.State.class)
                .forEach((state, reports) -> ofOneTime(state, reports)
                        .forEach(some -> facts.agreement(
                                        process.name() + ": " + shown(state),
                                        facts.accounts(some),
                                        LEAST,
                                        "reports of the same state")
                                .ifPresent(rows::add)));
        lastChange(process).ifPresent(rows::add);
    }

    private List<List<Report<ProcessStep>>> ofOneTime(ProcessStep.State state, List<Report<ProcessStep>> reports) {
        return state == ProcessStep.State.COMPLETED
                ? facts.ofOneTime(reports, ProcessStep::on, Facts.AT_ONCE)
                : List.of(reports);
    }

    /** Only the last: those before it stand in the process's own history. */
    private Optional<Agreement> lastChange(PolicyProcess process) {
        int number = process.changes().size() - 1;
        if (number == 0) return Optional.empty();
        var from = process.changes().get(number - 1).finding().state();
        var change = process.changes().get(number);
        var to = change.finding().state();
        if (rank(to) <= rank(from)) return Optional.empty();
        var before = process.reports().subList(0, process.reports().indexOf(change)).stream()
                .filter(report -> rank(report.finding().state()) < rank(to))
                .toList();
        return replaced(
                process.name() + ": " + shown(from) + ", then " + shown(to),
                before,
                List.of(change),
                "where the process stands has changed");
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

    /** A row in which reports of another article replace the last ones before it. */
    private <F extends Finding> Optional<Agreement> replaced(
            String fact, List<Report<F>> before, List<Report<F>> after, String why) {
        var article = after.getFirst().article();
        var earlier = before.stream()
                .filter(report -> !report.article().equals(article))
                .filter(report -> facts.account(report).confidence() >= LEAST)
                .toList();
        if (earlier.isEmpty()) return Optional.empty();
        var accounts = facts.accounts(earlier.subList(Math.max(0, earlier.size() - 4), earlier.size()));
        var later = facts.accounts(after);
        double sure = Math.min(surest(accounts), surest(later));
        accounts.addAll(later);
        return sure < LEAST ? Optional.empty() : Optional.of(facts.row(Kind.SUPERSESSION, fact, accounts, sure, why));
    }

    private static double surest(List<Account> accounts) {
        return accounts.stream().mapToDouble(Account::confidence).max().orElse(0);
    }

    static <F extends Finding, K extends Enum<K>> Map<K, List<Report<F>>> by(
            List<Report<F>> reports, Function<Report<F>, K> key, Class<K> type) {
        var groups = new EnumMap<K, List<Report<F>>>(type);
        for (var report : reports)
            groups.computeIfAbsent(key.apply(report), any -> new ArrayList<>()).add(report);
        return groups;
    }

    static String shown(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
