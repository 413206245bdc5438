package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.Token;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.TimeExpression;
import dev.readout.reading.actor.Actors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds who said what in an article. Threads may share it. */
public final class FindStatements {

    private final FindAttributions finder;
    private final Cues cues;
    private final ActOf acts;
    private final Setting setting;

    public FindStatements(Knowledge knowledge) {
        this(new RuleAttributions(knowledge), knowledge);
    }

    FindStatements(FindAttributions finder, Knowledge knowledge) {
        this.finder = finder;
        this.cues = Cues.from(knowledge);
        this.acts = new ActOf(knowledge);
        this.setting = new Setting(knowledge);
    }

    /** The statements of title and body, in the order of the text. */
    public List<Statement> in(LinguisticText text, Actors actors, List<TimeExpression> times) {
        var drafts = drafts(text);
        drafts.forEach(Rendering::render);
        drafts.forEach(draft -> draft.confidence *= Policy.trust(draft));
        drafts.removeIf(draft -> draft.confidence < 0.3);
        drafts = Chains.join(drafts, actors);
        drafts.forEach(draft -> identify(draft, actors));
        drafts.forEach(acts::refine);
        drafts.sort(Comparator.comparing(Draft::place));
        Relations.nest(drafts);
        new SaidOn(text.article(), times).date(drafts);
        Relations.answer(drafts);
        Relations.repeat(drafts);
        for (int i = 0; i < drafts.size(); i++) drafts.get(i).number = i + 1;
        return drafts.stream().map(Draft::toStatement).toList();
    }

    private void identify(Draft draft, Actors actors) {
        if (draft.from.frame() != Frame.CONTINUED) {
            draft.actors = draft.source.map(actors::meantBy).map(Setting::once).orElse(List.of());
        }
        setting.set(draft, actors);
    }

    private List<Draft> drafts(LinguisticText text) {
        var paragraphs = Paragraph.of(text);
        var byBlock = paragraphs.stream().collect(Collectors.toMap(Paragraph::block, Function.identity()));
        var drafts = new ArrayList<Draft>();
        for (var attribution : finder.in(text)) {
            paragraphs.stream().filter(each -> each.span().contains(attribution.place())).findFirst()
                    .ifPresent(paragraph -> addDrafts(drafts, attribution, paragraph, byBlock));
        }
        return drafts;
    }

    /** One draft for the attribution, one more for each later paragraph of quotation that does not finish an open one. */
    private void addDrafts(List<Draft> drafts, Attribution attribution, Paragraph paragraph, Map<Integer, Paragraph> byBlock) {
        var own = new ArrayList<Span>();
        var later = new ArrayList<Map.Entry<Paragraph, Span>>();
        for (var part : attribution.content()) {
            if (paragraph.span().contains(part)) own.add(part);
            else byBlock.values().stream().filter(each -> each.span().contains(part)).findFirst().ifPresent(each -> later.add(Map.entry(each, part)));
        }
        if (own.isEmpty() && later.isEmpty()) return;
        drafts.add(draft(attribution, paragraph));
    }

    private Draft draft(Attribution attribution, Paragraph paragraph) {
        var tree = attribution.cue().flatMap(cue -> paragraph.treeAt(cue.start()));
        var token = attribution.cue().flatMap(cue -> tree.flatMap(each -> head(each, cue)));
        var entry = token.flatMap(word -> entry(tree.orElseThrow(), word, attribution.frame()));
        return new Draft(attribution, paragraph, tree, token, entry);
    }

    /** The word of a cue on which its others hang. */
    private static Optional<Token> head(Tree tree, Span cue) {
        var tokens = tree.within(cue);
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.id() == token.head()))
                .reduce((one, other) -> other.is("punct", "case", "mark") ? one : other);
    }

    private Optional<Cue> entry(Tree tree, Token word, Frame frame) {
        return cues.verb(tree, word, frame)
                .or(() -> cues.noun(word, frame))
                .or(() -> cues.noun(word, Frame.PREPOSITION))
                .or(() -> tree.dependents(word, "obl", "nmod", "advcl").flatMap(each -> tree.dependents(each, "case", "mark"))
                        .flatMap(preposition -> cues.verbWith(word, preposition.lemma(), frame).stream()).findFirst());
    }
}
