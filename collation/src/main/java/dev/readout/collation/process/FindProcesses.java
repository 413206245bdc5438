package dev.readout.collation.process;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.JoinReports;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Weights;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.ArticleId;
import dev.readout.model.ProcessStep;
import dev.readout.model.Span;
import dev.readout.model.dossier.LineId;
import dev.readout.model.dossier.PolicyProcess;
import dev.readout.model.dossier.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Brings the steps of all articles together process by process, and says what changed when. Threads may share it. */
public final class FindProcesses {

    private static final double ENOUGH = 0.1;

    private static final Articles.Taking<ProcessStep> TAKING =
            new Articles.Taking<>(FindProcesses::words, ProcessStep::by, ProcessStep::on);

    private final Phrases phrases;
    private final ProcessNouns nouns;

    public FindProcesses(Knowledge knowledge, Phrases phrases) {
        this.phrases = phrases;
        this.nouns = new ProcessNouns(knowledge, phrases);
    }

    private static List<Span> words(ProcessStep step) {
        var words = new ArrayList<Span>();
        words.add(step.process());
        words.addAll(step.grounds().evidence());
        return words;
    }

    /** The most reported first. */
    public List<PolicyProcess> in(Articles articles) {
        var all = articles.told(reading -> reading.policy().process(), TAKING);
        var weights = new Weights(all.stream().map(Told::about).toList());
        var same = new SameProcess(articles, phrases, weights, nouns.processes());
        var courses = Courses.in(articles, phrases, nouns, all);
        var main = courses.of(all.stream().filter(told -> !isLoose(told)).toList());
        var taken = Collections.newSetFromMap(new IdentityHashMap<Told<ProcessStep>, Boolean>());
        main.forEach(taken::addAll);
        var beside = new ArrayList<Told<ProcessStep>>();
        var named = new ArrayList<Told<ProcessStep>>();
        for (var told : all) {
            if (taken.contains(told)) continue;
            boolean within = isLoose(told) || (!main.isEmpty() && !nouns.name(about(articles, told)));
            (within ? beside : named).add(told);
        }
        boolean alone = named.isEmpty() && main.isEmpty();
        var lines = new ArrayList<>(new JoinReports<>(same).join(alone ? all : named));
        main.forEach(course -> lines.add(together(course)));
        if (!alone) attach(beside, lines);
        return lines.stream()
                .map(line -> process(articles, courses.topic(), line))
                .sorted(Comparator.comparingInt(process -> -process.reports().size()))
                .toList();
    }

    private static Set<String> about(Articles articles, Told<ProcessStep> told) {
        return articles.about(told.article(), told.finding().process());
    }

    private static JoinReports.Joined<ProcessStep> together(List<Told<ProcessStep>> steps) {
        var all = steps.stream().sorted(Comparator.comparingLong(Told::day)).toList();
        return new JoinReports.Joined<>(
                all,
                all.stream()
                        .map(told -> new Report<>(told.article(), told.finding(), 0.8, "what the coverage is about"))
                        .toList());
    }

    /** Whether a step names what is done within a process rather than the process. */
    private static boolean isLoose(Told<ProcessStep> told) {
        return switch (told.finding().state()) {
            case CONSULTING, ANNOUNCEMENT_WITHHELD, FOLLOW_UP -> true;
            case ANNOUNCED, UNDER_WAY, FINAL_STAGE, COMPLETED -> false;
        };
    }

    /** Adds to each line what its articles tell of steps within it. */
    private static void attach(List<Told<ProcessStep>> loose, List<JoinReports.Joined<ProcessStep>> lines) {
        var lineOf = new LinkedHashMap<ArticleId, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            for (var told : lines.get(i).told()) {
                lineOf.merge(told.article(), i, (one, other) -> larger(lines, one, other));
            }
        }
        var most = mostReported(lines);
        var added = new LinkedHashMap<Integer, List<Told<ProcessStep>>>();
        for (var told : loose) {
            Optional.ofNullable(lineOf.get(told.article()))
                    .or(() -> most)
                    .ifPresent(line -> added.computeIfAbsent(line, key -> new ArrayList<>())
                            .add(told));
        }
        added.forEach((line, steps) -> lines.set(line, withSteps(lines.get(line), steps)));
    }

    private static int larger(List<JoinReports.Joined<ProcessStep>> lines, int one, int other) {
        return lines.get(other).told().size() > lines.get(one).told().size() ? other : one;
    }

    private static Optional<Integer> mostReported(List<JoinReports.Joined<ProcessStep>> lines) {
        Optional<Integer> most = lines.isEmpty() ? Optional.empty() : Optional.of(0);
        for (int i = 1; i < lines.size(); i++) most = Optional.of(larger(lines, most.orElse(0), i));
        return most;
    }

    private static JoinReports.Joined<ProcessStep> withSteps(
            JoinReports.Joined<ProcessStep> line, List<Told<ProcessStep>> steps) {
        record Step(Told<ProcessStep> told, Report<ProcessStep> report) {}
        var all = new ArrayList<Step>();
        for (int i = 0; i < line.told().size(); i++)
            all.add(new Step(line.told().get(i), line.reports().get(i)));
        for (var told : steps) {
            all.add(new Step(told, new Report<>(told.article(), told.finding(), 0.7, "told beside the process")));
        }
        all.sort(Comparator.comparingLong(step -> step.told().day()));
        return new JoinReports.Joined<>(
                all.stream().map(Step::told).toList(),
                all.stream().map(Step::report).toList());
    }

    private PolicyProcess process(Articles articles, Set<String> topic, JoinReports.Joined<ProcessStep> line) {
        return new PolicyProcess(
                LineId.of(line.reports().getFirst().ref()),
                name(articles, topic, line),
                new FoldSteps(line).changes(),
                line.reports());
    }

    /** As most reports call it, of those that name it by what it is ("review", "talks") if enough do. */
    private String name(Articles articles, Set<String> topic, JoinReports.Joined<ProcessStep> line) {
        boolean loose = line.told().stream().allMatch(FindProcesses::isLoose);
        var reports = IntStream.range(0, line.reports().size())
                .filter(i -> loose || !isLoose(line.told().get(i)))
                .mapToObj(line.reports()::get)
                .filter(report -> loose || !about(articles, report).isEmpty())
                .toList();
        if (reports.isEmpty()) reports = line.reports();
        var telling = phrases.without(topic, "vague", "describing");
        telling.removeIf(nouns::has);
        var ofTopic = reports.stream()
                .filter(report -> isNamedAfter(telling, articles, report))
                .toList();
        var named = ofTopic.isEmpty()
                ? reports.stream().filter(report -> isNamed(articles, report)).toList()
                : ofTopic;
        var names = (named.size() < ENOUGH * reports.size() ? reports : named)
                .stream()
                        .map(report -> phrases.name(articles.words(
                                report.article(), report.finding().process())))
                        .toList();
        return Phrases.mostUsed(names);
    }

    /** Whether it is named by a noun for a process and more than that. */
    private boolean isNamed(Articles articles, Report<ProcessStep> report) {
        var about = about(articles, report);
        return about.size() > 1 && about.stream().anyMatch(nouns.processes()::contains);
    }

    /** Whether it is named by a noun for a process, or for what comes of one, and by one of these subjects. */
    private boolean isNamedAfter(Set<String> subjects, Articles articles, Report<ProcessStep> report) {
        var about = about(articles, report);
        return about.size() > 1 && nouns.name(about) && !Collections.disjoint(about, subjects);
    }

    private static Set<String> about(Articles articles, Report<ProcessStep> report) {
        return articles.about(report.article(), report.finding().process());
    }
}
