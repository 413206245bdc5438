package dev.readout.reading.actor;

import dev.readout.language.Upos;
import dev.readout.model.ActorId;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks up who is meant by a noun phrase: its head, and the heads joined to it by "and". Immutable; threads may share it.
 *
 * <p>Heads are found by the order of the words, which holds also where a parser erred: the last noun before the first
 * preposition, comma or verb, with whole mentions taken as one word.
 */
final class Phrases {

    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    private static final Set<String> AND = Set.of("and", "&", "or");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> POSSESSORS = Set.of("his", "her", "its", "their", "our", "my");

    private final List<SentenceView> sentences;
    private final Map<Integer, List<Place>> places;
    private final Words speechNouns;

    /** Tokens that stand for an actor, by the first and last id. */
    record Place(int first, int last, ActorId actor) {
        boolean covers(int id) {
            return first <= id && id <= last;
        }
    }

    /** A head of a phrase: one noun, or the words of a whole mention. */
    private record Head(int first, int last) {
        private static final Head NONE = new Head(0, 0);

        boolean isSome() {
            return last > 0;
        }
    }

    /**
     * @param sentences all of the article, in order
     * @param places who is mentioned where, by the sentence's index
     */
    Phrases(List<SentenceView> sentences, Map<Integer, List<Place>> places, Words speechNouns) {
        this.sentences = List.copyOf(sentences);
        this.places = Map.copyOf(places);
        this.speechNouns = speechNouns;
    }

    /** Whether the words lie in a known sentence. */
    boolean know(Span phrase) {
        return sentence(phrase) >= 0;
    }

    private int sentence(Span phrase) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var span = sentences.get(middle).span(1, sentences.get(middle).size());
            if (span.overlaps(phrase)) return middle;
            if (span.start() < phrase.start()) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    List<ActorId> meantBy(Span phrase) {
        var sentence = sentences.get(sentence(phrase));
        int first = 1;
        while (first < sentence.size() && sentence.token(first).span().end() <= phrase.start()) first++;
        int last = first;
        while (last < sentence.size() && sentence.token(last + 1).span().start() < phrase.end()) last++;
        var found = new LinkedHashSet<ActorId>();
        for (var head : heads(sentence, first, last)) found.addAll(meantBy(sentence, head, first, last));
        return List.copyOf(found);
    }

    private List<Place> at(SentenceView sentence, int id) {
        return places.getOrDefault(sentence.index(), List.of()).stream()
                .filter(place -> place.covers(id))
                .toList();
    }

    private List<Head> heads(SentenceView sentence, int first, int last) {
        var heads = new ArrayList<Head>();
        var head = Head.NONE;
        for (int id = first; id <= last; id++) {
            int end = mentionEnd(sentence, id, last);
            if (end > id || isNominal(sentence, id) || isMention(sentence, id)) {
                head = new Head(id, end);
                id = end;
            } else if (head.isSome() && endsPhrase(sentence, id, last)) {
                break;
            } else if (head.isSome()
                    && (AND.contains(sentence.lower(id)) || sentence.lower(id).equals(","))) {
                heads.add(head);
                head = Head.NONE;
            }
        }
        if (head.isSome()) heads.add(head);
        return heads;
    }

    /** The last token of the longest mention that begins here; the token itself if none does. */
    private int mentionEnd(SentenceView sentence, int id, int bound) {
        int end = id;
        for (var place : at(sentence, id)) if (place.first() == id) end = Math.max(end, place.last());
        boolean owner = POSSESSIVE.contains(sentence.lower(end + 1));
        return owner && end + 1 <= bound ? id : Math.min(end, bound);
    }

    private static boolean isNominal(SentenceView sentence, int id) {
        return sentence.is(id, Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM)
                || (sentence.is(id, Upos.DET, Upos.ADJ, Upos.X) && sentence.related(id, "nsubj", "root", "obj", "obl"));
    }

    private boolean isMention(SentenceView sentence, int id) {
        return at(sentence, id).stream().anyMatch(place -> place.first() == id && place.last() == id);
    }

    /** A comma ends a phrase unless a name follows that goes on a list. */
    private boolean endsPhrase(SentenceView sentence, int id, int last) {
        if (sentence.lower(id).equals(",")) {
            return at(sentence, id + 1).stream().noneMatch(place -> place.first() == id + 1)
                    || !hasAnd(sentence, id, last);
        }
        return sentence.is(id, Upos.ADP, Upos.SCONJ, Upos.VERB, Upos.AUX)
                || RELATIVE.contains(sentence.lower(id))
                || (sentence.is(id, Upos.PUNCT)
                        && !sentence.lower(id).equals("-")
                        && !sentence.lower(id).equals("."));
    }

    private static boolean hasAnd(SentenceView sentence, int from, int to) {
        for (int id = from; id <= to; id++) if (sentence.lower(id).equals("and")) return true;
        return false;
    }

    private List<ActorId> meantBy(SentenceView sentence, Head head, int first, int last) {
        if (first == last && RELATIVE.contains(sentence.lower(first))) return antecedent(sentence, first);
        var own = own(sentence, head);
        return own.isEmpty() && speechNouns.has(sentence.lower(head.last()))
                ? owner(sentence, head.last(), first)
                : own;
    }

    /** The actors mentioned by just these words, else by words that end here, else by words around. */
    private List<ActorId> own(SentenceView sentence, Head head) {
        var all = at(sentence, head.last());
        var exact = all.stream()
                .filter(place -> place.first() == head.first() && place.last() == head.last())
                .toList();
        if (!exact.isEmpty()) return actors(exact);
        var ending = all.stream().filter(place -> place.last() == head.last()).toList();
        return actors(ending.isEmpty() ? all : ending);
    }

    private static List<ActorId> actors(List<Place> places) {
        return places.stream().map(Place::actor).toList();
    }

    /** Whose words they are: "his message", "the minister's remarks". */
    private List<ActorId> owner(SentenceView sentence, int noun, int first) {
        for (int id = noun - 1; id >= first; id--) {
            boolean owner = POSSESSIVE.contains(sentence.lower(id + 1)) || POSSESSORS.contains(sentence.lower(id));
            if (owner) return own(sentence, new Head(id, id));
        }
        return List.of();
    }

    /** Whom "who" goes back to: the noun whose clause it is in, or the one before it. */
    private List<ActorId> antecedent(SentenceView sentence, int relative) {
        int verb = sentence.head(relative);
        int noun = sentence.related(verb, "acl") ? sentence.head(verb) : relative - 1;
        var found = at(sentence, noun);
        if (found.isEmpty())
            found = at(sentence, sentence.lower(relative - 1).equals(",") ? relative - 2 : relative - 1);
        return actors(found);
    }
}
