package dev.readout.reading.statement;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds attributions by rules over grammar and quotation marks, with the vocabulary of {@code statement/cues} and {@code nouns}. */
public final class RuleAttributions implements FindAttributions {

    private static final Set<String> NOBODY = Set.of("i", "we", "you", "that", "this", "one", "which");
    private final Cues cues;
    private static final double LEAST = 0.36;
    private static final int WORDS_OF_A_QUOTATION = 3;

    private final Silences silences;
    private final Reliability reliability;

    public RuleAttributions(Knowledge knowledge) {
        this(knowledge, new Reliability(knowledge));
    }

    RuleAttributions(Knowledge knowledge, Reliability reliability) {
        this.cues = Cues.from(knowledge);
        this.silences = new Silences(knowledge);
        this.reliability = reliability;
    }

    @Override
    public List<Attribution> in(LinguisticText text) {
        var paragraphs = Paragraph.of(text);
        var turns = Transcript.turns(paragraphs);
        var verbs = new VerbAttributions(cues, silences);
        var nouns = new NounAttributions(cues);
        var adjectives = new AdjectiveAttributions(cues);
        var phrases = new PhraseAttributions();
        var colons = new ColonAttributions();
        var posts = new PostAttributions();
        var continued = new ContinuedQuotations();
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            var next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).quotations() : List.<Quotation>of();
            var found = new ArrayList<Attribution>();
            found.addAll(posts.in(paragraph));
            if (turns.isEmpty() || paragraph.zone() == Zone.TITLE) found.addAll(colons.in(paragraph));
            found.addAll(verbs.in(paragraph, next));
            found.addAll(nouns.in(paragraph));
            found.addAll(adjectives.in(paragraph));
            found.addAll(phrases.in(paragraph));
            found.removeIf(each -> !isReliable(paragraph, each));
            found.addAll(found.stream()
                    .flatMap(each -> LeadingQuestions.before(paragraph, each).stream())
                    .distinct()
                    .toList());
            continued.take(paragraph, JoinAttributions.join(paragraph, found));
        }
        return Stream.concat(turns.stream(), continued.all().stream())
                .sorted(Comparator.comparing(Attribution::place))
                .toList();
    }

    /** Whether such findings mostly are attributions, and it is not the speaker of a quotation who only thinks aloud. */
    private boolean isReliable(Paragraph paragraph, Attribution each) {
        var words = each.source().map(paragraph.text()::slice).orElse("").toLowerCase(Locale.ROOT);
        if (each.frame() != Frame.COLON && each.frame() != Frame.TURN && NOBODY.contains(words)) return false;
        if (each.frame() == Frame.SILENCE) return true;
        if (each.frame() == Frame.NOUN && isSpeech(paragraph, each)) return true;
        if (quotesWords(paragraph, each) || isPlainlyDone(paragraph, each)) return true;
        return reliability.of(each.frame(), lemma(paragraph, each)) >= LEAST;
    }

    /** "The palace denied the report", "lawmakers expressed support for it": done by saying it, and by whom is said. */
    private boolean isPlainlyDone(Paragraph paragraph, Attribution each) {
        if (each.source().isEmpty() || each.cue().isEmpty()) return false;
        if (each.frame() == Frame.NOUN)
            return NounAttributions.isVoiced(paragraph, each.cue().get());
        return each.frame() == Frame.OBJECT && isPlainVerb(paragraph, each) && cues.isDenial(lemma(paragraph, each));
    }

    /** Whether what is said holds a quotation of some words: somebody said them. */
    private static boolean quotesWords(Paragraph paragraph, Attribution each) {
        return each.source().isPresent()
                && isPlainVerb(paragraph, each)
                && each.content().stream()
                        .anyMatch(part -> paragraph.outermost().stream()
                                .anyMatch(quotation -> part.contains(quotation.outer())
                                        && isOfWords(paragraph.text().slice(quotation.inner()))));
    }

    /** A finite verb without auxiliaries: it was said, and not to be said. */
    private static boolean isPlainVerb(Paragraph paragraph, Attribution each) {
        var cue = each.cue().orElse(each.place());
        return paragraph
                .treeAt(cue.start())
                .map(tree -> tree.within(cue))
                .filter(words -> !words.isEmpty() && Sources.isFinite(words.getFirst()))
                .filter(words -> words.getFirst().upos() == Upos.VERB)
                .isPresent();
    }

    private static boolean isOfWords(String quoted) {
        return quoted.strip().split("\\s+").length >= WORDS_OF_A_QUOTATION;
    }

    /** "her claim that", "in response to a question on": whose it is, is said or need not be. */
    private boolean isSpeech(Paragraph paragraph, Attribution each) {
        var noun = lemma(paragraph, each);
        return noun.equals("question") || (each.source().isPresent() && cues.isSpeechNoun(noun));
    }

    /** The last noun of a nominal cue, the first verb of any other. */
    private static String lemma(Paragraph paragraph, Attribution each) {
        if (each.cue().isEmpty()) return "";
        var cue = each.cue().get();
        var words = paragraph.treeAt(cue.start()).map(tree -> tree.within(cue)).orElse(List.of()).stream()
                .filter(token -> token.upos() == Upos.VERB || token.upos() == Upos.NOUN)
                .map(Token::lemma)
                .toList();
        if (words.isEmpty()) return "";
        return each.frame() == Frame.NOUN ? words.getLast() : words.getFirst();
    }
}
