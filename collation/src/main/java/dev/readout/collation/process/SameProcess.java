package dev.readout.collation.process;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Kinship;
import dev.readout.collation.line.Likeness;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.words.Subjects;
import dev.readout.collation.words.Weighed;
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
final class SameProcess implements Kinship<ProcessStep, SameProcess.Named> {

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

    /**
     * A step as it is compared.
     *
     * @param noun the noun for a process in its words
     * @param topic what else its process is called by
     */
    record Named(Told<ProcessStep> told, Set<String> noun, Set<String> topic, Weighed weighed) {}

    @Override
    public Named compared(Told<ProcessStep> told) {
        var topic = topic(told);
        return new Named(told, noun(told), topic, weights.weighed(topic));
    }

    @Override
    public Set<String> keys(Named named) {
        var keys = new TreeSet<>(named.topic());
        keys.addAll(named.noun());
        return keys;
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
    public boolean apart(Named earlier, Named later) {
        return !earlier.noun().isEmpty()
                && !later.noun().isEmpty()
                && Collections.disjoint(earlier.noun(), later.noun());
    }

    @Override
    public Optional<Likeness> between(Named earlier, Named later) {
        var one = earlier.weighed();
        var other = later.weighed();
        boolean sameNoun = !Collections.disjoint(earlier.noun(), later.noun());
        boolean bothBare = earlier.noun().isEmpty() && later.noun().isEmpty() && !one.isEmpty();
        if ((sameNoun || bothBare) && one.equals(other)) return Optional.of(new Likeness(0.95, "the same name"));
        double likeness = one.likeness(other);
        if (sameNoun && likeness >= 0.3)
            return Optional.of(new Likeness(0.8, "the same process, named more or less fully"));
        boolean bare = one.isEmpty() || other.isEmpty();
        if (sameNoun && bare && later.told().day() - earlier.told().day() <= SOON)
            return Optional.of(new Likeness(0.75, "named in short"));
        boolean oneNoun = sameNoun || earlier.noun().isEmpty() || later.noun().isEmpty();
        if (oneNoun && one.isNestedWith(other) && likeness > 0)
            return Optional.of(new Likeness(0.72, "the same policy, named more or less fully"));
        if (likeness >= 0.6) return Optional.of(new Likeness(0.7, "about the same"));
        return Optional.empty();
    }
}
