package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Actor;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Move;
import dev.readout.model.Move.Family;
import dev.readout.model.Move.Status;
import dev.readout.model.Span;
import dev.readout.model.Zone;
import dev.readout.reading.policy.Instruments.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the options of a policy stand: instruments of policy, each with the nearest word above it in the tree that
 * says whether it is considered, offered, demanded, ruled out, done. Threads may share it.
 */
final class FindMoves {

    private static final int SHORT_LIST = 60;
    private static final int LONG_CLAUSE = 100;
    private static final int LEAST = 30;
    private static final int NEAR_AGENT = 12;
    private static final int NEAR = 5;
    private static final Set<String> HAVE = Set.of("have");

    private final Questions questions = new Questions();
    private final Instruments instruments;
    private final Standings standings;
    private final Vocabulary words;
    private final Doers doers;
    private final Reality reality;

    FindMoves(Knowledge knowledge) {
        this.instruments = new Instruments(knowledge);
        this.standings = new Standings(knowledge);
        this.words = new Vocabulary(knowledge, "policy/option-words");
        this.doers = new Doers(knowledge);
        this.reality = new Reality(knowledge);
    }

    /** In the order of the text. */
    List<Move> in(ArticleView view) {
        var found = new ArrayList<Found>();
        var policies = instruments.named(view);
        for (var tree : view.trees()) found.addAll(once(in(view, tree, policies)));
        var moves = new ArrayList<Move>();
        for (var each : found) moves.add(each.move(new FindingId("o" + (moves.size() + 1))));
        return moves;
    }

    /** "If the islands give up their toll": of another side, what is hoped for; of the own, only thought of. */
    private static Standing supposed(Standing standing, Predicate deed, Who who) {
        boolean others = !who.by().isEmpty() && (who.other() || who.statement().isEmpty());
        return others && deed.isUnderIf() && standing.status() == Status.ADOPTED
                ? standing.as(Status.DEMANDED, Standing.UNSURE)
                : standing.atMost(Standing.GUESS);
    }

    /** A move before it has a number. */
    private record Found(Family family, Standing standing, Span option, Span evidence, Who who) {
        Move move(FindingId id) {
            double sure = standing.ahead() && who.other()
                    ? Math.min(standing.confidence(), Standing.UNSURE)
                    : standing.confidence();
            var grounds = new Grounds(sure, who.voice(), standing.why(), List.of(evidence));
            return new Move(id, option, family, standing.status(), who.by(), who.on(), who.statement(), grounds);
        }

        /** "Renegotiate the pact": a verb and a noun of different families in one name are one option. */
        boolean isTheSameName(Found other) {
            return option.equals(other.option)
                    && standing.status() == other.standing.status()
                    && evidence.overlaps(other.evidence);
        }
    }

    private List<Found> in(ArticleView view, Tree tree, NamedPolicies policies) {
        var found = new ArrayList<Found>();
        for (var token : tree.tokens()) {
            instruments.at(tree, token, policies).forEach(instrument -> {
                var standing = standings.of(tree, instrument);
                if (standing.isPresent()) found.add(found(view, tree, instrument, standing.get()));
                else
                    questions
                            .raised(view, tree, token)
                            .ifPresent(raised -> found.add(asked(view, tree, instrument, raised)));
            });
        }
        for (var standing : standings.ofAnything(tree)) {
            if (found.stream().anyMatch(each -> each.standing.predicate().equals(standing.predicate()))) continue;
            var family = instruments.at(tree, standing.option(), policies).stream()
                    .map(Instrument::family)
                    .findFirst()
                    .orElse(Family.OTHER);
            found.add(found(view, tree, new Instrument(standing.option(), family, true, true), standing));
        }
        found.removeIf(each -> isJoinedTwin(each, found)
                || isCarrierOf(each, found)
                || isSomebody(view, tree, each.standing.option()));
        found.sort(Comparator.comparing(Found::evidence));
        return found;
    }

    /** "Coordination and cooperation with the neighbours": two words for one option. */
    private static boolean isJoinedTwin(Found each, List<Found> all) {
        var token = each.standing.option();
        if (!token.is("conj") || token.upos() == Upos.VERB || each.family == Family.OTHER) return false;
        return all.stream()
                .anyMatch(other -> other.family == each.family
                        && other.standing.status() == each.standing.status()
                        && other.standing.option().id() == token.head()
                        && each.evidence.start() - other.evidence.end() <= NEAR);
    }

    /** "A plan to raise tariffs": the option is what the plan is for. */
    private static boolean isCarrierOf(Found each, List<Found> all) {
        if (each.family != Family.OTHER) return false;
        return all.stream()
                .anyMatch(other -> other.family != Family.OTHER
                        && other.standing.status() == each.standing.status()
                        && other.standing.predicate().equals(each.standing.predicate())
                        && each.option.contains(other.option));
    }

    /** "The deal should include the island": nobody is an option. */
    private static boolean isSomebody(ArticleView view, Tree tree, Token option) {
        return option.upos() == Upos.PROPN
                && !view.meantBy(Phrases.core(tree, option)).isEmpty();
    }

    private Found found(ArticleView view, Tree tree, Instrument instrument, Standing standing) {
        var raised = questions.raised(view, tree, standing.predicate());
        if (raised.isPresent()) return asked(view, tree, instrument, raised.get());
        var option = withoutTime(view, option(tree, standing));
        var evidence = evidence(tree, instrument, standing, option);
        var told = Who.of(view, tree, standing.predicate(), standing.option(), evidence);
        var who = DayOfDeed.of(view, tree, standing.predicate(), told.on())
                .map(told::on)
                .orElse(told);
        var weighed = weighed(view, tree, standing, who);
        boolean vague = isBare(tree, instrument.family(), standing) || isHabit(tree, standing);
        return new Found(instrument.family(), vague ? weighed.atMost(Standing.UNSURE) : weighed, option, evidence, who);
    }

    /** "Must quickly dismantle": what, is not said. */
    private static boolean isBare(Tree tree, Family family, Standing standing) {
        var option = standing.option();
        return family == Family.OTHER
                && option.upos() == Upos.VERB
                && tree.dependents(option, "obj", "obl", "xcomp", "ccomp", "compound:prt")
                        .noneMatch(each -> each.id() > option.id());
    }

    /** "Traders sue the harbour": a habit, but news in a headline. */
    private static boolean isHabit(Tree tree, Standing standing) {
        return standing.isByMood()
                && standing.status() == Status.ADOPTED
                && tree.sentence().zone() == Zone.BODY
                && new Predicate(tree, standing.predicate()).tense() == Tense.PRESENT;
    }

    /** What a thing or an onlooker does, and what would or could be done, is no move that somebody surely made. */
    private Standing weighed(ArticleView view, Tree tree, Standing standing, Who who) {
        boolean wished = standing.status() == Status.DEMANDED || standing.status() == Status.REJECTED;
        boolean looksOn = !wished && doers.areOnlookers(view, who.by());
        if (who.other() && isOfUnnamed(view, who)) return byItsVerb(view, tree, standing.atMost(Standing.UNSURE), who);
        return byItsVerb(view, tree, looksOn ? standing.atMost(Standing.GUESS) : standing, who);
    }

    /** What unnamed people say that others do. */
    private static boolean isOfUnnamed(ArticleView view, Who who) {
        return who.statement()
                .flatMap(view::statement)
                .filter(said -> said.actors().stream()
                        .map(by -> view.actor(by).kind())
                        .allMatch(kind -> kind == Actor.Kind.ANONYMOUS || kind == Actor.Kind.GROUP))
                .isPresent();
    }

    private Standing byItsVerb(ArticleView view, Tree tree, Standing standing, Who who) {
        var deed = new Predicate(tree, standing.predicate());
        boolean unreal =
                deed.isUnderPossible() || (deed.isWouldBe() && (deed.hasAuxiliary(HAVE) || !who.isRetold(view, tree)));
        if (deed.isSupposed()) return supposed(standing, deed, who);
        boolean adopted = standing.status() == Status.ADOPTED;
        if (reality.isOpen(deed) || (adopted && Reality.isInPassing(deed))) return standing.atMost(Standing.GUESS);
        if (adopted && (standing.isPledged() || standing.ahead())) return standing.atMost(Standing.PLEDGED);
        if (!standing.isByMood()) return unreal ? standing.atMost(Standing.UNSURE) : standing;
        boolean nobodys =
                deed.agent().filter(agent -> doers.isThing(view, tree, agent)).isPresent();
        boolean proposed = standing.status() == Status.OFFERED;
        return (nobodys || unreal) && !proposed ? standing.atMost(Standing.GUESS) : standing;
    }

    /** What a question brings up, wherever it stands by the question's words. */
    private Found asked(ArticleView view, Tree tree, Instrument instrument, Span question) {
        double sure = instrument.weak() ? Standing.UNSURE : Standing.LIKELY;
        var standing = Standing.said(instrument.token(), instrument.token(), Status.RAISED, sure, "a question");
        return new Found(
                instrument.family(),
                standing,
                option(tree, standing),
                question,
                Who.asks(view, instrument.token(), question));
    }

    /** Of findings with the same evidence and status that name the same option only the surest. */
    private static List<Found> once(List<Found> all) {
        var kept = new LinkedHashMap<String, Found>();
        for (var each : all) {
            var key = each.family + " " + each.standing.status() + " " + each.evidence;
            kept.merge(
                    key,
                    each,
                    (first, second) -> first.option.overlaps(second.option)
                                    && second.standing.confidence() <= first.standing.confidence()
                            ? first
                            : first.option.overlaps(second.option) ? second : first);
        }
        var named = new ArrayList<Found>();
        for (var each : kept.values()) if (named.stream().noneMatch(each::isTheSameName)) named.add(each);
        return named;
    }

    /** "A bill on Tuesday": when is not what. */
    static Span withoutTime(ArticleView view, Span name) {
        var words = view.words(name);
        return view.timesIn(name).stream()
                .filter(time -> time.span().end() == name.end() && time.span().start() > name.start())
                .map(time -> words.substring(
                        0, words.length() - view.words(time.span()).length()))
                .map(FindMoves::withoutLead)
                .filter(rest -> !rest.isEmpty())
                .map(rest -> new Span(name.start(), name.start() + rest.codePointCount(0, rest.length())))
                .findFirst()
                .orElse(name);
    }

    private static String withoutLead(String words) {
        return words.strip()
                .replaceFirst("\\s+(?:on|in|at|by|for|since|until|before|after|of|this|late|early)$", "")
                .strip();
    }

    private Span option(Tree tree, Standing standing) {
        var head = member(tree, standing.option());
        if (standing.isManner()) return Extents.companions(tree, head);
        return upToAside(tree, head, named(tree, head, standing));
    }

    /** Up to where a long name goes on to say more of what it named: "the pact, a deal that ...". */
    private static Span upToAside(Tree tree, Token head, Span name) {
        if (name.length() <= SHORT_LIST) return name;
        for (int id = head.id() + 1; id < tree.size(); id++) {
            var mark = tree.token(id);
            if (mark.span().end() >= name.end()) break;
            var next = tree.token(id + 1);
            boolean dash = mark.form().matches("[–—]+");
            boolean aside = mark.form().equals(",")
                    && (next.xpos().startsWith("W") || next.is("det") || next.upos() == Upos.PROPN);
            if (dash || aside)
                return new Span(name.start(), tree.token(id - 1).span().end());
        }
        return name;
    }

    private static Span named(Tree tree, Token head, Standing standing) {
        return head.upos() == Upos.VERB ? deed(tree, head, standing) : Extents.nounPhrase(tree, head);
    }

    /** What is done, without helpers: they tell where it stands, as "not" does of what is ruled out. */
    private static Span deed(Tree tree, Token verb, Standing standing) {
        var phrase = Extents.verbPhrase(tree, verb);
        boolean refused = standing.status() == Status.RULED_OUT || standing.status() == Status.REJECTED;
        if (!refused && new Predicate(tree, verb).isNegated()) return phrase;
        return Extents.balanced(
                tree, new Span(Math.max(phrase.start(), verb.span().start()), phrase.end()));
    }

    /** "Different kinds of tariffs": the noun that is a member of a list for the one that names it. */
    private Token member(Tree tree, Token token) {
        var at = token;
        for (int steps = 0; steps < 2 && token.upos() != Upos.VERB; steps++) {
            var inner = at;
            var head = tree.head(at)
                    .filter(each -> inner.is("nmod")
                            && words.has("sorts", each)
                            && Phrases.preposition(tree, inner)
                                    .filter("of"::equals)
                                    .isPresent());
            if (head.isEmpty()) break;
            at = head.get();
        }
        return at;
    }

    /** The clause or phrase that says so; of a long list, each item's own words. */
    private Span evidence(Tree tree, Instrument instrument, Standing standing, Span option) {
        var token = member(tree, instrument.token());
        var whole = whole(tree, standing).cover(option);
        if (whole.length() > LONG_CLAUSE) whole = upToObject(tree, standing, whole);
        if (isIncluded(tree, token) && !token.is("conj")) return item(tree, token, option);
        if (whole.length() <= SHORT_LIST) return whole;
        if (standing.predicate().id() > token.id()) return whole;
        if (token.is("conj")) return item(tree, token, option);
        boolean first = tree.dependent(token, "conj").isPresent();
        return first ? top(tree, standing.predicate()).span().cover(option) : whole;
    }

    /** A long clause up to the end of the option, without what the verb is told of besides. */
    private static Span upToObject(Tree tree, Standing standing, Span whole) {
        var option = standing.option();
        if (tree.dependents(option, "conj").anyMatch(each -> each.upos() == Upos.VERB)) return whole;
        var last = option.upos() == Upos.VERB ? tree.dependent(option, "obj") : Optional.of(option);
        return last.map(each -> Extents.nounPhrases(tree, each)
                        .cover(standing.predicate().span()))
                .filter(core -> core.start() >= whole.start()
                        && core.end() <= whole.end()
                        && core.end() > whole.start() + LEAST)
                .map(core -> new Span(whole.start(), core.end()))
                .orElse(whole);
    }

    /** A noun with what describes it, its "by whom" included; a verb up to the option. */
    private static Span described(Tree tree, Standing standing) {
        var head = standing.predicate();
        if (head.upos() == Upos.VERB) return head.span().cover(Extents.nounPhrase(tree, standing.option()));
        var phrase = Extents.nounPhrase(tree, head);
        return tree.head(head)
                .filter(verb -> verb.upos() == Upos.VERB && !new Predicate(tree, verb).isPassive())
                .flatMap(verb -> new Predicate(tree, verb).behind("by").findFirst())
                .filter(agent ->
                        agent.id() > head.id() && agent.id() <= head.id() + NEAR_AGENT && agent.upos() != Upos.VERB)
                .map(agent -> phrase.cover(Extents.nounPhrase(tree, agent)))
                .orElse(phrase);
    }

    private static Span whole(Tree tree, Standing standing) {
        if (standing.isManner()) return Extents.companions(tree, standing.predicate());
        if (standing.attribute()) return described(tree, standing);
        var top = top(tree, standing.predicate());
        boolean noun = top.upos() == Upos.NOUN || top.upos() == Upos.PROPN;
        return noun && tree.dependent(top, "cop").isEmpty()
                ? Extents.nounPhrases(tree, top)
                : Extents.clause(tree, top);
    }

    /** The verb or adjective on which the predicate depends as an infinitive: "vowed to carry on". */
    private static Token top(Tree tree, Token predicate) {
        var top = predicate;
        while (top.is("xcomp")
                && tree.head(top)
                        .filter(head -> head.upos() == Upos.VERB || head.upos() == Upos.ADJ)
                        .isPresent()) {
            top = tree.head(top).orElseThrow();
        }
        return top;
    }

    private boolean isIncluded(Tree tree, Token token) {
        return tree.dependents(token, "case", "mark")
                .anyMatch(word -> words.words("including").contains(Spelling.form(word)));
    }

    private Span item(Tree tree, Token token, Span option) {
        return tree.dependents(token, "case", "mark")
                .filter(word -> words.words("including").contains(Spelling.form(word)))
                .findFirst()
                .map(word -> word.span().cover(option))
                .orElse(option);
    }
}
