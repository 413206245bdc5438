package dev.readout.eval;

import dev.readout.eval.archives.ArchiveFacts;
import dev.readout.eval.archives.ScoreArchives;
import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Score;
import dev.readout.intake.archive.Archive;
import dev.readout.intake.archive.ArchivePart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Scores the reading of WARC and ARC on warcio's samples. */
final class EvaluateArchives {

    private EvaluateArchives() {}

    static List<Score> in(Path shared, Watcher watcher) {
        var folder = Corpus.WARC.in(shared).getFirst();
        var samples = ArchiveFacts.listed();
        watcher.starts(Corpus.WARC, samples.size());
        var scorer = new ScoreArchives(Corpus.WARC.label(), watcher::mistake);
        for (var sample : samples) {
            scorer.add(sample, parts(folder.resolve(sample.file())));
            watcher.step();
        }
        return scorer.scores();
    }

    private static List<ArchivePart> parts(Path file) {
        var parts = new ArrayList<ArchivePart>();
        try (var archive = Archive.open(file)) {
            archive.forEachRemaining(parts::add);
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file, e);
        }
        return parts;
    }
}
