package dev.readout.collation.agreement;

import dev.readout.collation.words.Days;
import dev.readout.collation.words.Tokens;
import dev.readout.model.ArticleId;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.dossier.Agreement;
import dev.readout.model.dossier.Evidence;
import dev.readout.model.dossier.PartyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports that the same side would not say the same: what it will do, or whether it will meet. */
final class InSilences {

    /** From here on a silence is one that somebody asked about again. */
    private static final long DAYS = 60;

    private static final List<String> TOPICS = List.of("course", "meeting");

    private final Facts facts;
    private final WordLists lists;
    private final Map<PartyId, String> sides;

    /** @param sides the state on whose side a party stands */
    InSilences(Facts facts, WordLists lists, Map<PartyId, String> sides) {
        this.facts = facts;
        this.lists = lists;
        this.sides = sides;
    }

    private record Silence(Account account, PartyId by, long day) {}

    List<Agreement> in(List<Reading> readings) {
        var silences = new TreeMap<String, List<Silence>>();
        for (var reading : readings) {
            for (var statement : reading.statements()) {
                if (isSilence(statement)) add(silences, reading, statement);
            }
        }
        var rows = new ArrayList<Agreement>();
        silences.forEach((key, all) -> rows.addAll(rows(key.substring(0, key.indexOf(' ')), all)));
        return rows;
    }

    private static boolean isSilence(Statement statement) {
        return switch (statement.act()) {
            case NON_ANSWER, REFUSAL, NON_STATEMENT -> statement.grounds().confidence() >= 0.7;
            default -> false;
        };
    }

    private void add(Map<String, List<Silence>> silences, Reading reading, Statement statement) {
        var article = reading.article().id();
        var words = words(reading, statement);
        for (var topic : TOPICS) {
            if (words.stream().noneMatch(word -> lists.is(topic, word.lower()))) continue;
            for (var by : facts.parties(article, statement.actors())) {
                var key = topic + " " + sides.getOrDefault(by, by.value());
                var account = new Account(
                        evidence(article, statement), statement.grounds().confidence());
                long day = Days.to(reading.article().published().interval());
                silences.computeIfAbsent(key, any -> new ArrayList<>()).add(new Silence(account, by, day));
                break;
            }
        }
    }

    private static List<Tokens.Word> words(Reading reading, Statement statement) {
        var words = new ArrayList<Tokens.Word>();
        for (var span : statement.content())
            words.addAll(Tokens.of(reading.article().text(), span));
        return words;
    }

    /** From the first word of "declined to say" to what was not said, where they stand close together. */
    private static Evidence evidence(ArticleId article, Statement statement) {
        var content = statement.content().getFirst();
        Span span = statement
                        .cue()
                        .filter(cue -> cue.cover(content).length() <= cue.length() + content.length() + 20)
                        .isPresent()
                ? statement.cue().get().cover(content)
                : content;
        return new Evidence(article, span);
    }

    private List<Agreement> rows(String topic, List<Silence> silences) {
        var rows = new ArrayList<Agreement>();
        for (int start = 0; start < silences.size(); ) {
            int end = start + 1;
            while (end < silences.size()
                    && silences.get(end).day() - silences.get(end - 1).day() <= DAYS) end++;
            var run = silences.subList(start, end);
            var by = run.stream().map(Silence::by).distinct().limit(4).toList();
            var open = topic.equals("course") ? " would not say what is to be done" : " would not say whether to meet";
            facts.agreement(
                            facts.names(by) + open,
                            run.stream().map(Silence::account).toList(),
                            InPolicy.SURE,
                            "the same side leaves the same open")
                    .ifPresent(rows::add);
            start = end;
        }
        return rows;
    }
}
