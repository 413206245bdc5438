package dev.readout.publish.brief;

import static dev.readout.publish.brief.Sentence.Topic.CONTESTED;

import dev.readout.model.Contact;
import dev.readout.model.Reaction;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Alike;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.Formula;
import dev.readout.model.dossier.Outreach;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences on what is contested: where reports differ, where sides do, which words they choose. */
final class Disputes {

    private static final int MOST_CHARACTERS = 110;

    private static final Set<String> OF = Set.of("of", "for");

    private static final Set<Reaction.Tone> AGAINST = EnumSet.of(
            Reaction.Tone.THREAT,
            Reaction.Tone.WARNING,
            Reaction.Tone.REJECTION,
            Reaction.Tone.CONDEMNATION,
            Reaction.Tone.CRITICISM,
            Reaction.Tone.CONTEMPT,
            Reaction.Tone.HOSTILITY,
            Reaction.Tone.DEFIANCE);

    private final Dossier dossier;
    private final Attribution attribution;
    private final Weight weight;

    Disputes(Dossier dossier, Attribution attribution) {
        this.dossier = dossier;
        this.attribution = attribution;
        this.weight = new Weight(dossier);
    }

    /** One of each sort before a second of any. */
    List<Sentence> sentences() {
        var sorts = List.of(agreements(), contacts(), reactions(), formulas());
        var sentences = new ArrayList<Sentence>();
        int longest = sorts.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (var sort : sorts) if (i < sort.size()) sentences.add(sort.get(i));
        }
        return sentences;
    }

    private List<Sentence> agreements() {
        return dossier.agreements().stream()
                .filter(one -> one.kind() == Agreement.Kind.CONTRADICTION || one.kind() == Agreement.Kind.DISCREPANCY)
                .filter(one -> one.evidence().size() > 1)
                .map(this::agreement)
                .toList();
    }

    private Sentence agreement(Agreement agreement) {
        var first = agreement.evidence().getFirst();
        var last = agreement.evidence().getLast();
        boolean certain = agreement.confidence() >= Agreement.CERTAIN;
        var verb = agreement.kind() == Agreement.Kind.CONTRADICTION ? "contradict each other" : "differ";
        var prose = new Prose()
                .say((certain ? "reports " : "reports seem to ") + verb + " on " + Visible.line(agreement.fact())
                        + ": ")
                .print(words(first))
                .say(" (" + outlet(first) + ") against ")
                .print(words(last))
                .say(" (" + outlet(last) + ")");
        return prose.end(CONTESTED, certain, List.of(), agreement.evidence());
    }

    private String words(Evidence evidence) {
        return Excerpt.of(Visible.line(dossier.words(evidence)), MOST_CHARACTERS);
    }

    private String outlet(Evidence evidence) {
        return Outlets.name(dossier.article(evidence.article()));
    }

    private List<Sentence> contacts() {
        var sentences = new ContactSentences(attribution, CONTESTED);
        return dossier.policy().contacts().stream()
                .sorted(Comparator.comparingDouble((Outreach contact) -> -weight.of(
                        contact.reports(), contact.standing().finding().on())))
                .filter(contact -> contact.state() == Contact.State.NO_RESPONSE
                        || contact.state() == Contact.State.REJECTED
                        || contact.state() == Contact.State.BROKEN_OFF
                        || contact.state() == Contact.State.RUPTURED)
                .map(sentences::sentence)
                .toList();
    }

    private List<Sentence> reactions() {
        return dossier.policy().reactions().stream()
                .filter(line -> AGAINST.contains(line.best().finding().tone()))
                .filter(line -> !line.best().finding().by().isEmpty())
                .sorted(Comparator.comparingDouble((Alike<Reaction> line) ->
                        -weight.of(line.reports(), line.best().finding().on())))
                .map(this::reaction)
                .toList();
    }

    private Sentence reaction(Alike<Reaction> line) {
        var best = line.best();
        var toward = attribution.voices().names(best.article(), best.finding().toward());
        var prose = attribution
                .open(line, best)
                .say(attribution.voices().people(best))
                .say(toward.isEmpty() ? " reacted with " : " answered " + toward + " with ")
                .say(Terms.shown(best.finding().tone()))
                .when(best.finding().on())
                .say(attribution.carried(line.reports()) + ": ")
                .print(attribution.evidence(best));
        return prose.end(CONTESTED, best.isCertain(), List.of(line), best.evidence());
    }

    private List<Sentence> formulas() {
        return dossier.policy().wording().stream()
                .filter(Formula::isCertain)
                .flatMap(formula -> formula(formula).stream())
                .toList();
    }

    /** The two most used forms that are of something else each ("of the bay", "the harbour's"), in the order of their use. */
    private Optional<Sentence> formula(Formula formula) {
        var forms = formula.forms().stream()
                .filter(form -> !whose(form).isEmpty())
                .sorted(Comparator.comparingInt(form -> -form.uses().size()))
                .toList();
        if (forms.isEmpty()) return Optional.empty();
        var one = forms.getFirst();
        return forms.stream()
                .filter(other -> !isPartOf(whose(one), whose(other)) && !isPartOf(whose(other), whose(one)))
                .filter(other -> isSpoken(one) || isSpoken(other))
                .findFirst()
                .map(other -> formula.forms().indexOf(one) < formula.forms().indexOf(other)
                        ? formula(formula, one, other)
                        : formula(formula, other, one));
    }

    /** What a form is of: what follows "of" or "for", else its owner. */
    private static List<String> whose(Formula.Form form) {
        var words = List.of(form.words().split(" "));
        for (int i = 1; i < words.size(); i++) {
            if (OF.contains(words.get(i))) return words.subList(i + 1, words.size());
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).endsWith("'s")) return words.subList(0, i + 1);
        }
        return List.of();
    }

    private static boolean isPartOf(List<String> words, List<String> others) {
        return words.stream().allMatch(word -> others.stream().anyMatch(other -> isSame(other, word)));
    }

    /** Whether they differ by their endings at most. */
    private static boolean isSame(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shortest && one.charAt(same) == other.charAt(same)) same++;
        return one.equals(other) || same >= Math.max(4, shortest - 2);
    }

    private boolean isSpoken(Formula.Form form) {
        return !attribution.voices().people(form.uses().getFirst()).isEmpty();
    }

    private Sentence formula(Formula formula, Formula.Form first, Formula.Form last) {
        var prose = new Prose().say("the wording is not one: ");
        form(prose, first).say(", then ");
        form(prose, last);
        var evidence = new ArrayList<>(first.uses().getFirst().evidence());
        evidence.addAll(last.uses().getFirst().evidence());
        return prose.end(CONTESTED, true, List.of(formula), evidence);
    }

    private Prose form(Prose prose, Formula.Form form) {
        var first = form.uses().getFirst();
        var people = attribution.voices().people(first);
        return prose.print(Visible.line(form.words()))
                .say(" (first used by " + (people.isEmpty() ? attribution.outlet(first) : people) + ")");
    }
}
