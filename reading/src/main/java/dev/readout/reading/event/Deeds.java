package dev.readout.reading.event;

import dev.readout.knowledge.Knowledge;
import dev.readout.knowledge.KnowledgeException;
import dev.readout.language.Token;
import dev.readout.model.Plover;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The patterns of deeds, looked up by their heads. Threads may share it. */
final class Deeds {

    /** One pattern and what it stands for. */
    private record Rule(Pattern pattern, Plover code, String entry) {}

    private final Map<Head, Map<String, List<Rule>>> rules = new EnumMap<>(Head.class);

    Deeds(Knowledge knowledge, Map<String, Set<String>> classes) {
        for (var entry : knowledge.entries("event/deeds")) {
            var code = Plover.valueOf(entry.text("code"));
            for (var kind : Head.values()) {
                for (var written : entry.list(kind.field())) {
                    add(kind, new Rule(parse(entry.id(), written, classes), code, entry.id()));
                }
            }
        }
    }

    private static Pattern parse(String entry, String written, Map<String, Set<String>> classes) {
        try {
            return Pattern.parse(written, classes);
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException("event/deeds.yaml: entry " + entry + ": " + e.getMessage(), e);
        }
    }

    private void add(Head kind, Rule rule) {
        var byHead = rules.computeIfAbsent(kind, any -> new HashMap<>());
        for (var head : rule.pattern().heads()) {
            byHead.computeIfAbsent(head, any -> new ArrayList<>()).add(rule);
        }
    }

    /** The classes of words that patterns name. */
    static Map<String, Set<String>> classes(Knowledge knowledge) {
        var classes = new LinkedHashMap<String, Set<String>>();
        for (var entry : knowledge.entries("event/words")) {
            classes.put(entry.id(), new LinkedHashSet<>(entry.list("words")));
        }
        return classes;
    }

    /** The pattern at this head that says most; of those that say as much, the first of the file. */
    Optional<Deed> best(EventSentence sentence, Token head, BitSet target) {
        if (sentence.isName(head)) return Optional.empty();
        var match = new MatchPattern(sentence, head, target);
        Optional<Deed> best = Optional.empty();
        for (var rule : candidates(sentence, head)) {
            var found = match.of(rule.pattern());
            if (found.isEmpty()) continue;
            if (best.isEmpty() || found.get().compareTo(best.get().fit()) > 0) {
                best = Optional.of(new Deed(
                        rule.code(),
                        found.get(),
                        rule.entry() + ": " + rule.pattern().written()));
            }
        }
        return best;
    }

    private List<Rule> candidates(EventSentence sentence, Token head) {
        var found = new ArrayList<Rule>();
        var lemma = sentence.lemma(head);
        var form = sentence.form(head);
        Head.of(head).map(rules::get).ifPresent(byHead -> {
            found.addAll(byHead.getOrDefault(lemma, List.of()));
            if (!form.equals(lemma)) found.addAll(byHead.getOrDefault(form, List.of()));
        });
        return found;
    }
}
