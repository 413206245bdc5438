package dev.readout.collation.utterance;

import dev.readout.collation.utterance.Runs.Which;
import dev.readout.collation.words.Weights;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether statements of two articles report one act of speech.
 *
 * <p>Words of the speaker in both are the best evidence, then any words in both (copy of an agency, a quotation made
 * indirect), last what both are about, which needs the same speaker at the same time and is no evidence between two
 * quotations. Times that cannot meet, another speaker, a question for a statement and a silence for a statement rule it out.
 */
final class Compare {

    /** Words in quotation marks in both from which on nothing else need agree but the speaker and the time. */
    private static final int LONG_QUOTATION = 6;

    private static final int SHORT_QUOTATION = 3;

    /** Weight of what a short run of words tells from which on it is hardly shared by chance. */
    private static final double TELLING = 7;

    private static final double SHORT_TELLING = 10;

    private static final int LONG_RUN = 8;
    private static final int RENDERED_RUN = 5;

    /** Days between two articles over which a report without a day of its own, or a short one, is still the same news. */
    private static final long SAME_NEWS = 4;

    private static final double ABOUT_THE_SAME = 0.36;
    /** Weight of what both are about, beside actors, from which on it tells anything. */
    private static final double ABOUT_ENOUGH = 6;

    private static final double MOSTLY_THE_SAME = 0.42;

    private final Weights weights;
    private final Candidates candidates;
    private final Undated undated;

    /** Whether an article without a date may have come out with any other. */
    enum Undated {
        MAY_MEET,
        STAYS_APART
    }

    Compare(Weights weights, Candidates candidates, Undated undated) {
        this.weights = weights;
        this.candidates = candidates;
        this.undated = undated;
    }

    /** The link between two statements of different articles, if there is one. */
    Optional<Link> link(Said one, Said other) {
        if (one.article() == other.article() || one.days().apart(other.days()) > 1 || !mayBeOne(one, other))
            return Optional.empty();
        var speakers = Speakers.of(one, other);
        if (speakers == Speakers.DIFFERENT) return Optional.empty();
        if (saidAgain(one, other) || saidAgain(other, one)) return Optional.empty();
        return byWords(one, other, speakers)
                .or(() -> byOtherOrder(one, other, speakers))
                .or(() -> bySubject(one, other, speakers));
    }

    private Optional<Link> byWords(Said one, Said other, Speakers speakers) {
        if (!one.wording().sharesThree(other.wording())) return Optional.empty();
        return byQuotation(one, other, speakers).or(() -> byRun(one, other, speakers));
    }

    private static boolean mayBeOne(Said one, Said other) {
        return isQuestion(one) == isQuestion(other)
                && isSilence(one) == isSilence(other)
                && one.statement().interpretive() == other.statement().interpretive();
    }

    static boolean isQuestion(Said said) {
        return said.statement().act() == Statement.Act.QUESTION;
    }

    static boolean isSilence(Said said) {
        return switch (said.statement().act()) {
            case NON_ANSWER, REFUSAL, NON_STATEMENT -> said.manner() == Statement.Manner.INDIRECT;
            default -> false;
        };
    }

    /** Whether the later one tells that it had been said before: another act of speech. */
    private static boolean saidAgain(Said earlier, Said later) {
        return later.again() && earlier.published().to() < later.published().from() - 1;
    }

    private Optional<Link> byQuotation(Said one, Said other, Speakers speakers) {
        if (one.wording().quotedWords() < SHORT_QUOTATION || other.wording().quotedWords() < SHORT_QUOTATION) {
            return Optional.empty();
        }
        var run = Runs.longest(one.wording(), other.wording(), Which.QUOTED);
        var tells = telling(one, run);
        int lesser = Math.min(one.wording().quotedWords(), other.wording().quotedWords());
        boolean enough = run.length() >= LONG_QUOTATION
                ? isLongEnough(one, other, run, tells, lesser)
                : isShortButSure(one, other, speakers, run, tells);
        if (!enough) return Optional.empty();
        boolean all = run.length() == lesser;
        double confidence = confidence(run.length() >= LONG_QUOTATION ? 0.97 : 0.88, speakers);
        var why = (all ? "the same " : "shares ") + run.length() + " words in quotation marks";
        return Optional.of(new Link(one, other, confidence, why, true));
    }

    /** A run that is but a piece of both quotations must be longer when the articles are not of the same days. */
    private boolean isLongEnough(Said one, Said other, Runs.Run run, List<String> tells, int lesser) {
        boolean most = 2 * run.length() >= lesser || run.length() >= 2 * LONG_QUOTATION;
        return tells.size() > 1 && weight(tells) > (most || sameNews(one, other) ? TELLING : 3 * TELLING);
    }

    private boolean isShortButSure(Said one, Said other, Speakers speakers, Runs.Run run, List<String> tells) {
        return run.length() >= SHORT_QUOTATION
                && speakers == Speakers.SAME
                && weight(tells) > SHORT_TELLING
                && (sameNews(one, other)
                        || (one.days().isClosed() && other.days().isClosed()));
    }

    private Optional<Link> byRun(Said one, Said other, Speakers speakers) {
        if (one.isDirect() && other.isDirect()) return Optional.empty();
        var run = Runs.longest(one.wording(), other.wording(), Which.ALL);
        var tells = telling(one, run);
        boolean copied = run.length() >= LONG_RUN && tells.size() > 2 && weight(tells) > 2 * TELLING;
        boolean rendered = run.length() >= RENDERED_RUN
                && speakers == Speakers.SAME
                && tells.size() > 1
                && weight(tells) > 1.5 * TELLING
                && sameNews(one, other);
        if (!copied && !rendered) return Optional.empty();
        double confidence = confidence(copied ? 0.93 : 0.85, speakers);
        return Optional.of(new Link(one, other, confidence, "the same " + run.length() + " words", true));
    }

    /** A quotation that was turned round. */
    private Optional<Link> byOtherOrder(Said one, Said other, Speakers speakers) {
        if (!one.isDirect() || !other.isDirect() || speakers != Speakers.SAME || !sameNews(one, other)) {
            return Optional.empty();
        }
        var words = one.wording().distinct();
        var others = other.wording().distinct();
        long shared = words.stream().filter(others::contains).count();
        int lesser = Math.min(words.size(), others.size());
        if (lesser < 5 || shared < 0.85 * lesser) return Optional.empty();
        if (one.about().coverage(other.about()) < 0.85) return Optional.empty();
        return Optional.of(new Link(one, other, 0.75, "nearly the same words in another order", true));
    }

    private Optional<Link> bySubject(Said one, Said other, Speakers speakers) {
        boolean unnamed = one.naming() != Said.Naming.NAMED && other.naming() != Said.Naming.NAMED;
        if ((one.isDirect() && other.isDirect()) || !(speakers == Speakers.SAME || unnamed) || !sameNews(one, other)) {
            return Optional.empty();
        }
        if (one.statement().negated() != other.statement().negated() || numbersDiffer(one, other))
            return Optional.empty();
        double likeness = one.about().likeness(other.about());
        double needed = speakers == Speakers.SAME ? ABOUT_THE_SAME : MOSTLY_THE_SAME;
        double enough = speakers == Speakers.SAME ? ABOUT_ENOUGH : 3 * TELLING;
        if (likeness < needed
                || one.about().numberShared(other.about()) < 2
                || one.topics().shared(other.topics()) < enough) return Optional.empty();
        double confidence = Math.min(0.8, 0.4 + likeness / 2);
        var who = speakers == Speakers.SAME
                ? "the same speaker at the same time, about the same"
                : "at the same time, about the same";
        return Optional.of(new Link(one, other, confidence, who + ": " + words(one, other), false));
    }

    static boolean numbersDiffer(Said one, Said other) {
        var numbers = one.numbers();
        var others = other.numbers();
        return !numbers.isEmpty() && !others.isEmpty() && numbers.stream().noneMatch(others::contains);
    }

    /** Whether both may be news of the same day: said at times that meet, printed within days of each other. */
    private boolean sameNews(Said one, Said other) {
        boolean dated = one.published().isClosed() && other.published().isClosed();
        return (dated || undated == Undated.MAY_MEET) && one.published().apart(other.published()) <= SAME_NEWS;
    }

    /** The stems of those words of a run that tell something and are no part of a set phrase. */
    private List<String> telling(Said said, Runs.Run run) {
        var wording = said.wording();
        var set = new BitSet();
        for (int i = run.start(); i + 3 <= run.start() + run.length(); i++) {
            if (candidates.isSetPhrase(wording, i)) set.set(i, i + 3);
        }
        var telling = new ArrayList<String>();
        for (int i = run.start(); i < run.start() + run.length(); i++) {
            if (wording.isTelling(i) && !set.get(i)) telling.add(wording.stem(i));
        }
        return telling.stream().distinct().toList();
    }

    private double weight(List<String> telling) {
        return weights.of(telling);
    }

    private static double confidence(double best, Speakers speakers) {
        return switch (speakers) {
            case SAME -> best;
            case OPEN -> best - 0.08;
            case RELAYED -> best - 0.15;
            case DIFFERENT -> 0;
        };
    }

    /** Some of the words of a statement that stand for what both are about. */
    private static String words(Said one, Said other) {
        var shared = one.about().namesShared(other.about());
        var printed = new ArrayList<String>();
        var wording = one.wording();
        for (int i = 0; i < wording.size() && printed.size() < 4; i++) {
            var word = wording.word(i);
            if (wording.isTelling(i) && shared.contains(wording.stem(i)) && !printed.contains(word)) printed.add(word);
        }
        return printed.isEmpty() ? "actors and times" : String.join(", ", printed);
    }
}
