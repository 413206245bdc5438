package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Move.Status;
import dev.readout.reading.policy.Instruments.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the word that says where an option stands. Threads may share it. */
final class Standings {

    /** Entries that say enough of a deed in which no instrument is named ("demanded that it scrap the fountain"). */
    private static final Set<String> STRONG = Set.of("off", "offer", "demand", "refusal", "threat");

    private final Statuses statuses;
    private final SeeThrough seeThrough;

    Standings(Knowledge knowledge) {
        this.statuses = new Statuses(knowledge);
        this.seeThrough = new SeeThrough(knowledge);
    }

    /** Where an instrument stands by its sentence, if that says so. */
    Optional<Standing> of(Tree tree, Instrument instrument) {
        return new Climb(statuses, seeThrough, tree, instrument).up();
    }

    /** What is on the table, or off it, whatever it is: "everything is on the table". */
    List<Standing> ofAnything(Tree tree) {
        var found = new ArrayList<Standing>();
        for (var token : tree.tokens()) {
            if (token.upos() == Upos.VERB) complement(tree, token).ifPresent(found::add);
            else laidOpen(tree, token).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Standing> laidOpen(Tree tree, Token head) {
        if (tree.dependent(head, "cop").isEmpty()) return Optional.empty();
        var subject = tree.dependents(head, "nsubj")
                .filter(each -> !each.xpos().startsWith("W"))
                .findFirst();
        var word = statuses.predicate(tree, head);
        if (subject.isEmpty()
                || word.isEmpty()
                || !Set.of("table", "off", "review").contains(word.get().id())) return Optional.empty();
        return word.get()
                .status(new Predicate(tree, head).isNegated())
                .map(status -> Standing.said(
                        subject.get(), head, status, Standing.UNSURE, word.get().id()));
    }

    private static Optional<Status> status(Tree tree, Token verb, Token deed, Statuses.Word word) {
        if (word.isPositive() && new Predicate(tree, deed).isNegated()) return Optional.of(Status.RULED_OUT);
        return word.status(new Predicate(tree, verb).isNegated());
    }

    private Optional<Standing> complement(Tree tree, Token verb) {
        var word = statuses.verb(tree, verb).filter(found -> STRONG.contains(found.id()));
        if (word.isEmpty() || new Predicate(tree, verb).isSupposed()) return Optional.empty();
        return tree.dependents(verb, "xcomp", "ccomp")
                .filter(each -> each.id() > verb.id()
                        && statuses.verb(tree, each)
                                .filter(Statuses.Word::isDeed)
                                .isPresent())
                .filter(each -> tree.dependent(each, "obj", "obl", "ccomp").isPresent())
                .findFirst()
                .flatMap(deed -> status(tree, verb, deed, word.get())
                        .map(status -> Standing.said(
                                deed, verb, status, Standing.UNSURE, word.get().id())));
    }
}
