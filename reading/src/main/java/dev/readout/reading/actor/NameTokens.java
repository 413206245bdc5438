package dev.readout.reading.actor;

import dev.readout.language.Upos;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells which words of a sentence may be part of a proper name, and how far a run of them goes. */
final class NameTokens {

    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "del", "der", "den", "van", "von", "bin", "ibn", "al", "el", "da", "dos", "du", "di", "ter");
    private static final Set<String> NEVER =
            Set.of("i", "i'm", "i'll", "i've", "we", "the", "a", "an", "mr", "q", "a.", "a.m.", "p.m.");
    private static final Set<String> CALENDAR = calendar();

    private final ActorKnowledge knowledge;

    /** Words that stand in names of the report's body: what counts in headlines that capitalise every word. */
    private final Set<String> namesOfBody;

    NameTokens(ActorKnowledge knowledge, Set<String> namesOfBody) {
        this.knowledge = knowledge;
        this.namesOfBody = Set.copyOf(namesOfBody);
    }

    private static Set<String> calendar() {
        var words = new HashSet<String>();
        for (var month : Month.values()) {
            words.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            words.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            words.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT) + ".");
        }
        for (var day : DayOfWeek.values()) {
            words.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            words.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT) + ".");
        }
        words.add("sept.");
        return words;
    }

    static boolean isCalendarWord(String lower) {
        return CALENDAR.contains(lower);
    }

    /** Whether a name may begin here. */
    boolean begins(SentenceView sentence, int id) {
        if (!mayBelong(sentence, id)) return false;
        var lower = sentence.lower(id);
        if (CALENDAR.contains(lower) && !sentence.capital(id + 1) && !isCalledLikeAMonth(sentence, id)) return false;
        if (sentence.inHeadlineCase()) return tellsInHeadline(sentence, id);
        if (!opens(sentence, id) || sentence.is(id, Upos.PROPN)) return true;
        return isKnown(sentence, id) || sentence.entityType(id).isPresent();
    }

    /** "May" where the article has a person of that family name, and no date stands there. */
    private boolean isCalledLikeAMonth(SentenceView sentence, int id) {
        return namesOfBody.contains(sentence.lower(id))
                && !sentence.is(id + 1, Upos.NUM)
                && !sentence.is(id - 1, Upos.ADP);
    }

    private boolean followsGivenName(SentenceView sentence, int id) {
        return knowledge.givenNames().isGivenName(sentence.lower(id - 1)) && !sentence.is(id + 1, Upos.NUM);
    }

    private boolean tellsInHeadline(SentenceView sentence, int id) {
        return isKnown(sentence, id)
                || namesOfBody.contains(sentence.lower(id))
                || (sentence.is(id, Upos.PROPN) && sentence.entityType(id).isPresent())
                || (knowledge.titles().isHead(sentence.lower(id)) && namesOfBody.contains(sentence.lower(id + 1)));
    }

    private boolean isKnown(SentenceView sentence, int id) {
        return knowledge.countries().names().at(sentence, id).isPresent()
                || knowledge.countries().adjectives().at(sentence, id).isPresent()
                || knowledge.countries().plurals().at(sentence, id).isPresent()
                || knowledge.countries().capitals().at(sentence, id).isPresent()
                || knowledge.bodies().known().at(sentence, id).isPresent()
                || (knowledge.givenNames().isGivenName(sentence.lower(id)) && sentence.capital(id + 1))
                || (knowledge.titles().isHead(sentence.lower(id)) && sentence.capital(id + 1));
    }

    /** Whether the capital may be owed to standing first, in the sentence or in a quotation. */
    static boolean opens(SentenceView sentence, int id) {
        return id == 1
                || (sentence.is(id - 1, Upos.PUNCT)
                        && !sentence.lower(id - 1).equals(",")
                        && !sentence.lower(id - 1).equals("(")
                        && !sentence.lower(id - 1).equals("-"));
    }

    /** The last token of the run of name words that begins here. */
    int runEnd(SentenceView sentence, int first) {
        int last = first;
        while (true) {
            if (goesOn(sentence, last + 1)) last++;
            else if (isParticle(sentence, last + 1)) last += 2;
            else if (isHyphenated(sentence, last)) last += 2;
            else return last;
        }
    }

    private boolean goesOn(SentenceView sentence, int id) {
        if (!mayBelong(sentence, id) || sentence.lower(id).equals("'s")) return false;
        if (CALENDAR.contains(sentence.lower(id)) && !followsGivenName(sentence, id)) return false;
        return !sentence.inHeadlineCase() || tellsInHeadline(sentence, id) || sentence.sameEntity(id - 1, id);
    }

    private boolean isParticle(SentenceView sentence, int id) {
        return PARTICLES.contains(sentence.lower(id)) && mayBelong(sentence, id + 1) && !sentence.inHeadlineCase();
    }

    /** "Seok" "-" "ho" or "Jean" "-" "Luc", cut by a tokenizer. */
    private static boolean isHyphenated(SentenceView sentence, int last) {
        return sentence.lower(last + 1).equals("-")
                && sentence.touchesNext(last)
                && sentence.touchesNext(last + 1)
                && sentence.has(last + 2)
                && (sentence.capital(last + 2) || sentence.lower(last + 2).length() <= 5)
                && Character.isLetter(sentence.lower(last + 2).codePointAt(0));
    }

    private boolean mayBelong(SentenceView sentence, int id) {
        if (!sentence.capital(id) || NEVER.contains(sentence.lower(id))) return false;
        int hyphen = sentence.lower(id).lastIndexOf('-');
        if (hyphen > 0
                && knowledge.surroundings().attached().has(sentence.lower(id).substring(hyphen + 1))) return false;
        if (sentence.entityType(id).isPresent() && !sentence.is(id, Upos.DET, Upos.PRON, Upos.ADP)) return true;
        return !sentence.is(
                id,
                Upos.DET,
                Upos.PRON,
                Upos.ADP,
                Upos.SCONJ,
                Upos.CCONJ,
                Upos.ADV,
                Upos.INTJ,
                Upos.PUNCT,
                Upos.AUX,
                Upos.PART);
    }
}
