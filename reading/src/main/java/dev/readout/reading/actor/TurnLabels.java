package dev.readout.reading.actor;

import dev.readout.language.Upos;
import dev.readout.model.Zone;
import dev.readout.reading.actor.Named.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who speaks in a transcript, in capitals before a colon ("RADIO ELLAN: …", "MS. LEE: …", "THE PRESIDENT: …"): the same as is named so,
 * or holds that office, in small letters elsewhere in the article.
 */
final class TurnLabels {

    private static final int LONGEST = 6;

    private TurnLabels() {}

    /** The names, with those of speakers put right where another name tells who they are. */
    static List<Named> recognise(List<SentenceView> sentences, List<Named> names, Titles titles) {
        var right = new ArrayList<>(names);
        for (var sentence : sentences) {
            int colon = colon(sentence);
            if (colon == 0) continue;
            meant(sentence, colon - 1, names, titles).ifPresent(speaker -> {
                right.removeIf(named -> named.sentence() == sentence && named.first() < colon);
                right.add(speaker);
            });
        }
        right.sort(Comparator.comparing(Named::span));
        return right;
    }

    /** Where the colon behind a label stands; 0 if the sentence does not open with one. */
    static int colon(SentenceView sentence) {
        if (sentence.zone() != Zone.BODY) return 0;
        for (int id = 1; id <= Math.min(sentence.size(), LONGEST); id++) {
            if (id > 1 && sentence.lower(id).equals(":")) return id;
            if (!sentence.is(id, Upos.PUNCT) && !isShouted(sentence.token(id).form())) return 0;
        }
        return 0;
    }

    /** Whether a bare "Q" stands here, the label of whoever asks. */
    static boolean isQuestioner(SentenceView sentence, int id) {
        return id == 1
                && sentence.zone() == Zone.BODY
                && sentence.token(id).form().equals("Q");
    }

    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<Named> meant(SentenceView sentence, int last, List<Named> names, Titles titles) {
        var others = names.stream()
                .filter(named -> colon(named.sentence()) < named.first())
                .toList();
        for (int first = 1; first <= last; first++) {
            int from = first;
            var label = sentence.words(first, last).toLowerCase(Locale.ROOT);
            var whole =
                    others.stream().filter(named -> plain(named).equals(label)).findFirst();
            var byFamilyName = others.stream()
                    .filter(named -> named.sort() == Sort.PERSON && plain(named).endsWith(" " + label))
                    .findFirst();
            var meant = whole.or(() -> byFamilyName);
            if (meant.isPresent()) return meant.map(named -> spoken(sentence, from, last, named));
        }
        return holder(sentence, last, others, titles).map(named -> spoken(sentence, 1, last, named));
    }

    /** "THE PRESIDENT": the one whom the title names so, or else the first in the text. */
    private static Optional<Named> holder(SentenceView sentence, int last, List<Named> others, Titles titles) {
        if (!sentence.lower(1).equals("the") || !titles.isHead(sentence.lower(last))) return Optional.empty();
        var office = titles.office(sentence.words(1, last));
        return others.stream()
                .filter(named -> named.sort() == Sort.PERSON)
                .filter(named -> named.roles().stream().anyMatch(role -> isSame(titles.office(role), office)))
                .min(Comparator.comparing(named -> named.sentence().zone() != Zone.TITLE));
    }

    private static boolean isSame(Office held, Office called) {
        return held.head().equals(called.head()) && held.mayBeCalled(called);
    }

    private static String plain(Named named) {
        return named.name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private static Named spoken(SentenceView sentence, int first, int last, Named named) {
        return new Named(
                sentence,
                first,
                last,
                named.sort(),
                named.name(),
                first,
                List.of(),
                named.meaning(),
                named.gender(),
                named.sure());
    }
}
