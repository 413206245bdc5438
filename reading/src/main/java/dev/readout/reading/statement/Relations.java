package dev.readout.reading.statement;

import dev.readout.language.Token;
import dev.readout.model.Span;
import dev.readout.model.Statement.Act;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What statements of one article are to each other: nested, answering, repeating. */
final class Relations {

    /** How transcripts label whoever asks. */
    private static final String QUESTIONER = "Q";

    private static final double SAME = 0.5;
    private static final int NEAR = 50;

    private Relations() {}

    /** The smallest content within which a draft's cue and content stand. */
    static void nest(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var reach = draft.place().cover(draft.from.reach());
            for (var other : near(drafts, i)) {
                if (other == draft || other.place().overlaps(draft.place())) continue;
                boolean within = other.from.content().stream()
                                .anyMatch(part -> part.contains(reach) && part.length() > reach.length())
                        && !Doubles.isOccasionOf(draft, other);
                if (within
                        && draft.nestedIn
                                .filter(found -> found.from.reach().length()
                                        <= other.from.reach().length())
                                .isEmpty()) {
                    draft.nestedIn = Optional.of(other);
                }
            }
        }
    }

    /** The drafts close by: what stands further off has nothing to do with it. */
    private static List<Draft> near(List<Draft> drafts, int index) {
        return drafts.subList(Math.max(0, index - NEAR), Math.min(drafts.size(), index + NEAR));
    }

    /** A question and what is said in its sentence; a quotation of the next paragraph goes on answering. */
    static void answer(List<Draft> drafts) {
        answerTurns(drafts);
        Optional<Draft> last = Optional.empty();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            if (draft.answers.isPresent()) continue;
            if (draft.act == Act.QUESTION || draft.nestedIn.isPresent()) continue;
            var question = near(drafts, i).stream()
                    .filter(other -> other.act == Act.QUESTION && isSameSentence(other, draft))
                    .findFirst();
            if (question.isPresent()) draft.answers = question;
            else if (last.isPresent() && goesOnAnswering(last.get(), draft)) draft.answers = last.get().answers;
            last = Optional.of(draft).filter(each -> each.answers.isPresent());
        }
    }

    /** In a transcript, what is said after another's question, or after whoever interviews, answers it. */
    private static void answerTurns(List<Draft> drafts) {
        var interviewers = interviewers(drafts);
        Optional<Draft> before = Optional.empty();
        for (var draft : drafts) {
            if (draft.from.frame() != Frame.TURN) continue;
            boolean other =
                    before.filter(turn -> !label(turn).equals(label(draft))).isPresent();
            if (other && (before.get().act == Act.QUESTION || interviewers.contains(label(before.get())))) {
                draft.answers = before;
            }
            before = Optional.of(draft);
        }
    }

    /** The speakers of a transcript who mostly ask. */
    static Set<String> interviewers(List<Draft> drafts) {
        var asked = new HashMap<String, Integer>();
        for (var draft : drafts) {
            if (draft.from.frame() != Frame.TURN) continue;
            boolean asks = draft.act == Act.QUESTION || isQuestioner(draft);
            asked.merge(label(draft), asks ? 1 : -1, Integer::sum);
        }
        asked.values().removeIf(balance -> balance <= 0);
        return Set.copyOf(asked.keySet());
    }

    /** Whether a transcript's label says that the speaker asks. */
    static boolean isQuestioner(Draft draft) {
        return draft.isOfTurn() && label(draft).equals(QUESTIONER);
    }

    static String label(Draft turn) {
        var source = turn.goesOnFrom
                .filter(before -> turn.isOfTurn())
                .orElse(turn)
                .from
                .source();
        return source.map(turn.paragraph.text()::slice).orElse("");
    }

    private static boolean isSameSentence(Draft question, Draft draft) {
        if (question.paragraph.block() != draft.paragraph.block()) return false;
        var one = question.paragraph.treeAt(question.place().start());
        return one.isPresent()
                && one.equals(draft.paragraph.treeAt(draft.place().start()));
    }

    private static boolean goesOnAnswering(Draft before, Draft draft) {
        boolean sameSpeaker = draft.actors.equals(before.actors) && !draft.actors.isEmpty();
        boolean byPronoun = draft.source.isEmpty()
                || Set.of("he", "she", "they")
                        .contains(
                                draft.paragraph.text().slice(draft.source.get()).toLowerCase(Locale.ROOT));
        return sameSpeaker && byPronoun && draft.isDirect() && draft.paragraph.block() - before.paragraph.block() <= 1;
    }

    /** The same speaker's same words, earlier in the article. */
    static void repeat(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var words = words(draft);
            for (int j = Math.max(0, i - 60); j < i && draft.repeats.isEmpty() && words.size() >= 3; j++) {
                var earlier = drafts.get(j);
                boolean same = !draft.actors.isEmpty()
                        && draft.actors.equals(earlier.actors)
                        && draft.act != Act.QUESTION
                        && earlier.act != Act.QUESTION
                        && draft.nestedIn.isEmpty()
                        && earlier.nestedIn.isEmpty();
                if (same && overlap(words, words(earlier)) >= SAME) draft.repeats = Optional.of(earlier);
            }
        }
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        return smaller < 3 ? 0 : (double) shared.size() / smaller;
    }

    private static Set<String> words(Draft draft) {
        var words = new HashSet<String>();
        for (Span part : draft.content) {
            draft.paragraphs
                    .tokens(part)
                    .filter(Relations::carriesMeaning)
                    .forEach(token -> words.add(token.lemma().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private static boolean carriesMeaning(Token token) {
        return switch (token.upos()) {
            case NOUN, VERB, ADJ, PROPN, NUM, ADV -> token.form().length() > 2;
            default -> false;
        };
    }
}
