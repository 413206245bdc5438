package dev.readout.reading.actor;

import dev.readout.language.EntityMention;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.language.words.Escapes;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One sentence with what the readers of actors ask of it again and again: words in lower case, dependents, entity
 * types, and which words stand inside quotation marks. Token ids count from 1; ids outside the sentence give blanks.
 */
final class SentenceView {

    private final Sentence sentence;
    private final int index;
    private final Text text;
    private final String[] lower;
    private final int[][] dependents;
    private final Optional<EntityMention>[] entities;
    private final boolean[] quoted;
    private final boolean headlineCase;

    SentenceView(Sentence sentence, int index, Text text, boolean[] quoted) {
        this.sentence = sentence;
        this.index = index;
        this.text = text;
        this.quoted = quoted;
        this.lower = sentence.tokens().stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        this.dependents = dependents(sentence);
        this.entities = entities(sentence);
        this.headlineCase = isHeadlineCase();
    }

    private static int[][] dependents(Sentence sentence) {
        var counts = new int[sentence.tokens().size() + 1];
        for (var token : sentence.tokens()) counts[token.head()]++;
        var lists = new int[counts.length][];
        for (int id = 0; id < counts.length; id++) lists[id] = new int[counts[id]];
        Arrays.fill(counts, 0);
        for (var token : sentence.tokens()) lists[token.head()][counts[token.head()]++] = token.id();
        return lists;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<EntityMention>[] entities(Sentence sentence) {
        Optional<EntityMention>[] at = new Optional[sentence.tokens().size() + 1];
        Arrays.fill(at, Optional.empty());
        for (var entity : sentence.entities()) {
            for (int id = entity.firstToken(); id <= entity.lastToken() && id < at.length; id++) {
                at[id] = Optional.of(entity);
            }
        }
        return at;
    }

    /** Place among the sentences of the article, from 0. */
    int index() {
        return index;
    }

    Zone zone() {
        return sentence.zone();
    }

    int block() {
        return sentence.block();
    }

    int size() {
        return sentence.tokens().size();
    }

    boolean has(int id) {
        return id >= 1 && id <= size();
    }

    Token token(int id) {
        return sentence.token(id);
    }

    /** The word in lower case; empty outside the sentence. */
    String lower(int id) {
        return has(id) ? lower[id - 1] : "";
    }

    /** The base form in lower case; empty outside the sentence. */
    String lemma(int id) {
        return has(id) ? token(id).lemma().toLowerCase(Locale.ROOT) : "";
    }

    boolean is(int id, Upos... tags) {
        if (!has(id)) return false;
        for (var tag : tags) if (token(id).upos() == tag) return true;
        return false;
    }

    boolean related(int id, String... relations) {
        return has(id) && token(id).is(relations);
    }

    /** Id of the token it depends on; 0 for the root and outside the sentence. */
    int head(int id) {
        return has(id) ? token(id).head() : 0;
    }

    List<Integer> dependents(int id) {
        var ids = new ArrayList<Integer>();
        for (int dependent : dependents[id]) ids.add(dependent);
        return ids;
    }

    Optional<Integer> dependent(int id, String... relations) {
        for (int dependent : dependents[id]) if (related(dependent, relations)) return Optional.of(dependent);
        return Optional.empty();
    }

    /** The preposition that introduces the phrase headed here, in lower case; empty if there is none. */
    String preposition(int id) {
        return dependent(id, "case")
                .filter(marker -> marker < id)
                .map(this::lower)
                .orElse("");
    }

    Optional<EntityMention.Type> entityType(int id) {
        return has(id) ? entities[id].map(EntityMention::type) : Optional.empty();
    }

    /** Whether the two tokens lie in the same named entity. */
    boolean sameEntity(int one, int other) {
        return has(one) && has(other) && entities[one].isPresent() && entities[one].equals(entities[other]);
    }

    /** Whether no character stands between this token and the next. */
    boolean touchesNext(int id) {
        return has(id + 1) && token(id).span().end() == token(id + 1).span().start();
    }

    boolean quoted(int id) {
        return has(id) && quoted[id - 1];
    }

    /** Whether it begins with a capital letter, also after a hyphen ("al-Hadid"). */
    boolean capital(int id) {
        if (!has(id)) return false;
        var form = token(id).form();
        if (Character.isUpperCase(form.codePointAt(0))) return true;
        int hyphen = form.indexOf('-');
        return hyphen > 0 && hyphen < 4 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    Span span(int first, int last) {
        return token(first).span().cover(token(last).span());
    }

    /** The words from one token to another as printed, runs of white space made one blank. */
    String words(int first, int last) {
        var printed = Escapes.without(text.slice(span(first, last)));
        return hasUnusualSpace(printed) ? printed.replaceAll("\\s+", " ") : printed;
    }

    private static boolean hasUnusualSpace(String printed) {
        for (int at = 0; at < printed.length(); at++) {
            char sign = printed.charAt(at);
            boolean doubled = sign == ' ' && at + 1 < printed.length() && printed.charAt(at + 1) == ' ';
            if (doubled || (sign != ' ' && Character.isWhitespace(sign))) return true;
        }
        return false;
    }

    /** The words, with typographic apostrophes made plain: the form to look up in a list. */
    String key(int first, int last) {
        return words(first, last).replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
    }

    /** Whether nearly all of its longer words begin with a capital, as in headlines that capitalise every word. */
    boolean inHeadlineCase() {
        return headlineCase;
    }

    private boolean isHeadlineCase() {
        int longer = 0;
        int capitals = 0;
        for (int id = 2; id <= size(); id++) {
            if (lower(id).length() < 4 || !Character.isLetter(lower(id).codePointAt(0))) continue;
            longer++;
            if (capital(id)) capitals++;
        }
        return longer >= 3 && capitals * 10 >= longer * 8;
    }
}
