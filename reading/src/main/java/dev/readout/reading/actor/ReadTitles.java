package dev.readout.reading.actor;

import dev.readout.language.EntityMention;
import dev.readout.language.Upos;
import java.util.Optional;
import java.util.Set;

/** Finds where an office ends that stands before a name, after it, or is capitalised like one. */
final class ReadTitles {

    private static final Set<String> OF = Set.of("of", "for", "to", "at", "on");
    private static final Set<String> WITHIN = Set.of("of", "for", "and", "the", "&", "on");
    private static final Set<String> ENDS =
            Set.of(",", ".", ";", ":", "—", "–", "--", "(", ")", "”", "\"", "’", "''", "?", "!");
    private static final int LONGEST_ROLE = 20;

    private final ActorKnowledge knowledge;

    ReadTitles(ActorKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The last title word of a run of capitals, unless that is the family name of a person ("Mira King"). */
    Optional<Integer> lastTitle(SentenceView sentence, int first, int last) {
        for (int id = last; id >= first; id--) {
            if (!isTitleWord(sentence, id)) continue;
            boolean surname = id > first
                    && id == last
                    && (knowledge.titles().isHonorific(sentence.lower(id - 1))
                            || (knowledge.givenNames().isGivenName(sentence.lower(id - 1))
                                    && !knowledge.titles().isHead(sentence.lower(id - 1))));
            if (surname && knowledge.titles().isHonorific(sentence.lower(id - 1))) return Optional.of(id - 1);
            return surname ? Optional.empty() : Optional.of(id);
        }
        return Optional.empty();
    }

    private boolean isTitleWord(SentenceView sentence, int id) {
        return sentence.capital(id)
                ? knowledge.titles().isCapitalHead(sentence.lower(id))
                : knowledge.titles().isHead(sentence.lower(id));
    }

    /**
     * The last token of what an office is for ("of Foreign Affairs and Trade"); the title's own token if nothing
     * follows.
     */
    int complementEnd(SentenceView sentence, int title) {
        if (!OF.contains(sentence.lower(title + 1))) return title;
        int end = title + 1;
        while (belongsToComplement(sentence, end + 1) && end - title < LONGEST_ROLE) end++;
        while (end > title + 1 && WITHIN.contains(sentence.lower(end))) end--;
        if (end == title + 1) return title;
        return withoutName(sentence, title + 2, end);
    }

    private boolean belongsToComplement(SentenceView sentence, int id) {
        return sentence.capital(id)
                || knowledge.titles().isPortfolio(sentence.lower(id))
                || knowledge.titles().isModifier(sentence.lower(id))
                || WITHIN.contains(sentence.lower(id));
    }

    /** The end of a complement that runs into a name: "of State Mira Okafor" ends with "State". */
    private int withoutName(SentenceView sentence, int first, int end) {
        for (int id = first + 1; id <= end; id++) {
            if (sentence.capital(id) && beginsPerson(sentence, id)) return lastOf(sentence, first, id - 1);
        }
        for (int id = end; id >= first; id--) {
            if (endsComplement(sentence, id)) return id;
        }
        return end;
    }

    private boolean beginsPerson(SentenceView sentence, int id) {
        if (knowledge.titles().isPortfolio(sentence.lower(id))) return false;
        boolean byEngine = sentence.entityType(id)
                .filter(type -> type == EntityMention.Type.PERSON)
                .isPresent();
        return byEngine || (knowledge.givenNames().isGivenName(sentence.lower(id)) && sentence.capital(id + 1));
    }

    private static int lastOf(SentenceView sentence, int first, int last) {
        int end = last;
        while (end > first && WITHIN.contains(sentence.lower(end))) end--;
        return end;
    }

    private boolean endsComplement(SentenceView sentence, int id) {
        return knowledge.titles().isPortfolio(sentence.lower(id))
                || knowledge.bodies().isOrganisationHead(sentence.lower(id))
                || knowledge.countries().names().find(sentence.key(id, id)).isPresent()
                || !sentence.capital(id);
    }

    /** The first token of a title printed without capitals right before a name, if there is one. */
    Optional<Integer> before(SentenceView sentence, int first) {
        int head = first - 1;
        if (!sentence.has(head)) return Optional.empty();
        if (!isTitleWord(sentence, head)) {
            head = titleBehindComplement(sentence, head);
            if (head == 0) return Optional.empty();
        }
        int start = head;
        if (knowledge.titles().isHonorific(sentence.lower(head))) return Optional.of(start);
        while (start > 1 && head - start < 6 && modifiesTitle(sentence, start - 1)) start--;
        return Optional.of(start);
    }

    private int titleBehindComplement(SentenceView sentence, int last) {
        boolean endsOffice = knowledge.titles().isPortfolio(sentence.lower(last))
                || knowledge.bodies().isOrganisationHead(sentence.lower(last));
        if (!endsOffice) return 0;
        for (int id = last; id >= 1 && last - id < 14; id--) {
            if (knowledge.titles().isHead(sentence.lower(id)) && OF.contains(sentence.lower(id + 1))) return id;
            if (!belongsToComplement(sentence, id) && !sentence.is(id, Upos.ADJ, Upos.NOUN)) return 0;
        }
        return 0;
    }

    private boolean modifiesTitle(SentenceView sentence, int id) {
        if (TurnLabels.isQuestioner(sentence, id)) return false;
        return sentence.is(id, Upos.ADJ, Upos.NOUN, Upos.PROPN)
                || knowledge.titles().isModifier(sentence.lower(id))
                || (sentence.lower(id).equals("-") && sentence.touchesNext(id));
    }

    /** The office given after a name and a comma ("X, minister of transport,"), as printed. */
    Optional<String> after(SentenceView sentence, int last) {
        if (!sentence.lower(last + 1).equals(",")) return Optional.empty();
        int first = last + 2;
        if (sentence.lower(first).equals("who") && Set.of("is", "was").contains(sentence.lower(first + 1))) first += 2;
        if (sentence.is(first, Upos.DET) || Set.of("the", "a", "an").contains(sentence.lower(first))) first++;
        int end = first;
        while (sentence.has(end)
                && !ENDS.contains(sentence.lower(end))
                && !endsByVerb(sentence, end)
                && end - first <= LONGEST_ROLE) end++;
        return sentence.has(end) && endsByVerb(sentence, end) ? Optional.empty() : officeIn(sentence, first, end - 1);
    }

    private boolean endsByVerb(SentenceView sentence, int id) {
        return sentence.is(id, Upos.VERB) && !knowledge.titles().isModifier(sentence.lower(id));
    }

    private Optional<String> officeIn(SentenceView sentence, int first, int last) {
        if (last < first || last - first >= LONGEST_ROLE) return Optional.empty();
        int head = first;
        while (head < last
                && !OF.contains(sentence.lower(head + 1))
                && !sentence.is(head + 1, Upos.ADP, Upos.CCONJ, Upos.AUX, Upos.PRON)) head++;
        var word = sentence.lower(head);
        boolean namesAnother = head < last
                && complementEnd(sentence, head) < last
                && sentence.capital(last)
                && sentence.entityType(last)
                        .filter(type -> type == EntityMention.Type.PERSON)
                        .isPresent();
        if (namesAnother) return Optional.empty();
        boolean office =
                knowledge.titles().isHead(word) || knowledge.sources().people().has(word);
        return office ? Optional.of(sentence.words(first, last)) : Optional.empty();
    }
}
