package dev.readout.collation.pledge;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.words.Days;
import dev.readout.collation.words.Recent;
import dev.readout.model.ProcessStep;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Steps of a process that show a pledge kept: to begin it, to carry it out, to complete it. */
final class StepsTaken implements JudgeOutcomes.Deeds {

    private final Articles articles;
    private final Phrases phrases;
    private final List<Taken> processes = new ArrayList<>();
    private final Recent byWord = new Recent();

    StepsTaken(Articles articles, Phrases phrases, List<PolicyProcess> processes) {
        this.articles = articles;
        this.phrases = phrases;
        for (var process : processes) {
            var taken = new Taken(topic(process), byDay(process));
            for (var subject : taken.topic()) byWord.add(Recent.key(subject), this.processes.size());
            this.processes.add(taken);
        }
    }

    /** What a process is called, and its steps by their days. */
    private record Taken(Set<String> topic, NavigableMap<Long, List<Report<ProcessStep>>> steps) {}

    private NavigableMap<Long, List<Report<ProcessStep>>> byDay(PolicyProcess process) {
        var steps = new TreeMap<Long, List<Report<ProcessStep>>>();
        for (var report : process.reports())
            steps.computeIfAbsent(day(report), any -> new ArrayList<>()).add(report);
        return steps;
    }

    private Set<String> topic(PolicyProcess process) {
        var topic = new TreeSet<String>();
        for (var report : process.reports()) {
            topic.addAll(articles.about(report.article(), report.finding().process()));
        }
        return phrases.without(topic, "vague", "completing");
    }

    @Override
    public Optional<Kept> keeping(Deed deed) {
        var others = phrases.without(deed.verbs(), "beginning", "completing");
        if (deed.verbs().isEmpty() || !others.isEmpty()) return Optional.empty();
        return called(deed)
                .flatMap(called -> processes(called).flatMap(process -> step(process, deed).stream()))
                .min(Comparator.comparingLong(Kept::day));
    }

    /** What the deed is done to: its object, or, where it names none, what stands before its verb in each of its reports. */
    private Stream<Set<String>> called(Deed deed) {
        var object = telling(deed.about());
        return deed.verbs().containsAll(object)
                ? deed.subjects().stream().map(this::telling).filter(subject -> !subject.isEmpty())
                : Stream.of(object);
    }

    private Set<String> telling(Set<String> about) {
        var telling = phrases.without(about, "vague", "completing");
        telling.remove(Deed.COMPLETING);
        return telling;
    }

    private Stream<Taken> processes(Set<String> called) {
        var candidates = new TreeSet<Integer>();
        for (var subject : called) byWord.each(Recent.key(subject), candidates::add);
        return candidates.stream().map(processes::get).filter(process -> isOf(called, process.topic()));
    }

    /** Whether half of what the deed tells, and more than one word if it tells more, is what the process is called. */
    private static boolean isOf(Set<String> told, Set<String> topic) {
        var shared = new TreeSet<>(told);
        shared.retainAll(topic);
        return shared.size() >= Math.min(2, told.size()) && 2 * shared.size() >= told.size() && !shared.isEmpty();
    }

    /** The first that shows it; consulting shows it only where nothing else does. */
    private Optional<Kept> step(Taken process, Deed deed) {
        return step(process, deed, false).or(() -> step(process, deed, true)).map(this::kept);
    }

    private Optional<Report<ProcessStep>> step(Taken process, Deed deed, boolean consulting) {
        return process.steps().tailMap(deed.since(), false).values().stream()
                .flatMap(List::stream)
                .filter(report -> report.isCertain()
                        && (report.finding().state() == ProcessStep.State.CONSULTING) == consulting
                        && shows(report.finding().state(), deed.isCompleting())
                        && isSameSigning(report, deed)
                        && isOfTheDeed(report, deed)
                        && isToldLater(report, deed))
                .findFirst();
    }

    /** Whether its own words name anything that the deed does. */
    private boolean isOfTheDeed(Report<ProcessStep> report, Deed deed) {
        return !Collections.disjoint(words(report), phrases.without(deed.told(), "vague", "completing"));
    }

    private Set<String> words(Report<ProcessStep> report) {
        var words =
                new TreeSet<>(articles.about(report.article(), report.finding().process()));
        words.addAll(articles.aboutEvidence(report.article(), report.finding()));
        return words;
    }

    /** What was to be signed is not kept by what was reached: the same verb must be told. */
    private boolean isSameSigning(Report<ProcessStep> report, Deed deed) {
        var signing = phrases.of("signing", deed.verbs());
        if (signing.isEmpty()) return true;
        return words(report).containsAll(signing);
    }

    /** In another article, or in the same one of a later day. */
    private static boolean isToldLater(Report<ProcessStep> report, Deed deed) {
        return !report.article().equals(deed.first().article())
                || Days.from(report.finding().on()) > deed.since();
    }

    private long day(Report<ProcessStep> report) {
        return articles.day(report.article(), report.finding().on());
    }

    private static boolean shows(ProcessStep.State state, boolean completing) {
        return switch (state) {
            case COMPLETED, FOLLOW_UP -> true;
            case UNDER_WAY, CONSULTING, FINAL_STAGE -> !completing;
            case ANNOUNCED, ANNOUNCEMENT_WITHHELD -> false;
        };
    }

    private Kept kept(Report<ProcessStep> report) {
        return new Kept(
                day(report),
                report.finding().on(),
                report.evidence(),
                Math.min(report.finding().grounds().confidence(), 0.8),
                "it is later told to stand there");
    }
}
