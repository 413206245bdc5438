package dev.readout.collation.process;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Subjects;
import dev.readout.collation.words.Weights;
import dev.readout.model.ProcessStep;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When two steps are of one process: they name it by the same noun and topic, or one of them only by its noun soon after
 * the other.
 */
final class SameProcess implements Kinship<ProcessStep> {

    /** Days within which "the review" is the one that was last spoken of. */
    private static final long SOON = 120;

    private final Articles articles;
    private final Phrases phrases;
    private final Weights weights;
    private final Set<String> nouns;

    /** @param nouns stems of the nouns that name a process */
    SameProcess(Articles articles, Phrases phrases, Weights weights, Set<String> nouns) {
        this.articles = articles;
        this.phrases = phrases;
        this.weights = weights;
        this.nouns = nouns;
    }

    @Override
    public Set<String> keys(Told<ProcessStep> told) {
        var keys = new TreeSet<>(topic(told));
        keys.addAll(noun(told));
        return keys;
    }

    private boolean bothBare(Told<ProcessStep> earlier, Told<ProcessStep> later) {
        return noun(earlier).isEmpty()
                && noun(later).isEmpty()
                && !topic(earlier).isEmpty();
    }

    private Set<String> topic(Told<ProcessStep> told) {
        var named = articles.about(told.article(), told.finding().process());
        var topic = new TreeSet<>(phrases.without(named, "vague", "completing", "beginning"));
        topic.removeAll(nouns);
        topic.removeIf(subject -> subject.startsWith(Subjects.TIME));
        return topic;
    }

    private Set<String> noun(Told<ProcessStep> told) {
        var noun = new TreeSet<>(told.about());
        noun.retainAll(nouns);
        return noun;
    }

    @Override
    public boolean apart(Told<ProcessStep> earlier, Told<ProcessStep> later) {
        var one = noun(earlier);
        var other = noun(later);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    @Override
    public Optional<Likeness> between(Told<ProcessStep> earlier, Told<ProcessStep> later) {
        var one = topic(earlier);
        var other = topic(later);
        boolean sameNoun = !Collections.disjoint(noun(earlier), noun(later));
        double likeness = weights.likeness(one, other);
        if ((sameNoun || bothBare(earlier, later)) && one.equals(other))
            return Optional.of(new Likeness(0.95, "the same name"));
        boolean nested = one.containsAll(other) || other.containsAll(one);
        boolean oneNoun = sameNoun || noun(earlier).isEmpty() || noun(later).isEmpty();
        if (sameNoun && likeness >= 0.3)
            return Optional.of(new Likeness(0.8, "the same process, named more or less fully"));
        boolean bare = one.isEmpty() || other.isEmpty();
        if (sameNoun && bare && later.day() - earlier.day() <= SOON)
            return Optional.of(new Likeness(0.75, "named in short"));
        if (oneNoun && nested && likeness > 0)
            return Optional.of(new Likeness(0.72, "the same policy, named more or less fully"));
        if (likeness >= 0.6) return Optional.of(new Likeness(0.7, "about the same"));
        return Optional.empty();
    }
}
