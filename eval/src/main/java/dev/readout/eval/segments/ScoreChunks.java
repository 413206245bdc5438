package dev.readout.eval.segments;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.eval.segments.Chunk.Role;
import dev.readout.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Counts runs of tokens that are exactly the labelled ones, role by role. Not for sharing between threads. */
public final class ScoreChunks {

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private final Map<Role, Count> counts = new EnumMap<>(Role.class);

    public ScoreChunks(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    /** Counts one segment and the reading of its typeset. */
    public void add(Segment segment, Typeset typeset, Reading reading) {
        var wanted = Chunk.labelled(segment);
        var found = Chunk.found(segment, typeset, reading);
        for (var role : Role.values()) {
            var wantedHere = of(role, wanted);
            var foundHere = of(role, found);
            var right = new HashSet<>(wantedHere);
            right.retainAll(foundHere);
            counts.merge(role, new Count(right.size(), foundHere.size(), wantedHere.size()), Count::plus);
            tell(segment, Mistake.Kind.MISSED, wantedHere, right);
            tell(segment, Mistake.Kind.INVENTED, foundHere, right);
        }
    }

    private static Set<Chunk> of(Role role, Set<Chunk> chunks) {
        var of = new HashSet<>(chunks);
        of.removeIf(chunk -> chunk.role() != role);
        return of;
    }

    private void tell(Segment segment, Mistake.Kind kind, Set<Chunk> chunks, Set<Chunk> right) {
        chunks.stream()
                .filter(chunk -> !right.contains(chunk))
                .sorted(Comparator.comparingInt(Chunk::first).thenComparingInt(Chunk::last))
                .map(chunk -> new Mistake(
                        corpus,
                        "segment " + segment.number(),
                        name(chunk.role()),
                        kind,
                        String.join(" ", segment.tokens().subList(chunk.first(), chunk.last() + 1))))
                .forEach(mistakes);
    }

    public List<Score> scores() {
        var scores = new ArrayList<Score>();
        for (var role : Role.values()) {
            scores.add(Score.f1(corpus, name(role) + " exact F1", counts.getOrDefault(role, Count.NONE)));
        }
        return scores;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
