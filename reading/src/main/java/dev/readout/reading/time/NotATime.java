package dev.readout.reading.time;

import dev.readout.language.EntityMention;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the months that are people or verbs, the years that are counts or titles, the ordinals that are no days. */
final class NotATime implements Unlikely {

    /** Four digits before this are a year only beside a word that says so. */
    private static final int FIRST_PLAIN_YEAR = 1800;

    private static final List<String> OPENING = List.of("\"", "“", "''", "``");
    private static final Set<Upos> MODAL_TAKES = Set.of(Upos.VERB, Upos.AUX, Upos.ADV, Upos.PART);
    private static final List<String> CLOSING = List.of("\"", "”", "''");

    private final Sentence sentence;
    private final Cues cues;

    /** The entities of several words, by the tokens they are made of. */
    private final Map<Integer, List<EntityMention>> names = new HashMap<>();

    NotATime(Sentence sentence, Cues cues) {
        this.sentence = sentence;
        this.cues = cues;
        for (var entity : sentence.entities()) {
            if (entity.firstToken() == entity.lastToken()) continue;
            for (int id = entity.firstToken(); id <= entity.lastToken(); id++) {
                names.computeIfAbsent(id, key -> new ArrayList<>(1)).add(entity);
            }
        }
    }

    @Override
    public boolean test(List<Word> words, Match match) {
        return isName(words, match)
                || isLowerCase(words, match)
                || isQuotedTitle(words, match)
                || isNewspaper(words, match)
                || isMereYear(words, match)
                || isNthOfSomething(words, match);
    }

    private boolean isName(List<Word> words, Match match) {
        if (!isOneWord(words, match)) return false;
        var word = words.get(match.start());
        if (isPartOfName(word.token(), match)) return true;
        if (!isAmbiguousMonth(match)) return false;
        return followsName(words, match) || (isSubject(word.token()) && !isDated(words, match, match.start()));
    }

    /** A title that is all there is between quotation marks: "This Week". */
    private static boolean isQuotedTitle(List<Word> words, Match match) {
        if (match.start() == 0
                || match.end() >= words.size()
                || !words.get(match.start()).isCapitalized()) return false;
        return OPENING.contains(words.get(match.start() - 1).lower())
                && CLOSING.contains(words.get(match.end()).lower())
                && match.meaning() instanceof Dated
                && words.get(match.end() - 1).isCapitalized();
    }

    /**
     * Months and weekdays are capitalised in print; in lower case "may" and "march" are words unless "in" or the like stands
     * before them or a number beside them, and what is cut short ("sun", "dec") counts only so.
     */
    private boolean isLowerCase(List<Word> words, Match match) {
        for (int at = match.start(); at < match.end(); at++) {
            var word = words.get(at);
            if (!cues.of("lower-case").contains(word.lower())) continue;
            if (isModal(words, at)) return true;
            if (word.token().upos() == Upos.AUX && !isDated(words, match, at)) return true;
            if (!word.isCapitalized() && !isDated(words, match, at)) return true;
        }
        return false;
    }

    /** "It may already be", "may well be". */
    private static boolean isModal(List<Word> words, int at) {
        var word = words.get(at);
        if (!word.lower().equals("may") || word.isCapitalized() || at + 1 >= words.size()) return false;
        var next = words.get(at + 1).token().upos();
        return word.token().upos() == Upos.AUX && MODAL_TAKES.contains(next);
    }

    private boolean isDated(List<Word> words, Match match, int at) {
        if (at > 0 && cues.of("before-month").contains(words.get(at - 1).lower())) return true;
        for (int i = match.start(); i < match.end(); i++) if (words.get(i).isDigits()) return true;
        return match.meaning() instanceof AtTime
                || match.meaning() instanceof Pair
                || (match.meaning() instanceof Fields fields
                        && (fields.day().isPresent() || fields.year().isPresent()));
    }

    /** "Harbour Now", "The Bay TODAY": a word in capitals right after a name belongs to it, but for headlines. */
    private boolean isNewspaper(List<Word> words, Match match) {
        var word = words.get(match.start());
        boolean pointer = match.meaning() instanceof Reference || match.meaning() instanceof Moved;
        return pointer && sentence.zone() != Zone.TITLE && word.isCapitalized() && followsName(words, match);
    }

    private static boolean isOneWord(List<Word> words, Match match) {
        return words.get(match.start()).token().id()
                == words.get(match.end() - 1).token().id();
    }

    /** Part of a person's name, or not at the end of another's ("Friday Group", but "Harbour Post Friday"). */
    private boolean isPartOfName(Token token, Match match) {
        return names.getOrDefault(token.id(), List.of()).stream()
                .anyMatch(entity -> entity.type() == EntityMention.Type.PERSON
                        ? isAmbiguousMonth(match) || entity.lastToken() != token.id()
                        : entity.lastToken() != token.id() && isNameLike(entity));
    }

    private static boolean isNameLike(EntityMention entity) {
        return switch (entity.type()) {
            case ORGANIZATION, PLACE -> true;
            case PERSON, GROUP, EVENT, OTHER -> false;
        };
    }

    private static boolean isAmbiguousMonth(Match match) {
        return match.meaning() instanceof Fields fields
                && fields.month().isPresent()
                && fields.day().isEmpty()
                && fields.year().isEmpty()
                && List.of(3, 4, 5, 6, 8).contains(fields.month().get());
    }

    /** "Ms. June", "Prime Minister May", "Theresa May". */
    private static boolean followsName(List<Word> words, Match match) {
        if (match.start() == 0) return false;
        var before = words.get(match.start() - 1);
        return before.isCapitalized() && before.token().upos() == Upos.PROPN;
    }

    private static boolean isSubject(Token token) {
        return token.is("nsubj", "vocative") || token.upos() == Upos.AUX || token.upos() == Upos.VERB;
    }

    /** A bare four-digit number: a year unless it is money, a count, part of a longer number, or a title. */
    private boolean isMereYear(List<Word> words, Match match) {
        boolean bare = match.end() - match.start() == 1
                && match.meaning() instanceof Fields fields
                && fields.year().isPresent();
        if (!bare || words.get(match.start()).lower().length() != 4) return false;
        if (isGlued(words, match)) return true;
        var before = match.start() > 0 ? words.get(match.start() - 1).lower() : "";
        var after = match.end() < words.size() ? words.get(match.end()).lower() : "";
        boolean early = Integer.parseInt(words.get(match.start()).lower()) < FIRST_PLAIN_YEAR;
        if (before.equals("(")) return early;
        boolean comparing = match.start() > 1 && words.get(match.start() - 2).is("later", "earlier", "sooner");
        if (before.equals("than") && comparing) return false;
        if (cues.of("counting").contains(before) || cues.of("counted").contains(after)) return true;
        if (OPENING.contains(before) && CLOSING.contains(after)) return true;
        return early && !before.isEmpty() && !cues.of("dating").contains(before);
    }

    /** Part of "B1984" or of a telephone number; not of "post-2015" or "(2015)". */
    private static boolean isGlued(List<Word> words, Match match) {
        return isGlued(words, match.end(), match.end(), 1) || isGlued(words, match.start(), match.start() - 1, -1);
    }

    private static boolean isGlued(List<Word> words, int joint, int beside, int step) {
        if (beside < 0 || joint >= words.size() || !words.get(joint).glued()) return false;
        var next = words.get(beside);
        if (Character.isLetter(next.form().charAt(0))) return true;
        int beyond = beside + step;
        return next.is("-")
                && beyond >= 0
                && beyond < words.size()
                && words.get(beyond).isDigits();
    }

    /** "The 17th" is a day unless it says which of something. */
    private static boolean isNthOfSomething(List<Word> words, Match match) {
        boolean nth = match.meaning() instanceof Fields fields
                && fields.month().isEmpty()
                && fields.day().isPresent();
        if (!nth || match.end() >= words.size()) return false;
        var next = words.get(match.end());
        var pos = next.token().upos();
        return next.is("-", "most", "of") || pos == Upos.NOUN || pos == Upos.ADJ || pos == Upos.PROPN;
    }
}
