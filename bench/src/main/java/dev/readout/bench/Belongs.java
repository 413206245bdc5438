package dev.readout.bench;

import dev.readout.app.Engine;
import dev.readout.app.Folders;
import dev.readout.app.Wiring;
import dev.readout.intake.text.TextSource;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.StageRunner;
import dev.readout.watch.belong.NamedTerms;
import dev.readout.watch.subject.ReadSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells how well a {@code dossier.yaml} finds the articles of its own coverage among those of others: {@code bench/run Belongs
 * SUBJECT.yaml=FOLDER... [FOLDER...]}. Each subject is tried on all folders; only those of its own folder belong.
 */
public final class Belongs {

    private static final int SHOWN = 5;

    private Belongs() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var subjects = new LinkedHashMap<Path, Path>();
        var folders = new ArrayList<Path>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            var folder = Path.of(parts[parts.length - 1]);
            folders.add(folder);
            if (parts.length == 2) subjects.put(Path.of(parts[0]), folder);
        }
        var articles = new LinkedHashMap<Path, List<Article>>();
        for (var folder : folders) articles.put(folder, articles(folder));
        for (var subject : subjects.entrySet()) score(subject.getKey(), subject.getValue(), articles);
    }

    private static List<Article> articles(Path folder) throws IOException, InterruptedException {
        var intake = new Wiring(Knowledge.bundled(), Engine.chosen(), Folders.cache()).intake();
        var read = new ArrayList<Article>();
        var sources = Articles.in(List.of(folder.toString())).stream()
                .map(TextSource::file)
                .toList();
        new StageRunner(2).runAll(intake, sources, (source, outcome) -> {
            if (outcome instanceof Outcome.Kept<Article>(var article)) read.add(article);
        });
        return read;
    }

    private static void score(Path file, Path own, Map<Path, List<Article>> folders) throws IOException {
        var belonging = new NamedTerms(ReadSubject.parse(file.toString(), Files.readString(file)));
        int right = 0;
        int taken = 0;
        var mistakes = new ArrayList<String>();
        for (var folder : folders.entrySet()) {
            for (var article : folder.getValue()) {
                var judgement = belonging.judge(article);
                boolean belongs = folder.getKey().equals(own);
                if (judgement.belongs()) taken++;
                if (judgement.belongs() && belongs) right++;
                if (judgement.belongs() != belongs) mistakes.add(article.source() + ": " + judgement.reason());
            }
        }
        int all = folders.getOrDefault(own, List.of()).size();
        int others = folders.values().stream().mapToInt(List::size).sum() - all;
        System.out.printf(
                Locale.ROOT,
                "%s: precision %.3f, recall %.3f (%d of %d taken that belong, %d of %d others taken)%n",
                file.getFileName(),
                taken == 0 ? 1.0 : right / (double) taken,
                right / (double) all,
                right,
                all,
                taken - right,
                others);
        mistakes.stream().limit(SHOWN).forEach(mistake -> System.out.println("  " + mistake));
    }
}
