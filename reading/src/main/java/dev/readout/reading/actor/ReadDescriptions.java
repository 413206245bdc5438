package dev.readout.reading.actor;

import dev.readout.language.Upos;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrases of a sentence that describe people, bodies and governments without naming them. */
final class ReadDescriptions {

    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    private static final Set<String> POSSESSORS = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> TAILS = Set.of("of", "for", "at", "from", "to");
    private static final int LONGEST_LEFT = 12;
    private static final int LONGEST_RIGHT = 14;

    private final ActorKnowledge knowledge;
    private final Cast cast;

    ReadDescriptions(ActorKnowledge knowledge, Cast cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    List<Described> in(SentenceView sentence) {
        var found = new ArrayList<Described>();
        for (int id = 1; id <= sentence.size(); id++) {
            int head = id;
            sort(sentence, id)
                    .filter(sort -> isHead(sentence, head))
                    .ifPresent(sort -> found.add(describe(sentence, head, sort)));
        }
        return found;
    }

    private Optional<Described.Sort> sort(SentenceView sentence, int id) {
        if (!sentence.is(id, Upos.NOUN, Upos.PROPN) && !isBareOffice(sentence, id) && !isLastWord(sentence, id)) {
            return Optional.empty();
        }
        var word = sentence.lower(id);
        var sources = knowledge.sources();
        if (sources.governments().has(word)) return Optional.of(Described.Sort.GOVERNMENT);
        if (sources.people().has(word)
                || (knowledge.titles().isHead(word) && !knowledge.titles().isHonorific(word))) {
            return Optional.of(Described.Sort.PERSON);
        }
        if (sources.people().hasPlural(word) || Words.singulars(word).stream().anyMatch(knowledge.titles()::isHead)) {
            return Optional.of(Described.Sort.GROUP);
        }
        if (sources.countries().hasPlural(word) || isSeveralBodies(sources, word))
            return Optional.of(Described.Sort.GROUP);
        if (sources.bodies().has(word)) return Optional.of(Described.Sort.BODY);
        return sources.groups().has(word) || sources.formers().has(word)
                ? Optional.of(Described.Sort.GROUP)
                : Optional.empty();
    }

    /** "Groups", "unions", "governments". */
    private static boolean isSeveralBodies(SourceNouns sources, String word) {
        return !sources.bodies().has(word)
                && (sources.bodies().hasPlural(word) || sources.governments().hasPlural(word));
    }

    /** "Secretary" in "the Secretary of State", whatever the tagger says. */
    private boolean isBareOffice(SentenceView sentence, int id) {
        return sentence.capital(id) && id > 1 && knowledge.titles().isHead(sentence.lower(id));
    }

    /** "official" at the end of a headline, which taggers take for an adjective. */
    private static boolean isLastWord(SentenceView sentence, int id) {
        return sentence.is(id, Upos.ADJ) && (id == sentence.size() || sentence.is(id + 1, Upos.PUNCT));
    }

    private boolean isHead(SentenceView sentence, int id) {
        if (!cast.at(sentence, id).isEmpty() || speaksOfNobody(sentence, id)) return false;
        if (sentence.is(id + 1, Upos.NOUN, Upos.PROPN) && !NameTokens.isCalendarWord(sentence.lower(id + 1)))
            return false;
        return !(sentence.lower(id + 1).equals("-") && sentence.touchesNext(id));
    }

    /** "no minister", "every minister". */
    private static boolean speaksOfNobody(SentenceView sentence, int id) {
        return sentence.dependent(id, "det")
                .filter(article ->
                        Set.of("no", "every", "any", "each", "neither").contains(sentence.lower(article)))
                .isPresent();
    }

    private Described describe(SentenceView sentence, int head, Described.Sort sort) {
        int first = start(sentence, head);
        int last = end(sentence, head);
        int words = isArticle(sentence, first) && first < head ? first + 1 : first;
        var printed = sentence.words(words, last);
        return new Described(
                sentence,
                first,
                last,
                head,
                sort,
                knowledge.titles().office(printed),
                sort == Described.Sort.GROUP,
                isDefinite(sentence, first, head),
                Nationality.in(sentence.key(words, sentence.lower(head + 1).equals("of") ? last : head), knowledge));
    }

    private static boolean isArticle(SentenceView sentence, int id) {
        return Set.of("the", "a", "an", "this", "that", "these", "those", "some", "any")
                .contains(sentence.lower(id));
    }

    private static boolean isDefinite(SentenceView sentence, int first, int head) {
        if (DEFINITE.contains(sentence.lower(first)) || POSSESSORS.contains(sentence.lower(first))) return true;
        for (int id = first; id < head; id++) if (POSSESSIVE.contains(sentence.lower(id))) return true;
        if (sharesArticle(sentence, first, head)) return true;
        return sentence.zone() == Zone.TITLE && !Set.of("a", "an", "some").contains(sentence.lower(first));
    }

    /** "secretaries" in "the ministers and secretaries". */
    private static boolean sharesArticle(SentenceView sentence, int first, int head) {
        if (!sentence.lower(first - 1).equals("and") || sentence.is(first, Upos.DET)) return false;
        int partner = sentence.related(head, "conj") ? sentence.head(head) : first - 2;
        return sentence.has(partner)
                && sentence.dependent(partner, "det")
                        .filter(article -> DEFINITE.contains(sentence.lower(article)))
                        .isPresent();
    }

    private int start(SentenceView sentence, int head) {
        int first = head;
        while (first > 1 && head - first < LONGEST_LEFT) {
            int before = first - 1;
            if (sentence.is(before, Upos.DET) || POSSESSORS.contains(sentence.lower(before))) return before;
            if (!modifies(sentence, before, head)) break;
            first = before;
        }
        while (first < head && sentence.is(first, Upos.PUNCT)) first++;
        return first;
    }

    private boolean modifies(SentenceView sentence, int id, int head) {
        if (TurnLabels.isQuestioner(sentence, id)) return false;
        if (sentence.is(id, Upos.ADJ, Upos.NUM)) return true;
        if (sentence.is(id, Upos.NOUN, Upos.PROPN)) return !NameTokens.isCalendarWord(sentence.lower(id));
        if (POSSESSIVE.contains(sentence.lower(id))) return id > 1 && sentence.is(id - 1, Upos.NOUN, Upos.PROPN);
        if (sentence.lower(id).equals("-")) return sentence.touchesNext(id);
        return sentence.is(id, Upos.VERB, Upos.ADV)
                && ((sentence.related(id, "amod", "compound") && sentence.head(id) == head)
                        || (knowledge.titles().isModifier(sentence.lower(id)) && !sentence.related(id, "root")));
    }

    private int end(SentenceView sentence, int head) {
        int end = head;
        while (TAILS.contains(sentence.lower(end + 1)) && attaches(sentence, end + 1, head)) {
            int next = nounPhraseEnd(sentence, end + 2);
            if (next < end + 2 || next - head > LONGEST_RIGHT) break;
            end = next;
        }
        for (var sighting : cast.at(sentence, end)) end = Math.max(end, sighting.last());
        return end;
    }

    private static boolean attaches(SentenceView sentence, int preposition, int head) {
        if (sentence.lower(preposition).equals("of")) return true;
        int noun = sentence.head(preposition);
        int governor = sentence.head(noun);
        return governor == head || (governor > head && governor < preposition);
    }

    /** The last token of the plain noun phrase that begins here; less than {@code first} if none does. */
    private int nounPhraseEnd(SentenceView sentence, int first) {
        int end = first - 1;
        int id = first;
        while (sentence.has(id)) {
            boolean noun = sentence.is(id, Upos.NOUN, Upos.PROPN, Upos.NUM);
            boolean inside = sentence.is(id, Upos.DET, Upos.ADJ)
                    || POSSESSIVE.contains(sentence.lower(id))
                    || (sentence.lower(id).equals("-") && sentence.touchesNext(id))
                    || (Set.of("and", "&").contains(sentence.lower(id)) && joinsNouns(sentence, id));
            if (!noun && !inside) break;
            if (noun) end = id;
            id++;
        }
        return end;
    }

    /** "East Asian and Pacific affairs", but neither two persons nor two offices. */
    private boolean joinsNouns(SentenceView sentence, int and) {
        boolean person = cast.at(sentence, and - 1).stream()
                .anyMatch(sighting -> sighting.member().isPerson());
        if (person || knowledge.titles().isHead(sentence.lower(and + 2))) return false;
        return sentence.is(and - 1, Upos.ADJ, Upos.PROPN)
                && sentence.is(and + 1, Upos.ADJ, Upos.PROPN)
                && sentence.is(and + 2, Upos.NOUN, Upos.PROPN);
    }
}
