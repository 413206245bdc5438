package dev.readout.eval.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreDocumentsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<Mistake> mistakes = new ArrayList<>();
    private final ScoreDocuments scorer = new ScoreDocuments("documents", mistakes::add);

    @Test
    void comparesWithTheFieldsAsYamlHasThem() throws IOException {
        var file = folder.resolve("a.md");
        Files.writeString(file, """
                ---
                date: '2019-06-04'
                source_url: https://ellan.example/a
                title: "The quay\\_is\\
                  \\ wet"
                ---
                It rained.
                """);
        var day = new Published(Interval.on(LocalDate.of(2019, 6, 4)), Published.Precision.DAY, List.of(), "printed");
        var read = Article.builder("a.md", new Text("The quay is wet"))
                .title(new Printed("The quay is wet", new Span(0, 15)))
                .published(day)
                .build();

        scorer.add(file, Optional.of(read));

        assertThat(scorer.scores()).extracting(Score::value).containsExactly(1.0, 1.0, 0.0);
        assertThat(mistakes).extracting(Mistake::what).containsExactly("address");
    }
}
