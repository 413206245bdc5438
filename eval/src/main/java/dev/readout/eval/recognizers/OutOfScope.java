package dev.readout.eval.recognizers;

import dev.readout.eval.measure.CorpusException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The cases that ask for something else than reading news, by id, each with its class. */
public final class OutOfScope {

    private final Map<String, String> classes;

    OutOfScope(Map<String, String> classes) {
        this.classes = Map.copyOf(classes);
    }

    /** Those of {@code out-of-scope.tsv}: a line a case, its id and its class; {@code #} begins a remark. */
    public static OutOfScope listed() {
        try (InputStream list = OutOfScope.class.getResourceAsStream("out-of-scope.tsv")) {
            if (list == null) throw new CorpusException("out-of-scope.tsv is not there");
            return of(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CorpusException("cannot read out-of-scope.tsv: " + e.getMessage(), e);
        }
    }

    static OutOfScope of(String lines) {
        var classes = new TreeMap<String, String>();
        for (var line : lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList()) {
            int tab = line.indexOf('\t');
            if (tab < 0) throw new CorpusException("out-of-scope.tsv: no class: " + line);
            if (classes.put(line.substring(0, tab), line.substring(tab + 1)) != null) {
                throw new CorpusException("out-of-scope.tsv: twice: " + line);
            }
        }
        return new OutOfScope(classes);
    }

    boolean holds(String id) {
        return classes.containsKey(id);
    }
}
