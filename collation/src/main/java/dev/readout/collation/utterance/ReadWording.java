package dev.readout.collation.utterance;

import dev.readout.model.Actor;
import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import dev.readout.model.TimeExpression;
import dev.readout.model.dossier.ActorRef;
import dev.readout.model.dossier.PartyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes the contents of one article's statements apart into words.
 *
 * <p>What names an actor counts as that actor, whatever it is called there; what names a time counts as its value. Only so
 * many words of a long turn are looked at.
 */
final class ReadWording {

    private static final int MOST_WORDS = 160;

    private final Vocabulary vocabulary;
    private final Text text;
    private final NavigableMap<Integer, Meaning> meanings = new TreeMap<>();

    private record Meaning(Span span, String value) {}

    ReadWording(Vocabulary vocabulary, Reading reading, Map<ActorRef, PartyId> parties) {
        this.vocabulary = vocabulary;
        this.text = reading.article().text();
        reading.times().forEach(this::add);
        for (var actor : reading.actors()) add(reading.article().id(), actor, parties);
    }

    private void add(TimeExpression time) {
        time.value().ifPresent(value -> put(time.span(), Wording.TIME + value));
    }

    private void add(ArticleId article, Actor actor, Map<ActorRef, PartyId> parties) {
        var party = parties.get(new ActorRef(article, actor.id()));
        if (party == null) return;
        for (var mention : actor.mentions()) put(mention.span(), Wording.PARTY + party);
    }

    private void put(Span span, String value) {
        var there = meanings.get(span.start());
        if (there == null || there.span().length() < span.length())
            meanings.put(span.start(), new Meaning(span, value));
    }

    Wording of(Statement statement) {
        var words = new ArrayList<String>();
        var quoted = new ArrayList<Boolean>();
        var telling = new ArrayList<Boolean>();
        var about = new TreeSet<String>();
        var numbers = new TreeSet<String>();
        boolean direct = statement.manner() == Statement.Manner.DIRECT;
        for (var span : statement.content()) {
            for (var word : Tokens.of(text, span)) {
                if (words.size() == MOST_WORDS) break;
                words.add(word.lower());
                quoted.add(direct || word.quoted());
                var meaning = meaningAt(word.start());
                boolean tells = tells(word.lower());
                telling.add(tells
                        && !word.inName()
                        && meaning.filter(each -> each.value().startsWith(Wording.PARTY))
                                .isEmpty());
                meaning.map(Meaning::value)
                        .or(() -> tells ? Optional.of(Vocabulary.stem(word.lower())) : Optional.empty())
                        .ifPresent(about::add);
                if (meaning.isEmpty() && Character.isDigit(word.lower().charAt(0))) numbers.add(word.lower());
            }
        }
        return new Wording(
                List.copyOf(words),
                List.copyOf(quoted),
                List.copyOf(telling),
                Collections.unmodifiableSet(about),
                Collections.unmodifiableSet(numbers));
    }

    private boolean tells(String word) {
        return !vocabulary.isFunctionWord(word);
    }

    private Optional<Meaning> meaningAt(int point) {
        var before = meanings.floorEntry(point);
        return before != null && before.getValue().span().end() > point
                ? Optional.of(before.getValue())
                : Optional.empty();
    }

    /** Whether the words around a reporting verb show that this had been said before. */
    boolean isSaidAgain(Statement statement) {
        if (statement.cue().isEmpty()) return false;
        var cue = statement.cue().get();
        int start = Math.max(0, cue.start() - 10);
        var around = new Span(start, Math.min(text.length(), cue.end() + 10));
        List<Tokens.Word> words = Tokens.of(text, around);
        return words.stream().anyMatch(word -> vocabulary.isAgain(word.lower().toLowerCase(Locale.ROOT)));
    }
}
