package dev.readout.publish.rows;

import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.LineId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each line of a policy is called where there is no room for its row.
 *
 * @param words by the ids of the lines
 */
public record RowWords(Map<String, String> words) {

    public RowWords {
        words = Map.copyOf(words);
    }

    public static RowWords of(Dossier dossier) {
        var words = new HashMap<String, String>();
        var policy = PolicyRows.of(dossier);
        policy.groups().flatMap(group -> group.all()).forEach(row -> words.put(row.id(), words(row)));
        policy.processes().forEach(process -> words.put(process.id(), process.name()));
        policy.formulas()
                .forEach(formula ->
                        words.put(formula.id(), formula.forms().getFirst().words()));
        return new RowWords(words);
    }

    /** Empty where nothing is known of it. */
    public String of(LineId line) {
        return words.getOrDefault(line.value(), "");
    }

    private static String words(Row row) {
        var printed = row.parts().stream().map(Row.Part::words).collect(Collectors.joining(" / "));
        return row.who().isEmpty() ? printed : row.who() + ": " + printed;
    }
}
