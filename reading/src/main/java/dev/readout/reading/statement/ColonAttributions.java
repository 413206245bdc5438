package dev.readout.reading.statement;

import dev.readout.language.EntityMention;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Span;
import dev.readout.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Attributions by a colon: headlines ("Minister: we will wait", "Bridge to close: official") and transcripts ("LEE: …"). */
final class ColonAttributions {

    private static final int LONGEST_SOURCE = 7;
    private static final Set<String> ROLES = Set.of(
            "official",
            "officials",
            "minister",
            "ministers",
            "president",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "source",
            "sources",
            "report",
            "reports",
            "poll",
            "polls",
            "survey",
            "study",
            "ministry",
            "governor",
            "mayor",
            "senator",
            "ambassador",
            "envoy",
            "expert",
            "experts",
            "analyst",
            "analysts",
            "diplomat",
            "diplomats",
            "chief",
            "aide",
            "aides",
            "police",
            "media",
            "agency",
            "secretary",
            "chancellor",
            "premier",
            "leader",
            "leaders",
            "lawmaker",
            "lawmakers",
            "scientists",
            "union",
            "government",
            "court");

    List<Attribution> in(Paragraph paragraph) {
        var found = new ArrayList<Attribution>();
        for (var tree : paragraph.trees()) {
            for (var token : tree.tokens()) {
                if (token.form().equals(":") && token.id() > 1 && token.id() < tree.size()) {
                    at(paragraph, tree, token).ifPresent(found::add);
                    break;
                }
            }
            if (!isHeadline(paragraph)) break;
        }
        return found;
    }

    private static Optional<Attribution> at(Paragraph paragraph, Tree tree, Token colon) {
        int first = tree.token(1).upos() == Upos.PUNCT ? 2 : 1;
        if (colon.id() <= first) return Optional.empty();
        boolean headline = isHeadline(paragraph);
        if (names(tree, first, colon.id() - 1, headline)) {
            int lastId = tree.size();
            var end = headline
                    ? tree.token(lastId).span()
                    : paragraph.trees().getLast().sentence().span();
            var content = new Span(tree.token(colon.id() + 1).span().start(), end.end());
            var frame = headline ? Frame.COLON : Frame.TURN;
            return attribution(tree.span(first, colon.id() - 1), colon, trimmed(paragraph, content), frame);
        }
        if (headline && names(tree, colon.id() + 1, lastWord(tree), true)) {
            return Runs.trimmed(tree, 1, colon.id() - 1)
                    .flatMap(content ->
                            attribution(tree.span(colon.id() + 1, lastWord(tree)), colon, content, Frame.COLON));
        }
        return Optional.empty();
    }

    private static int lastWord(Tree tree) {
        int last = tree.size();
        while (last > 1 && tree.token(last).upos() == Upos.PUNCT) last--;
        return last;
    }

    private static Span trimmed(Paragraph paragraph, Span content) {
        var words = paragraph.text().slice(content);
        return words.endsWith(".") && paragraph.zone() == Zone.TITLE
                ? new Span(content.start(), content.end() - 1)
                : content;
    }

    private static boolean isHeadline(Paragraph paragraph) {
        return paragraph.zone() == Zone.TITLE
                || (paragraph.block() == 0
                        && paragraph.trees().size() == 1
                        && paragraph.trees().getFirst().size() < 25);
    }

    private static Optional<Attribution> attribution(Span source, Token colon, Span content, Frame frame) {
        double confidence = frame == Frame.TURN ? 0.9 : 0.75;
        return Optional.of(
                new Attribution(Optional.of(source), Optional.of(colon.span()), List.of(content), frame, confidence));
    }

    /** Whether the words from one id to another name somebody who speaks. */
    private static boolean names(Tree tree, int first, int last, boolean headline) {
        if (last < first || last - first >= LONGEST_SOURCE) return false;
        var words = tree.tokens().subList(first - 1, last);
        if (words.stream().anyMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX)) return false;
        if (words.size() == 1
                && (words.getFirst().form().equals("Q")
                        || words.getFirst().form().equals("A"))) return true;
        boolean capitals = words.stream()
                .filter(word -> Character.isLetter(word.form().codePointAt(0)))
                .allMatch(ColonAttributions::isShouted);
        if (!headline)
            return capitals && words.stream().anyMatch(word -> word.form().length() > 2);
        var end = words.getLast();
        return ROLES.contains(end.form().toLowerCase(Locale.ROOT))
                || tree.sentence().entities().stream()
                        .anyMatch(entity -> entity.lastToken() == end.id()
                                && entity.firstToken() >= first
                                && (entity.type() == EntityMention.Type.PERSON
                                        || entity.type() == EntityMention.Type.ORGANIZATION
                                        || (entity.type() == EntityMention.Type.PLACE
                                                && entity.firstToken() == first)));
    }

    private static boolean isShouted(Token word) {
        return word.form().equals(word.form().toUpperCase(Locale.ROOT));
    }
}
