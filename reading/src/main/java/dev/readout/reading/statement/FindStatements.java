package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.reading.actor.Actors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who said what in an article. Threads may share it. */
public final class FindStatements {

    /** What is less sure than this is not shown at all. */
    private static final double LEAST = 0.38;

    private final FindAttributions finder;
    private final Cues cues;
    private final ActOf acts;
    private final Setting setting;
    private final Silences silences;
    private final Set<String> publishing;

    public FindStatements(Knowledge knowledge) {
        this(new JoinedAttributions(knowledge), knowledge);
    }

    FindStatements(FindAttributions finder, Knowledge knowledge) {
        this.finder = finder;
        this.cues = Cues.from(knowledge);
        this.acts = new ActOf(knowledge);
        this.setting = new Setting(knowledge);
        this.silences = new Silences(knowledge);
        this.publishing = knowledge.entries("time/cues").stream()
                .filter(entry -> entry.text("kind").equals("publishing"))
                .flatMap(entry -> entry.list("words").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The statements of title and body, in the order of the text. */
    public List<Statement> in(LinguisticText text, Actors actors, List<TimeExpression> times) {
        var drafts = drafts(text);
        drafts.forEach(Rendering::render);
        Transcript.leaveLabels(drafts);
        Chains.join(drafts, actors);
        drafts.removeIf(draft -> Doubles.isSaidMoreFully(draft, drafts));
        drafts.forEach(draft -> draft.confidence *= Policy.trust(draft));
        drafts.removeIf(draft -> draft.confidence < LEAST);
        Doubles.giveOccasions(drafts);
        var outlets = Outlets.of(actors);
        drafts.forEach(draft -> identify(draft, actors, outlets));
        drafts.removeIf(draft -> Doubles.isThoughtAloud(draft, drafts));
        drafts.forEach(draft -> draft.confidence *= Policy.trustSource(draft));
        drafts.removeIf(draft -> draft.confidence < LEAST);
        drafts.forEach(FindStatements::inherit);
        drafts.forEach(acts::refine);
        drafts.forEach(this::silence);
        drafts.forEach(draft -> Interpretations.mark(draft, drafts));
        drafts.sort(Comparator.comparing(Draft::place));
        Relations.nest(drafts);
        var saidOn = new SaidOn(text.article(), times, publishing);
        saidOn.date(drafts);
        Relations.answer(drafts);
        var interviewers = Relations.interviewers(drafts);
        for (var draft : drafts) {
            draft.asks = draft.isOfTurn() && interviewers.contains(Relations.label(draft));
        }
        saidOn.share(drafts);
        drafts.forEach(FindStatements::takeTopic);
        Relations.repeat(drafts);
        for (int i = 0; i < drafts.size(); i++) drafts.get(i).number = i + 1;
        return drafts.stream().map(Draft::toStatement).toList();
    }

    private void identify(Draft draft, Actors actors, Outlets outlets) {
        draft.actors = draft.source.map(actors::meantBy).map(Setting::once).orElse(List.of());
        setting.set(draft, actors, outlets);
    }

    /** What a silence answers is what it is about, when it does not say so itself. */
    private static void takeTopic(Draft draft) {
        boolean bare = draft.from.frame() == Frame.SILENCE
                && draft.content.equals(draft.cue.stream().toList());
        if (bare) draft.answers.ifPresent(question -> draft.content = question.content);
    }

    private void silence(Draft draft) {
        if (draft.from.frame() != Frame.SILENCE || draft.verb.isEmpty()) return;
        var clause = ReportingClause.of(draft.paragraph, draft.tree.orElseThrow(), draft.verb.get());
        silences.at(clause).ifPresent(found -> {
            draft.act = found.act();
            draft.negated = true;
        });
    }

    /** A quotation that goes on has the speaker, and the setting, of the one that it goes on from. */
    private static void inherit(Draft draft) {
        draft.goesOnFrom.ifPresent(before -> {
            draft.actors = before.actors;
            draft.to = before.to;
            draft.via = before.via;
        });
    }

    private List<Draft> drafts(LinguisticText text) {
        var paragraphs = Paragraphs.of(text);
        var drafts = new ArrayList<Draft>();
        for (var attribution : finder.in(text)) {
            paragraphs
                    .at(attribution.place())
                    .ifPresent(paragraph -> addDrafts(drafts, attribution, paragraph, paragraphs));
        }
        return drafts;
    }

    /** One draft for the attribution, one more for each later paragraph of quotation that does not finish an open one. */
    private void addDrafts(List<Draft> drafts, Attribution attribution, Paragraph paragraph, Paragraphs paragraphs) {
        var own = new ArrayList<Span>();
        var later = new ArrayList<List<Span>>();
        for (var part : attribution.content()) {
            if (own.isEmpty() || paragraph.span().contains(part)) own.add(part);
            else if (!later.isEmpty()
                    && isSameParagraph(paragraphs, later.getLast().getLast(), part))
                later.getLast().add(part);
            else if (resumes(paragraphs, part)) (later.isEmpty() ? own : later.getLast()).add(part);
            else later.add(new ArrayList<>(List.of(part)));
        }
        var draft = draft(attribution.withContent(own), paragraph, paragraphs);
        drafts.add(draft);
        for (var parts : later)
            drafts.add(draft.continuedWith(paragraphs.at(parts.getFirst()).orElse(paragraph), parts));
    }

    private static boolean isSameParagraph(Paragraphs paragraphs, Span one, Span other) {
        return paragraphs.at(one).equals(paragraphs.at(other));
    }

    private static boolean resumes(Paragraphs paragraphs, Span part) {
        return paragraphs.at(part).stream()
                .flatMap(paragraph -> paragraph.quotations().stream())
                .anyMatch(quotation -> quotation.outer().equals(part) && quotation.resumes());
    }

    private Draft draft(Attribution attribution, Paragraph paragraph, Paragraphs paragraphs) {
        var tree = attribution.cue().flatMap(cue -> paragraph.treeAt(cue.start()));
        var token = attribution.cue().flatMap(cue -> tree.flatMap(each -> head(each, cue, attribution.frame())));
        var entry = token.flatMap(word -> entry(tree.orElseThrow(), word, attribution.frame()));
        return new Draft(attribution, paragraphs, paragraph, tree, token, entry);
    }

    /** The word of a cue on which its others hang. */
    private Optional<Token> head(Tree tree, Span cue, Frame frame) {
        var tokens = tree.within(cue);
        var nouns = tokens.stream().filter(token -> token.upos() == Upos.NOUN).toList();
        if (frame == Frame.NOUN && !nouns.isEmpty()) return Optional.of(nouns.getLast());
        var telling = tokens.stream().filter(token -> isTelling(token, frame)).reduce((one, other) -> other);
        if (telling.isPresent()) return telling;
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.id() == token.head()))
                .reduce((one, other) -> other.is("punct", "case", "mark") ? one : other);
    }

    /** "gave a warning: “…”", "grew worried that": the noun or the adjective tells what is done, not the verb. */
    private boolean isTelling(Token token, Frame frame) {
        boolean noun = token.upos() == Upos.NOUN && frame == Frame.QUOTE && cues.isSpeechNoun(token.lemma());
        boolean adjective = token.upos() == Upos.ADJ && cues.adjective(token).isPresent();
        return noun || adjective;
    }

    private Optional<Cue> entry(Tree tree, Token word, Frame frame) {
        return cues.verb(tree, word, frame)
                .or(() -> cues.adjective(word))
                .or(() -> cues.noun(word, frame))
                .or(() -> word.upos() == Upos.NOUN ? cues.noun(word, Frame.PREPOSITION) : Optional.empty())
                .or(() -> phrases(tree, word)
                        .flatMap(each -> tree.dependents(each, "case", "mark"))
                        .flatMap(preposition -> cues.verbWith(word, preposition.lemma(), frame).stream())
                        .findFirst())
                .or(() -> cues.anyVerb(tree, word));
    }

    /** What hangs on a word behind prepositions, also through another such phrase: "spoke in May of a plan". */
    private static Stream<Token> phrases(Tree tree, Token word) {
        return tree.dependents(word, "obl", "nmod", "advcl")
                .flatMap(each -> Stream.concat(Stream.of(each), tree.dependents(each, "nmod")));
    }
}
