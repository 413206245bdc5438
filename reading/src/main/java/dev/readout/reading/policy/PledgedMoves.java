package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Commitment;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Move;
import dev.readout.model.Move.Family;
import dev.readout.model.Move.Status;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds to the moves found by instrument what somebody commits to: who will close the camps has made a move, whether or not
 * "close the camps" is a known instrument. What was found by an instrument stays as it is. Threads may share it.
 */
final class PledgedMoves {

    private static final double ALIKE = 0.5;
    private static final int NEAR = 7;

    private final Instruments instruments;
    private final Vocabulary deeds;
    private final Vocabulary words;
    private final Vocabulary processes;

    PledgedMoves(Knowledge knowledge) {
        this.instruments = new Instruments(knowledge);
        this.deeds = new Vocabulary(knowledge, "policy/deeds");
        this.words = new Vocabulary(knowledge, "policy/option-words");
        this.processes = new Vocabulary(knowledge, "policy/processes");
    }

    /** The moves with those that only the commitments tell, in the order of the text, numbered anew. */
    List<Move> add(ArticleView view, List<Move> moves, List<Commitment> commitments) {
        var all = new ArrayList<>(moves);
        for (var commitment : commitments) {
            if (all.stream().anyMatch(move -> overlap(move, commitment) >= ALIKE)) continue;
            move(view, commitment).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(move -> move.grounds().evidence().getFirst()));
        var numbered = new ArrayList<Move>();
        for (var move : all) numbered.add(numbered(move, numbered.size() + 1));
        return numbered;
    }

    private static Move numbered(Move move, int number) {
        return new Move(
                new FindingId("o" + number),
                move.option(),
                move.family(),
                move.status(),
                move.by(),
                move.on(),
                move.statement(),
                move.grounds());
    }

    /** Of the characters that the shorter rests on, the part that the other rests on too. */
    private static double overlap(Move move, Commitment commitment) {
        var one = move.grounds().evidence().getFirst();
        var other = commitment.grounds().evidence().getFirst();
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared <= 0 ? 0 : (double) shared / Math.min(one.length(), other.length());
    }

    private Optional<Move> move(ArticleView view, Commitment commitment) {
        var tokens = tokens(view, commitment.what());
        var deed = tokens.stream().findFirst();
        if (deed.isEmpty() || commitment.holder().isEmpty() || isNoMove(deed.get())) return Optional.empty();
        if (tokens.stream().limit(NEAR).anyMatch(this::isOfProcess)) return Optional.empty();
        if (subject(view, deed.get()).filter(this::isOfProcess).isPresent()) return Optional.empty();
        var option = option(view, commitment.what(), deed.get());
        return status(commitment, deed.get())
                .map(status -> new Move(
                        new FindingId("o0"),
                        option,
                        family(view, option),
                        status,
                        commitment.holder(),
                        commitment.madeOn(),
                        commitment.statement(),
                        new Grounds(
                                confidence(commitment, status),
                                commitment.grounds().voice(),
                                "option by the commitment to it",
                                List.of(option.cover(
                                        commitment.grounds().evidence().getFirst())))));
    }

    /** What is promised is not done yet; who says that they will not has ruled it out. */
    private static double confidence(Commitment commitment, Status status) {
        double sure = commitment.grounds().confidence();
        return status == Status.RULED_OUT || status == Status.REJECTED ? sure : Math.min(sure, Standing.PLEDGED);
    }

    /** What is to be done; of "the pact that he vowed to leave" the pact. */
    private static Span option(ArticleView view, Span what, Token deed) {
        return view.treeAt(deed.span())
                .flatMap(tree -> new Predicate(tree, deed).leftOut().map(noun -> Extents.nounPhrase(tree, noun)))
                .orElse(what);
    }

    /** What is done to it: "the review will be finished". */
    private static Optional<Token> subject(ArticleView view, Token deed) {
        return view.treeAt(deed.span()).flatMap(tree -> tree.dependent(deed, "nsubj:pass"));
    }

    /** To speak, to travel and to meet is policy only in what comes of it. */
    private boolean isNoMove(Token deed) {
        return deed.upos() == Upos.ADJ
                || deeds.has("speech", deed)
                || deeds.has("meeting", deed)
                || deeds.has("stative", deed)
                || words.has("handling", deed);
    }

    /** "Complete the review", "adopt a new strategy": how the policy is made is told as the process. */
    private boolean isOfProcess(Token object) {
        if (object.upos() != Upos.NOUN) return false;
        return processes.has("inquiry", object)
                || words.has("undecided", object)
                || words.has("telling", object)
                || (object.is("obj", "nsubj:pass")
                        && (processes.has("process", object)
                                || words.has("documents", object)
                                || deeds.has("aim", object)));
    }

    private Optional<Status> status(Commitment commitment, Token deed) {
        boolean goesOn = words.has("going-on", deed);
        return switch (commitment.kind()) {
            case PROMISE, PLAN, VOW -> {
                if (commitment.negated()) yield Optional.of(Status.RULED_OUT);
                if (words.has("undecided", deed)) yield Optional.of(Status.UNDER_REVIEW);
                yield Optional.of(goesOn ? Status.CONTINUED : Status.ADOPTED);
            }
            case NEGATIVE_PLAN -> Optional.of(Status.RULED_OUT);
            case REFUSAL -> Optional.of(Status.REJECTED);
            case THREAT -> Optional.of(Status.WARNED);
            case OFFER -> Optional.of(Status.OFFERED);
            case EXPECTATION, PREDICTION -> Optional.empty();
        };
    }

    private Family family(ArticleView view, Span what) {
        return view.trees().stream()
                .filter(tree -> tree.sentence().span().overlaps(what))
                .flatMap(tree -> tree.within(what).stream().flatMap(token -> instruments.at(tree, token).stream()))
                .map(Instruments.Instrument::family)
                .findFirst()
                .orElse(Family.OTHER);
    }

    private static List<Token> tokens(ArticleView view, Span what) {
        return view.trees().stream()
                .filter(tree -> tree.sentence().span().overlaps(what))
                .flatMap(tree -> tree.within(what).stream())
                .toList();
    }
}
