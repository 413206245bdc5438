package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Attributions whose cue is a noun: "her claim that …", "made a threat that …", "calls for …". */
final class NounAttributions {

    private static final Set<String> LIGHT = Set.of(
            "make",
            "issue",
            "give",
            "release",
            "express",
            "voice",
            "repeat",
            "put",
            "send",
            "raise",
            "renew",
            "have",
            "reiterate",
            "offer",
            "deliver",
            "file",
            "level",
            "lodge",
            "publish");

    private static final Set<String> VOICING = Set.of("express", "voice", "reiterate", "repeat", "renew", "raise");
    private static final int LONGEST_CUE = 6;

    private final Cues cues;

    NounAttributions(Cues cues) {
        this.cues = cues;
    }

    List<Attribution> in(Paragraph paragraph) {
        var found = new ArrayList<Attribution>();
        for (var tree : paragraph.trees()) {
            for (var token : tree.tokens()) {
                if (token.upos() == Upos.NOUN) of(paragraph, tree, token).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "expressed concerns", "voiced support": what is felt is said. */
    static boolean isVoiced(Paragraph paragraph, Span cue) {
        return paragraph
                .treeAt(cue.start())
                .filter(tree -> tree.within(cue).stream().anyMatch(token -> VOICING.contains(token.lemma())))
                .isPresent();
    }

    private Optional<Attribution> of(Paragraph paragraph, Tree tree, Token noun) {
        return announced(paragraph, tree, noun).or(() -> behind(paragraph, tree, noun));
    }

    /** "gave a warning of what comes: “…”": behind a colon stands what the noun says. */
    private Optional<Attribution> announced(Paragraph paragraph, Tree tree, Token noun) {
        if (!cues.isSpeechNoun(noun.lemma()) || lightVerb(tree, noun).isEmpty()) return Optional.empty();
        var quotation = tree.tokens().subList(noun.id(), tree.size()).stream()
                .filter(token -> token.form().equals(":"))
                .findFirst()
                .flatMap(colon -> paragraph.after(colon.span().end()));
        var source = source(tree, noun);
        if (quotation.isEmpty() || source.isEmpty()) return Optional.empty();
        return Optional.of(new Attribution(
                source,
                Optional.of(cue(tree, noun, noun)),
                List.of(quotation.get().outer()),
                Frame.QUOTE,
                0.8));
    }

    private Optional<Attribution> behind(Paragraph paragraph, Tree tree, Token noun) {
        return cues.noun(noun, Frame.NOUN)
                .flatMap(cue -> clause(tree, noun))
                .flatMap(content -> attribution(paragraph, tree, noun, content, noun))
                .or(() -> cues.noun(noun, Frame.PREPOSITION).flatMap(cue -> phrase(paragraph, tree, noun, cue)));
    }

    /** "that …" or "to …" behind the noun, hung on it or on the verb whose object it is. */
    private static Optional<Token> clause(Tree tree, Token noun) {
        return tree.dependents(noun, "acl", "ccomp", "xcomp", "dep", "parataxis")
                .filter(each -> each.id() > noun.id() && !each.is("acl:relcl") && isMarked(tree, each))
                .findFirst()
                .or(() -> tree.head(noun)
                        .filter(verb -> noun.is("obj") && LIGHT.contains(verb.lemma()))
                        .flatMap(verb -> tree.dependents(verb, "ccomp", "advcl", "xcomp")
                                .filter(each -> each.id() > noun.id() && isMarked(tree, each))
                                .findFirst()))
                .or(() -> relativeThat(tree, noun));
    }

    private static boolean isMarked(Tree tree, Token clause) {
        return tree.dependents(clause, "mark", "aux")
                .anyMatch(mark -> Set.of("that", "to", "whether").contains(mark.lemma()));
    }

    /** "a threat that the port will close": a relative clause to the parser, but with a subject and an object of its own. */
    private static Optional<Token> relativeThat(Tree tree, Token noun) {
        return tree.dependents(noun, "acl:relcl")
                .filter(each -> tree.after(noun)
                        .filter(that -> that.form().equalsIgnoreCase("that"))
                        .isPresent())
                .filter(each -> tree.dependents(each, "nsubj", "nsubj:pass")
                        .anyMatch(subject -> !subject.lemma().equals("that")
                                && !subject.lemma().equals("who")
                                && !subject.lemma().equals("which")))
                .filter(each -> tree.dependents(each, "obj", "cop", "xcomp", "obl", "ccomp")
                        .anyMatch(object -> !object.lemma().equals("that")))
                .findFirst();
    }

    private Optional<Attribution> phrase(Paragraph paragraph, Tree tree, Token noun, Cue cue) {
        for (var each : tree.dependents(noun, "nmod", "acl", "obl").toList()) {
            var marker = tree.dependents(each, "case", "mark")
                    .filter(mark -> mark.id() > noun.id())
                    .findFirst();
            boolean putTo =
                    tree.dependents(noun, "case").anyMatch(to -> to.lemma().equals("to"));
            if (noun.lemma().equals("question") && !putTo) continue;
            if (marker.isEmpty()
                    || each.id() < noun.id()
                    || !cue.prepositions().contains(marker.get().lemma())) continue;
            return attribution(paragraph, tree, noun, each, marker.get());
        }
        return Optional.empty();
    }

    private Optional<Attribution> attribution(Paragraph paragraph, Tree tree, Token noun, Token content, Token cueEnd) {
        var ids = tree.around(tree.subtree(content), content.id());
        ids.clear(0, cueEnd.id() + 1);
        if (ids.isEmpty()) return Optional.empty();
        var cue = cue(tree, noun, cueEnd);
        var span = Runs.trimmed(tree, ids.nextSetBit(0), ids.length() - 1)
                .map(each -> Contents.whole(paragraph, cue, each));
        var source = source(tree, noun);
        if (span.isEmpty()) return Optional.empty();
        return Optional.of(new Attribution(
                source, Optional.of(cue), List.of(span.get()), Frame.NOUN, source.isPresent() ? 0.75 : 0.5));
    }

    private static Span cue(Tree tree, Token noun, Token cueEnd) {
        var light = lightVerb(tree, noun);
        var from = light.filter(verb -> verb.id() < noun.id() && noun.id() - verb.id() < LONGEST_CUE)
                .orElse(noun);
        var to = cueEnd.id() == noun.id() + 1 ? cueEnd : noun;
        return tree.span(from.id(), to.id());
    }

    private static Optional<Token> lightVerb(Tree tree, Token noun) {
        return tree.head(noun)
                .filter(verb -> noun.is("obj") && verb.upos() == Upos.VERB && LIGHT.contains(verb.lemma()));
    }

    private static Optional<Span> source(Tree tree, Token noun) {
        var owner = tree.dependent(noun, "nmod:poss")
                .or(() -> tree.dependents(noun, "nmod")
                        .filter(each -> hasCase(tree, each, "by", "from"))
                        .findFirst())
                .or(() -> lightVerb(tree, noun).flatMap(verb -> Sources.headFor(tree, verb)));
        return owner.map(head -> withoutGenitive(tree, head, noun));
    }

    private static boolean hasCase(Tree tree, Token noun, String... prepositions) {
        return tree.dependents(noun, "case")
                .anyMatch(each -> List.of(prepositions).contains(each.lemma()));
    }

    private static Span withoutGenitive(Tree tree, Token head, Token noun) {
        var words = Sources.words(tree, head, noun);
        int last = words.length() - 1;
        if (tree.token(last).xpos().equals("POS") && last > words.nextSetBit(0)) last--;
        return tree.span(words.nextSetBit(0), last);
    }
}
