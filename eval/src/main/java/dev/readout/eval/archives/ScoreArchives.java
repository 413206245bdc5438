package dev.readout.eval.archives;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.intake.archive.ArchivePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts the documents and the damage that were found against those that are there. */
public final class ScoreArchives {

    private static final String DAMAGED = "damaged";

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private Count documents = Count.NONE;
    private Count damage = Count.NONE;

    public ScoreArchives(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    /** A sample was read to these parts. */
    public void add(ArchiveFacts facts, List<ArchivePart> parts) {
        var found = parts.stream().map(ScoreArchives::written).toList();
        documents = documents.plus(count(facts, found, false));
        damage = damage.plus(count(facts, found, true));
    }

    private static String written(ArchivePart part) {
        return switch (part) {
            case ArchivePart.Document(var raw, var captured) -> "document " + raw.source() + " " + raw.size();
            case ArchivePart.Damaged(var offset, var why) -> DAMAGED + " " + offset;
            case ArchivePart.Refused(var name, var why) -> "refused " + name;
        };
    }

    private Count count(ArchiveFacts facts, List<String> found, boolean damaged) {
        var wanted = facts.parts().stream()
                .filter(part -> part.startsWith(DAMAGED) == damaged)
                .toList();
        var had = found.stream()
                .filter(part -> part.startsWith(DAMAGED) == damaged)
                .toList();
        var left = new ArrayList<>(had);
        int right = 0;
        for (var part : wanted) {
            if (left.remove(part)) right++;
            else lose(facts, Mistake.Kind.MISSED, part);
        }
        left.forEach(part -> lose(facts, Mistake.Kind.INVENTED, part));
        return new Count(right, had.size(), wanted.size());
    }

    private void lose(ArchiveFacts facts, Mistake.Kind kind, String part) {
        mistakes.accept(new Mistake(corpus, facts.file(), "part", kind, part));
    }

    public List<Score> scores() {
        return List.of(Score.f1(corpus, "documents F1", documents), Score.f1(corpus, "damage by offset F1", damage));
    }
}
