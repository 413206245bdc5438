package dev.readout.language.onnx;

import dev.readout.language.EntityMention;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes the named mentions of a sentence of the runs of words that the model takes for names.
 *
 * <p>The model was taught whole phrases ("the former minister of transport Mara Quill, 61"); a mention here is the name
 * alone ("Mara Quill"). Names in the plural that people are called by ("the Ostranans") are groups.
 */
final class Mentions {

    private static final Set<String> ENDS = Set.of(",", "(", ")", ":", ";", "–", "—");

    private final List<Token> tokens;

    private Mentions(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The mentions of a sentence, in its order.
     *
     * @param runs those of its window, words counted from 0
     * @param first number of the sentence's first word in the window, from 0; a run that leaves the sentence ends with it
     */
    static List<EntityMention> of(List<LabelChain.Run> runs, int first, List<Token> tokens) {
        var mentions = new Mentions(tokens);
        var found = new ArrayList<EntityMention>();
        var named = new boolean[tokens.size() + 1];
        for (var run : runs) {
            int from = run.first() + 1 - first;
            int to = Math.min(run.last() + 1 - first, tokens.size());
            if (from < 1 || from > tokens.size()) continue;
            for (int id = from; id <= to; id++) named[id] = true;
            found.add(mentions.named(EntityMention.Type.valueOf(run.kind().toUpperCase(Locale.ROOT)), from, to));
        }
        for (var token : tokens)
            if (!named[token.id()] && isGroup(token))
                found.add(mentions.mention(token.id(), token.id(), EntityMention.Type.GROUP));
        found.sort(Comparator.comparing(EntityMention::span));
        return found;
    }

    private static boolean isGroup(Token token) {
        return token.xpos().equals("NNPS") && token.form().endsWith("s");
    }

    private EntityMention named(EntityMention.Type type, int from, int to) {
        int first = from;
        while (first < to && isBeforeName(token(first))) first++;
        int last = first;
        while (last < to
                && !ENDS.contains(token(last + 1).form())
                && !token(last + 1).xpos().startsWith("W")) last++;
        while (last > first
                && token(last).upos() != Upos.PROPN
                && token(last).upos() != Upos.NOUN
                && token(last).upos() != Upos.NUM) last--;
        if (first == last
                && isGroup(token(first))
                && type != EntityMention.Type.PLACE
                && type != EntityMention.Type.EVENT) {
            return mention(first, last, EntityMention.Type.GROUP);
        }
        return type == EntityMention.Type.PERSON ? person(first, last) : mention(first, last, type);
    }

    private static boolean isBeforeName(Token token) {
        return token.upos() == Upos.DET || token.upos() == Upos.PUNCT || token.upos() == Upos.PRON;
    }

    /** The name in a phrase that may begin with an office: the head of its last names, and what belongs to it. */
    private EntityMention person(int from, int to) {
        int head = to;
        while (head > from && token(head).upos() != Upos.PROPN) head--;
        if (token(head).upos() != Upos.PROPN) return mention(from, to, EntityMention.Type.PERSON);
        int last = head;
        while (isPartOfName(token(head))
                && token(head).head() >= from
                && token(head).head() < head) head = token(head).head();
        int first = head;
        while (first > from && isNameBefore(token(first - 1), head)) first--;
        return mention(first, last, EntityMention.Type.PERSON);
    }

    private static boolean isPartOfName(Token token) {
        return token.is("flat") || token.is("compound") || token.is("goeswith");
    }

    private static boolean isNameBefore(Token token, int head) {
        return token.upos() == Upos.PROPN
                && token.head() == head
                && token.is("compound", "flat")
                && !token.is("nmod:desc");
    }

    private Token token(int id) {
        return tokens.get(id - 1);
    }

    private EntityMention mention(int first, int last, EntityMention.Type type) {
        return new EntityMention(token(first).span().cover(token(last).span()), first, last, type);
    }
}
