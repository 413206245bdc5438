package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Interval;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.StatementId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose words a finding rests on, when they were said, and who does what they say.
 *
 * @param by who does it: the subject, else who speaks
 * @param voice whose claim it is
 * @param statement the statement it stands in, or whose cue it is
 * @param on when
 * @param other whether somebody speaks of what others do
 */
record Who(List<ActorId> by, Voice voice, Optional<StatementId> statement, Interval on, boolean other) {

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> SPEAKING = Set.of("i", "we", "us", "me", "our", "my");

    /** Whose words a predicate is, and who is its agent. */
    static Who of(ArticleView view, Tree tree, Token predicate, Span evidence) {
        return of(view, tree, predicate, predicate, evidence);
    }

    /** Whose words a predicate is, and who is its agent; what it is said of ("the ban is unacceptable") does not act. */
    static Who of(ArticleView view, Tree tree, Token predicate, Token theme, Span evidence) {
        var cued = view.statementOfCue(predicate.span());
        var within = view.statementAt(predicate.span());
        var speakers = within.map(Statement::actors).orElse(List.of());
        var owner = owner(tree, predicate);
        boolean nobodys = owner.isEmpty() && isNobodys(tree, predicate);
        var by = owner.isPresent()
                ? view.meantBy(Phrases.core(tree, owner.get()))
                : nobodys ? List.<ActorId>of() : agents(view, tree, predicate, theme, speakers);
        if (by.isEmpty() && owner.isEmpty() && !nobodys)
            by = cued.map(Statement::actors).filter(named -> !named.isEmpty()).orElse(speakers);
        boolean other = !speakers.isEmpty() && by.stream().noneMatch(speakers::contains);
        return of(view, cued.or(() -> within), within, by, other, evidence);
    }

    /** Who puts a question, in whose content a word stands. */
    static Who asks(ArticleView view, Token word, Span question) {
        var within = view.statementAt(word.span());
        return of(view, within, within, within.map(Statement::actors).orElse(List.of()), false, question);
    }

    private static Who of(
            ArticleView view,
            Optional<Statement> statement,
            Optional<Statement> within,
            List<ActorId> by,
            boolean other,
            Span evidence) {
        var voice = within.map(found -> found.grounds().voice()).orElse(Voice.OUTLET);
        var on = statement.map(Statement::saidOn).filter(day -> !day.isOpen()).orElseGet(() -> view.saidOnAt(evidence));
        return new Who(by, voice, statement.map(Statement::id), on, other);
    }

    /** The same, on a day that the words name. */
    Who on(Interval day) {
        return new Who(by, voice, statement, day, other);
    }

    /** Whether it is told in other words than the speaker's, by a verb of the past: then "would" looks forward. */
    boolean isRetold(ArticleView view, Tree tree) {
        return statement
                .flatMap(view::statement)
                .filter(each -> each.manner() != Statement.Manner.DIRECT)
                .filter(each -> each.cue().stream()
                        .flatMap(cue -> tree.within(cue).stream())
                        .noneMatch(cue -> PRESENT.contains(cue.xpos())))
                .isPresent();
    }

    private static List<ActorId> agents(
            ArticleView view, Tree tree, Token predicate, Token theme, List<ActorId> speakers) {
        var agent = new Predicate(tree, predicate).agent();
        boolean said = agent.filter(each -> tree.subtree(each).get(theme.id())).isPresent();
        if (said || agent.isEmpty() || isSpeaking(agent.get())) return speakers;
        return view.meantBy(Extents.nounPhrases(tree, agent.get()));
    }

    /** Whose a deed is that a noun tells of: "the council's decision to close the port", "their demand for tolls". */
    private static Optional<Token> owner(Tree tree, Token predicate) {
        var noun = predicate.is("acl") ? tree.head(predicate) : Optional.of(predicate);
        return noun.filter(each -> each.upos() == Upos.NOUN)
                .filter(each -> each.equals(predicate)
                        || tree.dependents(each, "acl").anyMatch(deed -> new Predicate(tree, deed).isMarkedTo()))
                .flatMap(each -> tree.dependent(each, "nmod:poss"))
                .filter(each -> !isSpeaking(each));
    }

    /** "The decision to leave", as somebody calls it: whoever speaks of it need not have taken it. */
    private static boolean isNobodys(Tree tree, Token predicate) {
        return predicate.upos() == Upos.NOUN
                && predicate.is("nsubj", "nsubj:pass", "obj", "obl", "nmod")
                && tree.dependents(predicate, "det").anyMatch(det -> DEFINITE.contains(Predicate.lower(det)))
                && tree.dependents(predicate, "acl").anyMatch(deed -> new Predicate(tree, deed).isMarkedTo());
    }

    private static boolean isSpeaking(Token pronoun) {
        return SPEAKING.contains(pronoun.form().toLowerCase(Locale.ROOT));
    }
}
