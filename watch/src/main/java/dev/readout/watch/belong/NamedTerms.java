package dev.readout.watch.belong;

import dev.readout.model.Article;
import dev.readout.watch.subject.Subject;
import dev.readout.watch.subject.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides by what an article names: points for the policy's names, its terms and its actors, more in headline and lead than
 * below. Actors alone never suffice: they are in other stories too.
 */
public final class NamedTerms implements Belonging {

    /** From so many points on an article belongs. */
    public static final double ENOUGH = 3;

    private static final double NAME_IN_HEAD = 3;
    private static final double NAME_BELOW = 1;
    private static final double NAME_BELOW_AGAIN = 2;
    private static final double TERM_IN_HEAD = 1;
    private static final double TERM_BELOW = 0.5;
    private static final double ACTOR_IN_HEAD = 0.5;
    private static final double ACTOR_BELOW = 0.25;
    private static final double MOST_FOR_ACTORS = 1;

    private final Subject subject;
    private final Mentions names;
    private final Mentions terms;
    private final Mentions actors;
    private final Mentions exclude;

    public NamedTerms(Subject subject) {
        this.subject = subject;
        this.names = new Mentions(subject.names());
        this.terms = new Mentions(subject.terms());
        this.actors = new Mentions(subject.actors());
        this.exclude = new Mentions(subject.exclude());
    }

    @Override
    public Judgement judge(Article article) {
        var parts = Head.of(article);
        var excluded = exclude.in(parts.head()).keySet().stream().findFirst();
        if (excluded.isPresent()) {
            return new Judgement(false, 0, "opens with “" + excluded.get().name() + "”, which is of another story");
        }
        var name = new Found(names.in(parts.head()), names.in(parts.rest()));
        var term = new Found(terms.in(parts.head()), terms.in(parts.rest()));
        var actor = new Found(actors.in(parts.head()), actors.in(parts.rest()));
        double points = forNames(name)
                + TERM_IN_HEAD * term.head().size()
                + TERM_BELOW * term.onlyBelow()
                + Math.min(MOST_FOR_ACTORS, ACTOR_IN_HEAD * actor.head().size() + ACTOR_BELOW * actor.onlyBelow());
        return new Judgement(points >= ENOUGH, points, reason(name, term, actor, points));
    }

    private static double forNames(Found name) {
        if (!name.head().isEmpty()) return NAME_IN_HEAD;
        int below = name.times();
        return below == 0 ? 0 : below == 1 ? NAME_BELOW : NAME_BELOW_AGAIN;
    }

    private String reason(Found name, Found term, Found actor, double points) {
        var said = new ArrayList<String>();
        name.most()
                .ifPresent(found -> said.add("names “" + found.name() + "” "
                        + (name.head().isEmpty() ? times(name.times()) : "in title or lead")));
        if (!term.isEmpty()) {
            said.add("%d of %d terms in title or lead, %d below"
                    .formatted(term.head().size(), subject.terms().size(), term.onlyBelow()));
        }
        actor.most().ifPresent(found -> said.add(found.name() + " " + times(actor.count(found))));
        var what = said.isEmpty() ? "names nothing that the dossier is about" : String.join("; ", said);
        return what + " (" + number(points) + " points of " + number(ENOUGH) + ")";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private static String number(double points) {
        return points == Math.rint(points) ? Long.toString(Math.round(points)) : Double.toString(points);
    }

    /** What is named in the two parts of an article, how often. */
    private record Found(Map<Term, Integer> head, Map<Term, Integer> rest) {

        boolean isEmpty() {
            return head.isEmpty() && rest.isEmpty();
        }

        long onlyBelow() {
            return rest.keySet().stream()
                    .filter(term -> !head.containsKey(term))
                    .count();
        }

        int count(Term term) {
            return head.getOrDefault(term, 0) + rest.getOrDefault(term, 0);
        }

        int times() {
            return all().stream().mapToInt(this::count).sum();
        }

        /** The one named most often; of several, the one named first. */
        Optional<Term> most() {
            return all().stream().reduce((one, other) -> count(other) > count(one) ? other : one);
        }

        private List<Term> all() {
            return Stream.concat(head.keySet().stream(), rest.keySet().stream())
                    .distinct()
                    .toList();
        }
    }
}
