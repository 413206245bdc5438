package dev.readout.collation.utterance;

import dev.readout.collation.words.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the links between statements of different articles. */
final class FindLinks {

    private final Weights weights;
    private final Compare.Undated undated;

    FindLinks(Weights weights, Compare.Undated undated) {
        this.weights = weights;
        this.undated = undated;
    }

    /** The links between those pairs that are asked for, the surest first. */
    List<Link> in(List<Said> all, BiPredicate<Said, Said> asked) {
        var candidates = new Candidates(weights, all);
        var before = all.stream().map(candidates::before).toList();
        var compare = new Compare(weights, candidates, undated);
        var links = new ArrayList<Link>();
        for (var said : all) {
            for (int number : before.get(said.number())) {
                var earlier = all.get(number);
                if (asked.test(earlier, said)) compare.link(earlier, said).ifPresent(links::add);
            }
        }
        links.sort(Link.SUREST_FIRST);
        return List.copyOf(links);
    }
}
