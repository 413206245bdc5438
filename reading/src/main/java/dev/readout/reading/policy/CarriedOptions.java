package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Status;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of a plan becomes of what it plans: who approves "a plan to close the harbour" closes it, who votes down "a
 * motion to close it" does not. Threads may share it.
 */
final class CarriedOptions {

    /** Entries that say of a plan no more than how somebody speaks of it. */
    private static final Set<String> SPOKEN_OF = Set.of("threat", "answered", "going-on");

    private final Statuses statuses;
    private final Vocabulary words;

    CarriedOptions(Statuses statuses, Vocabulary words) {
        this.statuses = statuses;
        this.words = words;
    }

    /** What is said of the deed that the object of a verb carries. */
    Optional<Standing> at(Tree tree, Token verb) {
        var predicate = new Predicate(tree, verb);
        if (predicate.isSupposed() || Unreal.isQuestion(predicate)) return Optional.empty();
        return carriers(tree, verb)
                .flatMap(carrier -> deed(tree, carrier).flatMap(deed -> standing(tree, verb, carrier, deed)).stream())
                .findFirst();
    }

    private Stream<Token> carriers(Tree tree, Token verb) {
        return Stream.concat(Stream.of(verb), tree.dependents(verb, "advmod").filter(each -> each.id() > verb.id()))
                .flatMap(head -> tree.dependents(head, "obj", "nsubj:pass", "obl", "nmod"))
                .filter(noun -> words.has("carriers", noun))
                .filter(noun -> noun.is("obj", "nsubj:pass") || statuses.governs(tree, verb, noun));
    }

    /** What is carried: "a plan to close it", "a bill closing it", "an order that would close it", "a proposal for closing it". */
    private static Optional<Token> deed(Tree tree, Token carrier) {
        return tree.dependents(carrier, "acl", "acl:relcl", "nmod", "advcl")
                .filter(deed -> deed.upos() == Upos.VERB && deed.id() > carrier.id())
                .filter(deed -> deed.is("acl:relcl")
                        ? isOfCarrier(tree, deed)
                        : !deed.xpos().equals("VBN"))
                .filter(deed ->
                        tree.dependent(deed, "obj", "obl", "ccomp", "xcomp").isPresent())
                .findFirst();
    }

    /** "A bill that would close it", not "a bill that the mayor wrote". */
    private static boolean isOfCarrier(Tree tree, Token deed) {
        return new Predicate(tree, deed).isConditional()
                && tree.dependents(deed, "nsubj")
                        .anyMatch(subject -> subject.xpos().startsWith("W"));
    }

    private Optional<Standing> standing(Tree tree, Token verb, Token carrier, Token deed) {
        var word = statuses.verb(tree, verb);
        if (words.has("passing", verb)) return passed(tree, verb, deed);
        if (words.has("proposed", carrier) && words.has("bringing-forward", verb) && isDone(tree, verb))
            return said(deed, verb, Status.OFFERED, "what is brought forward");
        if (words.has("dropping", verb) && words.has("unborn", carrier))
            return isDone(tree, verb) ? said(deed, verb, Status.RULED_OUT, "what is given up") : Optional.empty();
        return word.filter(found -> !found.isDeed() && !SPOKEN_OF.contains(found.id()))
                .flatMap(found -> found.status(new Predicate(tree, verb).isNegated())
                        .flatMap(status -> said(deed, verb, status, found.id())));
    }

    private static boolean isDone(Tree tree, Token verb) {
        var predicate = new Predicate(tree, verb);
        return Mood.of(predicate) == Mood.DONE && predicate.isFinite();
    }

    private static Optional<Standing> passed(Tree tree, Token verb, Token deed) {
        return switch (Mood.of(new Predicate(tree, verb))) {
            case DONE -> isDone(tree, verb) ? said(deed, verb, Status.ADOPTED, "what is passed") : Optional.empty();
            case WILL -> Optional.of(Standing.said(deed, verb, Status.ADOPTED, Standing.UNSURE, "what is passed"));
            case WILL_NOT -> said(deed, verb, Status.RULED_OUT, "what is passed");
            case CAN -> Optional.of(Standing.said(deed, verb, Status.ON_TABLE, Standing.UNSURE, "what is passed"));
            case OUGHT -> Optional.of(Standing.said(deed, verb, Status.DEMANDED, Standing.UNSURE, "what is passed"));
            case OUGHT_NOT, UNDONE, CANNOT, SUPPOSED -> Optional.empty();
        };
    }

    private static Optional<Standing> said(Token deed, Token verb, Status status, String why) {
        return Optional.of(Standing.said(deed, verb, status, Standing.LIKELY, why));
    }
}
