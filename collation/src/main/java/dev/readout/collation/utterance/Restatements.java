package dev.readout.collation.utterance;

import dev.readout.collation.utterance.Runs.Which;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where one article renders the same words twice: a headline and the lead, a lead and the quotation that it sums up, an
 * indirect report and the quotation after it.
 */
final class Restatements {

    private static final int SAME_WORDS = 6;

    /** Weight of what both are about, beside actors, from which on it tells anything. */
    private static final double TELLING = 6;

    /** Statements after the headline that it may sum up. */
    private static final int NEXT = 3;

    private Restatements() {}

    /** For each statement of an article at most one link to an earlier one. */
    static List<Link> in(List<Said> article) {
        var known = new HashMap<String, Said>();
        for (var said : article) known.put(said.statement().id().value(), said);
        var links = new ArrayList<Link>();
        for (int i = 1; i < article.size(); i++) best(article, i, known).ifPresent(links::add);
        return links;
    }

    private static Optional<Link> best(List<Said> article, int later, Map<String, Said> known) {
        var said = article.get(later);
        var read = said.statement().repeats().map(id -> known.get(id.value()));
        Optional<Link> best = Optional.empty();
        double most = 0;
        for (int earlier = 0; earlier < later; earlier++) {
            var other = article.get(earlier);
            if (!mayRestate(other, said)) continue;
            double likeness = other.about().likeness(said.about());
            boolean asRead =
                    read.filter(target -> target.number() == other.number()).isPresent();
            double rank = asRead ? likeness * 1.3 : likeness;
            var link = asRead ? again(other, said) : link(article, earlier, later);
            if (link.isPresent() && rank > most) {
                best = link;
                most = rank;
            }
        }
        return best;
    }

    /** What was read as said again, if it is about the same. */
    private static Optional<Link> again(Said one, Said other) {
        double coverage = one.about().coverage(other.about());
        double tells = one.topics().shared(other.topics());
        int run = Runs.longest(one.wording(), other.wording(), Which.ALL).length();
        boolean tellsEnough = tells > 1.4 * TELLING || (tells > TELLING && (one.inTitle() || run > 3));
        boolean alike = coverage >= 0.5 || (coverage >= 0.38 && tells > 2 * TELLING);
        return run > 1 && tellsEnough && alike && one.about().likeness(other.about()) >= 0.25
                ? Optional.of(new Link(one, other, 0.8, "the article says it again", true))
                : Optional.empty();
    }

    private static boolean mayRestate(Said earlier, Said later) {
        if (earlier.days().apart(later.days()) > 0) return false;
        if (Compare.isQuestion(earlier) || Compare.isQuestion(later)) return false;
        if (isSilence(earlier) || isSilence(later)) return false;
        if (earlier.statement().interpretive() || later.statement().interpretive()) return false;
        boolean headline = earlier.inTitle() && earlier.speakers().isEmpty();
        boolean sameSpeakers =
                !earlier.speakers().isEmpty() && earlier.speakers().equals(later.speakers());
        if (!headline && !sameSpeakers) return false;
        return !earlier.sharesWordsWith(later) && !isWithin(earlier, later) && !isWithin(later, earlier);
    }

    private static boolean isSilence(Said said) {
        var act = said.statement().act();
        return act == Statement.Act.NON_ANSWER || act == Statement.Act.REFUSAL || act == Statement.Act.NON_STATEMENT;
    }

    private static boolean isWithin(Said one, Said other) {
        return one.statement().nestedIn().filter(other.statement().id()::equals).isPresent();
    }

    private static Optional<Link> link(List<Said> article, int earlier, int later) {
        var one = article.get(earlier);
        var other = article.get(later);
        double coverage = one.about().coverage(other.about());
        int run = Runs.longest(one.wording(), other.wording(), Which.ALL).length();
        if (run >= SAME_WORDS && coverage > 0.4) {
            return Optional.of(new Link(one, other, 0.85, "the same " + run + " words in one article", true));
        }
        if (one.about().numberShared(other.about()) < 2 || Compare.numbersDiffer(one, other)) return Optional.empty();
        double tells = one.topics().shared(other.topics());
        if (tells < 0.75 * TELLING) return Optional.empty();
        if (one.inTitle())
            return tells > TELLING && coverage >= 0.5 && later - earlier <= NEXT
                    ? found(one, other, "the headline of it")
                    : Optional.empty();
        if (one.isDirect() || (!other.isDirect() && earlier > 0)) return Optional.empty();
        boolean next = later - earlier == 1
                && one.statement().negated() == other.statement().negated();
        if (next && coverage >= 0.35) return found(one, other, "summed up just before it is quoted");
        boolean lead = earlier == 0 || (earlier == 1 && article.getFirst().inTitle());
        return lead && coverage >= (later - earlier == 1 ? 0.3 : 0.42)
                ? found(one, other, "summed up in the lead")
                : Optional.empty();
    }

    private static Optional<Link> found(Said one, Said other, String why) {
        return Optional.of(new Link(one, other, 0.72, why, false));
    }
}
