package dev.readout.collation.words;

import dev.readout.collation.party.Meant;
import dev.readout.model.Actor;
import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.TimeExpression;
import dev.readout.model.dossier.PartyId;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stretches of one article are about: stems of words, actors, times.
 *
 * <p>What names an actor counts as that actor, whatever it is called there; what names a time counts as its value.
 */
public final class Subjects {

    /** What a subject that is an actor begins with. */
    public static final String PARTY = "party ";

    /** What a subject that is a time begins with. */
    public static final String TIME = "time ";

    private final Vocabulary vocabulary;
    private final Text text;
    private final NavigableMap<Integer, Meaning> meanings = new TreeMap<>();

    private record Meaning(Span span, String value) {}

    public Subjects(Vocabulary vocabulary, Reading reading, Meant meant) {
        this.vocabulary = vocabulary;
        this.text = reading.article().text();
        reading.times().forEach(this::add);
        for (var actor : reading.actors()) add(reading.article().id(), actor, meant);
    }

    private void add(TimeExpression time) {
        time.value().ifPresent(value -> put(time.span(), TIME + value));
    }

    private void add(ArticleId article, Actor actor, Meant meant) {
        meant.party(article, actor.id())
                .ifPresent(party -> actor.mentions().forEach(mention -> put(mention.span(), PARTY + party)));
    }

    private void put(Span span, String value) {
        var there = meanings.get(span.start());
        if (there == null || there.span().length() < span.length())
            meanings.put(span.start(), new Meaning(span, value));
    }

    /** The actor that a subject is, if it is one. */
    public static Optional<PartyId> party(String subject) {
        return subject.startsWith(PARTY)
                ? Optional.of(new PartyId(subject.substring(PARTY.length())))
                : Optional.empty();
    }

    /** The actor or time that a word is part of the name of, if any. */
    public Optional<String> named(Tokens.Word word) {
        var before = meanings.floorEntry(word.start());
        return before != null && before.getValue().span().end() > word.start()
                ? Optional.of(before.getValue().value())
                : Optional.empty();
    }

    /** What a word is about, if it says anything of it. */
    public Optional<String> of(Tokens.Word word) {
        return named(word)
                .or(() -> vocabulary.isFunctionWord(word.lower())
                        ? Optional.empty()
                        : Optional.of(Vocabulary.stem(word.lower())));
    }

    /** What a stretch is about, sorted, each once. */
    public Set<String> of(Span span) {
        var about = new TreeSet<String>();
        for (var word : Tokens.of(text, span)) of(word).ifPresent(about::add);
        return about;
    }
}
