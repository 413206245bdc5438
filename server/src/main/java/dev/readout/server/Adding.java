package dev.readout.server;

import dev.readout.model.Article;
import dev.readout.model.Block;
import dev.readout.model.Move;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Zone;
import dev.readout.server.Deciding.Impossible;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.curation.Addable;
import dev.readout.server.curation.Addition;
import dev.readout.server.curation.Curation;
import dev.readout.server.curation.Days;
import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a ruling of what somebody saw in an article and no reader did, if it can be. */
public final class Adding {

    /** How many characters a finding may rest on. */
    public static final int MOST_CHARACTERS = 1_000;

    /** How many may take part in it. */
    public static final int MOST_NAMES = 12;

    private static final int LONGEST_NAME = 100;
    private static final Pattern NOUN = Pattern.compile("\\p{L}[\\p{L}' -]{0,39}");

    private Adding() {}

    /**
     * What somebody wants added.
     *
     * @param words what tells it, and the section it belongs in
     * @param what what they tell
     * @param person who says so
     * @param reason why
     * @param at when
     * @param request names the request
     */
    public record Wish(
            Words words, Addition what, String person, String reason, Instant at, Optional<String> request) {}

    /** @throws Impossible if it cannot be added */
    public static Ruling of(Folded in, Wish wish) {
        var reading = in.dossier().readings().stream()
                .filter(one -> one.article().id().equals(wish.words().article()))
                .findFirst()
                .orElseThrow(() -> new Impossible(
                        true,
                        "As of " + in.day() + " the dossier has no article '"
                                + wish.words().article() + "'."));
        checkWords(reading, wish.words());
        checkWhat(sort(wish.words().section()), wish.what());
        if (Curation.isFound(List.of(reading), wish.words()))
            throw wrong("One of the " + wish.words().section() + " is found on these words already: correct that one.");
        return made(wish);
    }

    private static Addable sort(String section) {
        return Addable.of(section)
                .orElseThrow(() -> wrong("'" + section + "' cannot be added, only one of "
                        + String.join(
                                ", ",
                                Stream.of(Addable.values())
                                        .map(Addable::section)
                                        .toList())
                        + "."));
    }

    private static void checkWords(Reading reading, Words words) {
        var article = reading.article();
        int length = words.quote().codePointCount(0, words.quote().length());
        if (length > MOST_CHARACTERS) throw wrong("A finding rests on at most " + MOST_CHARACTERS + " characters.");
        boolean past = words.start() > article.text().length() - length;
        if (past || !article.text().slice(span(words, length)).equals(words.quote()))
            throw wrong("These words do not stand at " + words.start() + " in the article: “" + words.quote() + "”.");
        if (!isWithinOne(article, span(words, length)))
            throw wrong("The words have to stand in one paragraph of the report, or in its title.");
    }

    private static Span span(Words words, int length) {
        return new Span(words.start(), words.start() + length);
    }

    private static boolean isWithinOne(Article article, Span span) {
        return article.blocks().stream()
                .filter(block -> block.zone() != Zone.FURNITURE)
                .map(Block::span)
                .anyMatch(block -> block.contains(span));
    }

    private static void checkWhat(Addable sort, Addition what) {
        if (!sort.states().contains(what.state()))
            throw wrong("One of the " + sort.section() + " can be " + sort.states() + ", not '" + what.state() + "'.");
        if (!what.sort().isEmpty() && !isSort(sort, what.sort()))
            throw wrong("'" + what.sort() + "' is nothing that one of the " + sort.section() + " can be.");
        if (!what.whom().isEmpty() && !sort.hasWhom()) throw wrong("The " + sort.section() + " go to nobody.");
        if (!what.day().isEmpty() && !sort.hasDay()) throw wrong("The " + sort.section() + " have no day.");
        if (!what.day().isEmpty() && Days.of(what.day()).isEmpty())
            throw wrong("Write a day as 2031-03-04, or two with a slash between, not as '" + what.day() + "'.");
        checkNames(what.who());
        checkNames(what.whom());
    }

    private static boolean isSort(Addable sort, String word) {
        return switch (sort) {
            case OPTIONS ->
                Arrays.stream(Move.Family.values()).map(Targets::spelt).anyMatch(word::equals);
            case MEETINGS -> NOUN.matcher(word).matches();
            case STATEMENTS, COMMITMENTS, CONTACTS, CONDITIONS, REACTIONS -> false;
        };
    }

    private static void checkNames(List<String> names) {
        if (names.size() > MOST_NAMES) throw wrong("Name at most " + MOST_NAMES + ".");
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME))
            throw wrong("A name has at most " + LONGEST_NAME + " characters.");
    }

    private static Ruling made(Wish wish) {
        try {
            return new Ruling(
                    Shelf.DOSSIER,
                    List.of(wish.words()),
                    Deed.ADD,
                    wish.what().written(),
                    "",
                    wish.person(),
                    wish.reason(),
                    wish.at(),
                    wish.request());
        } catch (IllegalArgumentException e) {
            throw wrong("This cannot be kept: " + e.getMessage() + ". Go back and say what it should be.");
        }
    }

    private static Impossible wrong(String why) {
        return new Impossible(false, why);
    }
}
