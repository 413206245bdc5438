package dev.readout.eval.documents;

import dev.readout.eval.measure.CorpusException;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Article;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Compares what was read with the fields as a YAML parser reads them; of titles, white space does not count. */
public final class ScoreDocuments {

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private int titles;
    private int days;
    private int addresses;
    private int all;

    public ScoreDocuments(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    public void add(Path file, Optional<Article> read) {
        var fields = fields(file);
        all++;
        if (same(
                file,
                "title",
                spaced(fields.get("title")),
                spaced(read.flatMap(Article::title).map(Printed::value).orElse("")))) titles++;
        var day = read.flatMap(article -> article.published().interval().from()).map(Moment::date);
        if (same(
                file,
                "day",
                String.valueOf(fields.get("date")),
                day.map(String::valueOf).orElse(""))) days++;
        var address = read.flatMap(Article::provenance).flatMap(Provenance::canonical);
        if (same(file, "address", String.valueOf(fields.get("source_url")), address.orElse(""))) addresses++;
    }

    public List<Score> scores() {
        return List.of(
                Score.share(corpus, "title", titles, all),
                Score.share(corpus, "day", days, all),
                Score.share(corpus, "address", addresses, all));
    }

    private boolean same(Path file, String what, String wanted, String found) {
        if (wanted.equals(found)) return true;
        mistakes.accept(new Mistake(
                corpus,
                String.valueOf(file.getFileName()),
                what,
                Mistake.Kind.DIFFERENT,
                "wanted " + wanted + ", found " + found));
        return false;
    }

    private static Map<?, ?> fields(Path file) {
        try {
            var text = Files.readString(file);
            int end = text.indexOf("\n---", 4);
            var loaded = new Load(LoadSettings.builder().build()).loadFromString(text.substring(4, end));
            if (loaded instanceof Map<?, ?> fields) return fields;
            throw new CorpusException(file + " has no fields");
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file, e);
        }
    }

    private static String spaced(@org.jspecify.annotations.Nullable Object words) {
        return String.valueOf(words)
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
