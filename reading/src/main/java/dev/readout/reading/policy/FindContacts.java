package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.Contact;
import dev.readout.model.Contact.State;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds attempts to reach the other side, and the answer or silence. Silence is never a rejection. Threads may share it. */
final class FindContacts {

    private static final int DEEP = 6;

    private final EventFrames frames;
    private final Vocabulary words;

    FindContacts(Knowledge knowledge) {
        this.words = new Vocabulary(knowledge, "policy/contact-words");
        this.frames = new EventFrames(knowledge, "policy/contacts", words);
    }

    /** In the order of the text. */
    List<Contact> in(ArticleView view) {
        var found = new ArrayList<Contact>();
        var told = new LinkedHashSet<Object>();
        for (var tree : view.trees()) {
            for (var match : frames.in(tree)) {
                contact(view, match, found.size() + 1)
                        .filter(contact -> told.add(
                                List.of(contact.state(), contact.grounds().evidence())))
                        .ifPresent(found::add);
            }
        }
        return found.stream()
                .filter(contact -> !isPartOfAnother(contact, found))
                .toList();
    }

    /** "their attempts to reach us" within "called their attempts to reach us a trick". */
    private static boolean isPartOfAnother(Contact contact, List<Contact> all) {
        var own = contact.grounds().evidence().getFirst();
        int at = all.indexOf(contact);
        return all.subList(Math.max(0, at - 2), Math.min(all.size(), at + 3)).stream()
                .map(other -> other.grounds().evidence().getFirst())
                .anyMatch(other -> other.length() > own.length() && other.contains(own));
    }

    private Optional<Contact> contact(ArticleView view, EventFrames.Match match, int number) {
        var predicate = match.predicate();
        var statement = view.statementAt(predicate.word().span());
        if (statement.filter(each -> each.act() == Statement.Act.QUESTION).isPresent()) return Optional.empty();
        if (!match.isPhrase() && (predicate.isSupposed() || predicate.isAsked())) return Optional.empty();
        var evidence = match.extent(view);
        boolean reached = match.rule().subjectIsReached();
        var subject = subject(view, match);
        var other = other(view, match, subject);
        double confidence = confidence(match, subject, other);
        if (confidence < 0.35) return Optional.empty();
        return Optional.of(new Contact(
                new FindingId("k" + number),
                reached ? other : subject,
                reached ? subject : other,
                channel(predicate),
                State.valueOf(match.rule().state().toUpperCase(Locale.ROOT)),
                on(view, predicate, evidence),
                statement
                        .filter(each -> !each.interpretive())
                        .map(Statement::actors)
                        .orElse(List.of()),
                new Grounds(
                        confidence,
                        statement.map(each -> each.grounds().voice()).orElse(Grounds.Voice.OUTLET),
                        "contact: " + match.rule().id(),
                        List.of(evidence))));
    }

    private static List<ActorId> subject(ArticleView view, EventFrames.Match match) {
        var tree = match.predicate().tree();
        if (match.isPhrase()) return owner(view, tree, match.noun());
        var predicate = match.predicate();
        if (predicate.isPassive() && !predicate.word().is("acl"))
            return predicate
                    .behind("by")
                    .findFirst()
                    .map(by -> meant(view, tree, by))
                    .orElse(List.of());
        return predicate
                .subject()
                .map(noun -> meant(view, tree, noun))
                .filter(meant -> !meant.isEmpty())
                .orElseGet(() -> owner(view, tree, match.noun()));
    }

    private static List<ActorId> owner(ArticleView view, Tree tree, Token noun) {
        return tree.dependents(noun, "nmod:poss", "nmod", "compound")
                .map(each -> meant(view, tree, each))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The other side: behind a preposition, the object, or whoever owns the offer. */
    private static List<ActorId> other(ArticleView view, EventFrames.Match match, List<ActorId> subject) {
        var predicate = match.predicate();
        var tree = predicate.tree();
        var to = match.rule().to();
        var behind = Stream.of(predicate.word(), match.noun())
                .flatMap(word -> tree.dependents(word, "obl", "nmod"))
                .filter(noun -> tree.dependents(noun, "case").anyMatch(lead -> to.contains(Predicate.lower(lead))));
        var objects = Stream.concat(
                tree.dependents(predicate.word(), "obj", "iobj"), tree.dependents(predicate.word(), "obl"));
        return Stream.concat(behind, objects)
                .flatMap(noun -> Stream.of(meant(view, tree, noun), owner(view, tree, noun)))
                .filter(meant -> !meant.isEmpty() && !meant.equals(subject))
                .findFirst()
                .orElse(List.of());
    }

    private static List<ActorId> meant(ArticleView view, Tree tree, Token noun) {
        return view.meantBy(Phrases.core(tree, noun));
    }

    private Optional<Span> channel(Predicate predicate) {
        var tree = predicate.tree();
        return tree.dependents(predicate.word(), "obl", "nmod")
                .filter(noun -> words.has("channel", noun))
                .filter(noun -> tree.dependents(noun, "case")
                        .anyMatch(lead ->
                                words.has("channel-lead", lead) || lead.lemma().equals("to")))
                .findFirst()
                .map(noun -> Phrases.core(tree, noun));
    }

    private static Interval on(ArticleView view, Predicate predicate, Span evidence) {
        return view.timesIn(evidence).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE && !isOfAnother(predicate, time))
                .map(TimeExpression::interval)
                .filter(interval -> !interval.isOpen())
                .findFirst()
                .orElseGet(() -> view.saidOnAt(predicate.word().span()));
    }

    /** "Invited her to visit in autumn", "has not answered the letter sent on Monday": the day of an inner verb. */
    private static boolean isOfAnother(Predicate predicate, TimeExpression time) {
        var tree = predicate.tree();
        var at = tree.within(time.span()).stream().findFirst();
        for (int steps = 0; at.isPresent() && steps < DEEP; steps++) {
            if (at.get().equals(predicate.word())) return false;
            if (at.get().is("xcomp", "acl", "acl:relcl", "advcl") && at.get().upos() == Upos.VERB) return true;
            at = tree.head(at.get());
        }
        return false;
    }

    /** Of a silence or a break the other side often goes without saying. */
    private boolean isOneSided(EventFrames.Match match) {
        return words.words("one-sided").contains(match.rule().state());
    }

    private double confidence(EventFrames.Match match, List<ActorId> subject, List<ActorId> other) {
        double sure = match.rule().confidence();
        if (subject.isEmpty()) sure -= 0.15;
        if (other.isEmpty()) sure -= isOneSided(match) ? 0.03 : 0.1;
        return sure;
    }
}
