package dev.readout.collation.process;

import dev.readout.collation.line.Articles;
import dev.readout.collation.line.Phrases;
import dev.readout.collation.line.Told;
import dev.readout.collation.line.Topic;
import dev.readout.collation.words.Subjects;
import dev.readout.model.ArticleId;
import dev.readout.model.Interval;
import dev.readout.model.Move;
import dev.readout.model.ProcessStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The courses that the making of a policy takes, in a coverage that is of one policy: what its articles call by a noun for a process and
 * by nothing that the coverage is not about ("the talks", "a landmark deal"). To look into a matter is one course, to agree on it and pass
 * it another.
 */
final class Courses {

    private static final Articles.Taking<ProcessStep> NAMES =
            new Articles.Taking<>(step -> List.of(step.process()), ProcessStep::by, step -> Interval.open());

    private static final Articles.Taking<Move> MOVES =
            new Articles.Taking<>(move -> List.of(move.option()), Move::by, Move::on);

    private final Articles articles;
    private final Phrases phrases;
    private final ProcessNouns nouns;
    private final Set<String> topic;
    private final Set<String> called;
    private final Set<String> sides;

    private Courses(Articles articles, Phrases phrases, ProcessNouns nouns, Set<String> topic, Set<String> called) {
        this.articles = articles;
        this.phrases = phrases;
        this.nouns = nouns;
        this.topic = topic;
        this.called = called;
        this.sides = articles.sidesAmong(topic);
    }

    /** @param steps all that are told, with the parties of the words that tell them */
    static Courses in(Articles articles, Phrases phrases, ProcessNouns nouns, List<Told<ProcessStep>> steps) {
        var names = articles.told(reading -> reading.policy().process(), NAMES);
        var topic = Topic.of(articles.told(reading -> reading.policy().options(), MOVES));
        if (!topic.isEmpty()) {
            topic.addAll(Topic.often(names));
            topic.addAll(Topic.inTitles(articles));
            topic.addAll(Topic.parties(steps));
        }
        return new Courses(articles, phrases, nouns, topic, called(nouns, names));
    }

    /** The nouns for a process, or for what comes of one, that more than one article uses. */
    private static Set<String> called(ProcessNouns nouns, List<Told<ProcessStep>> names) {
        var using = new HashMap<String, Set<ArticleId>>();
        for (var told : names) {
            for (var stem : told.about()) {
                if (nouns.has(stem))
                    using.computeIfAbsent(stem, any -> new HashSet<>()).add(told.article());
            }
        }
        using.values().removeIf(users -> users.size() < 2);
        return using.keySet();
    }

    /** What the coverage is about, as stems; empty where it is not of one policy. */
    Set<String> topic() {
        return topic;
    }

    /** The steps of each course, none where the coverage is not of one policy; what is named by neither goes by the words around, else with the longer. */
    List<List<Told<ProcessStep>>> of(List<Told<ProcessStep>> steps) {
        var inquiry = new ArrayList<Told<ProcessStep>>();
        var settlement = new ArrayList<Told<ProcessStep>>();
        var either = new ArrayList<Told<ProcessStep>>();
        for (var told : steps) {
            if (!isOne(told)) continue;
            var name = about(told);
            boolean silent = !nouns.nameInquiry(name) && !nouns.nameSettlement(name);
            var words = silent ? told.about() : name;
            if (nouns.nameInquiry(words)) inquiry.add(told);
            else if (nouns.nameSettlement(words)) settlement.add(told);
            else either.add(told);
        }
        (inquiry.size() > settlement.size() ? inquiry : settlement).addAll(either);
        var courses = new ArrayList<List<Told<ProcessStep>>>(List.of(inquiry, settlement));
        courses.removeIf(List::isEmpty);
        return courses;
    }

    private boolean isOne(Told<ProcessStep> told) {
        if (topic.isEmpty()) return false;
        var about = about(told);
        if (Collections.disjoint(about, called) && Collections.disjoint(about, topic)) return false;
        about.removeIf(nouns::has);
        about.removeAll(topic);
        about.removeIf(subject -> subject.startsWith(Subjects.TIME) || isOnItsSides(subject));
        return phrases.without(about, "vague", "completing", "beginning", "describing")
                .isEmpty();
    }

    /** The ministry of a state that the coverage is about. */
    private boolean isOnItsSides(String subject) {
        var side = articles.sidesAmong(Set.of(subject));
        return !side.isEmpty() && sides.containsAll(side);
    }

    private Set<String> about(Told<ProcessStep> told) {
        return new TreeSet<>(articles.about(told.article(), told.finding().process()));
    }
}
