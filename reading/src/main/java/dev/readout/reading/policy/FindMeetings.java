package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.model.FindingId;
import dev.readout.model.Grounds;
import dev.readout.model.Meeting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds meetings: nouns and verbs of meeting with who takes part, where, when, and whether they are to come. One finding a
 * meeting and paragraph; an interview or a press conference is told of once. Threads may share it.
 */
final class FindMeetings {

    private final MeetingWords words;
    private final NounMeetings nouns;
    private final VerbMeetings verbs;
    private final RepeatedMeetings repeated;

    FindMeetings(Knowledge knowledge) {
        this.words = new MeetingWords(knowledge);
        var statuses = new MeetingStatus(words, new Tenses(knowledge));
        this.nouns = new NounMeetings(words, statuses);
        this.verbs = new VerbMeetings(words, statuses);
        this.repeated = new RepeatedMeetings(words);
    }

    /** A noun of meeting that does not tell by itself whether it is to come. */
    private record Open(Tree tree, Token noun, String kind) {}

    /** In the order of the text. */
    List<Meeting> in(ArticleView view) {
        var best = new LinkedHashMap<String, MeetingDraft>();
        var open = new ArrayList<Open>();
        for (var tree : view.trees()) {
            for (var word : tree.tokens()) {
                var kind = words.kind(tree, word);
                var draft = kind.isPresent() ? nouns.at(view, tree, word, kind.get()) : verb(view, tree, word);
                if (draft.isEmpty()) kind.ifPresent(noun -> open.add(new Open(tree, word, noun)));
                draft.ifPresent(found -> keep(best, found));
            }
        }
        var told = List.copyOf(best.values());
        for (var each : open)
            repeated.at(view, each.tree(), each.noun(), each.kind(), told)
                    .filter(draft -> told.stream().noneMatch(other -> isSame(draft, other)))
                    .ifPresent(draft -> best.putIfAbsent(draft.key(), draft));
        return numbered(view, best.values());
    }

    private Optional<MeetingDraft> verb(ArticleView view, Tree tree, Token word) {
        var verb = new Predicate(tree, word);
        return words.verb(verb).flatMap(entry -> verbs.at(view, verb, entry));
    }

    private void keep(Map<String, MeetingDraft> best, MeetingDraft draft) {
        var key = words.tells("once", draft.word())
                ? best.values().stream()
                        .filter(other -> isOnce(draft, other))
                        .map(MeetingDraft::key)
                        .findFirst()
                        .orElse(draft.key())
                : draft.key();
        best.merge(key, draft, (one, other) -> other.tells() > one.tells() ? other : one);
    }

    /** One interview of one person, told of twice. */
    private static boolean isOnce(MeetingDraft draft, MeetingDraft other) {
        return draft.kind().equals(other.kind())
                && draft.status() == other.status()
                && draft.participants().stream().anyMatch(other.participants()::contains);
    }

    private static boolean isSame(MeetingDraft one, MeetingDraft other) {
        return one.evidence().overlaps(other.evidence());
    }

    private static List<Meeting> numbered(ArticleView view, Collection<MeetingDraft> drafts) {
        var found = new ArrayList<Meeting>();
        drafts.stream()
                .sorted(Comparator.comparing(MeetingDraft::evidence))
                .forEach(draft -> found.add(new Meeting(
                        new FindingId("m" + (found.size() + 1)),
                        draft.kind(),
                        draft.participants(),
                        draft.place(),
                        draft.on(),
                        draft.status(),
                        draft.purpose(),
                        new Grounds(
                                draft.confidence(),
                                view.voiceAt(draft.word().span()),
                                "meeting: " + draft.kind() + (draft.repeated() ? ", taken up" : ""),
                                List.of(draft.evidence())))));
        return found;
    }
}
