package dev.readout.collation.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the links between statements of different articles. */
final class FindLinks {

    private final Statements statements;
    private final Compare.Undated undated;

    FindLinks(Statements statements, Compare.Undated undated) {
        this.statements = statements;
        this.undated = undated;
    }

    /** The links between those pairs that are asked for, the surest first. */
    List<Link> between(BiPredicate<Said, Said> asked) {
        var all = statements.all();
        var candidates = new Candidates(all);
        var before = all.stream().map(candidates::before).toList();
        var compare = new Compare(statements.weights(), candidates, undated);
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
