package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code readout dossier} and the verbs beside it, as a user runs them. */
class DossierCommandIT {

    private static final String MONDAY = """
            Pier Gazette

            Harbour fee under review

            By Ines Falk

            Published June 3, 2019

            “We will publish the new fee by the end of June,” Transport Minister Odile Marchetti said on Monday.

            Opposition leader Tomas Brandt said the fee was a toll on bread.
            """;

    private static final String TUESDAY = """
            Evening Anchor

            Minister promises fee within weeks

            Published June 4, 2019

            Marchetti said on Monday that the ministry would publish the new fee by the end of June.

            Tomas Brandt said on Tuesday that he would vote against it.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void writesAPageAndItsCompanions() throws IOException {
        var run = dossier(coverage(MONDAY, TUESDAY));

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(out()).isDirectoryContaining("glob:**/index.html");
        assertThat(names(out()))
                .containsExactly(
                        "dossier.json", "dossier.md", "due.ics", "index.html", "readings.jsonl", "statements.csv");
        assertThat(run.out()).contains("2 articles", "Odile Marchetti", "index.html");
        assertThat(page()).contains("We will publish the new fee by the end of June");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        var coverage = coverage(MONDAY, TUESDAY);
        dossier(coverage);
        var once = page();
        dossier(coverage, "--threads", "1");

        assertThat(page()).isEqualTo(once);
    }

    @Test
    void knowsOnlyWhatWasKnownOnTheDayAskedFor() throws IOException {
        var run = CommandLineRun.of(
                "said", coverage(MONDAY, TUESDAY).toString(), "--as-of", "2019-06-03", "--by", "brandt");

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("a toll on bread").doesNotContain("vote against");
    }

    @Test
    void findsWhatIsAskedFor() throws IOException {
        var run = CommandLineRun.of("said", coverage(MONDAY, TUESDAY).toString(), "--about", "end of june", "--json");

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.lines()).isNotEmpty();
        for (var line : run.lines()) {
            assertThat(new ObjectMapper().readTree(line).toString()).contains("end of June");
        }
    }

    @Test
    void putsWhatCameOutInOrder() throws IOException {
        var run = CommandLineRun.of("timeline", coverage(TUESDAY, MONDAY).toString());

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out().indexOf("Harbour fee"))
                .isPositive()
                .isLessThan(run.out().indexOf("Minister promises"));
    }

    @Test
    void makesADossierOfOneArticle() throws IOException {
        assertThat(dossier(coverage(MONDAY)).exitCode()).isEqualTo(Main.DONE);
        assertThat(page()).contains("Harbour fee under review");
    }

    @Test
    void countsTheSameArticleOnce() throws IOException {
        var run = dossier(coverage(MONDAY, MONDAY));

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.out()).contains("1 article", "1 file left out");
    }

    @Test
    void writesNothingOfAFolderWithoutArticlesAndSaysSo() throws IOException {
        var run = dossier(coverage());

        assertThat(run.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run.err()).contains("holds no article").contains("nothing is written");
        assertThat(out()).doesNotExist();
    }

    @Test
    void losesNothingToABadFileAmongGoodOnes() throws IOException {
        var coverage = coverage(MONDAY);
        Files.write(coverage.resolve("bad.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 0});

        var run = dossier(coverage);

        assertThat(run.exitCode()).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run.err()).contains("bad.txt: ");
        assertThat(page()).contains("Harbour fee under review");
    }

    @Test
    void neverLetsAnArticlesMarkupIntoThePage() throws IOException {
        var markup = MONDAY.replace("a toll on bread", "<script>alert(1)</script> <img src=x onerror=alert(1)>");

        dossier(coverage(markup));

        assertThat(page())
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .contains("&lt;script&gt;");
    }

    @Test
    void printsTheDossierAloneAsJson() throws IOException {
        var run = dossier(coverage(MONDAY, TUESDAY), "--json");

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(new ObjectMapper().readTree(run.out()).get("format").asText())
                .isEqualTo("readout.dossier/1");
        assertThat(out()).doesNotExist();
    }

    @Test
    void writesADossierThatItsSchemaAllows() throws IOException {
        var run = CommandLineRun.of("demo", "--json");
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/formats/dossier.schema.json")));

        assertThat(schema.validate(new ObjectMapper().readTree(run.out()))).isEmpty();
    }

    /** As the README of the samples tells it. */
    @Test
    void tellsWhatBecameOfThePromisesOfTheSampleStory() throws IOException {
        var dossier =
                new ObjectMapper().readTree(CommandLineRun.of("demo", "--json").out());

        assertThat(dossier.get("commitments"))
                .filteredOn(pledge -> pledge.findValuesAsText("text").stream()
                        .anyMatch(words -> words.matches("(?s).*review.*complete.*by the end of.*")))
                .isNotEmpty()
                .allSatisfy(pledge -> {
                    assertThat(pledge.get("outcome").asText()).isEqualTo("late");
                    assertThat(pledge.at("/outcome_on/from").asText()).startsWith("2019-07-12");
                });
        assertThat(dossier.get("commitments"))
                .filteredOn(pledge -> pledge.get("name").asText().startsWith("publish the accounts"))
                .singleElement(InstanceOfAssertFactories.type(JsonNode.class))
                .satisfies(pledge -> assertThat(pledge.get("outcome").asText()).isEqualTo("overdue"));
    }

    @Test
    void everyPieceOfEvidenceIsInItsArticle() throws IOException {
        dossier(coverage(MONDAY, TUESDAY));
        var texts = new HashMap<String, String>();
        for (var line : Files.readAllLines(out().resolve("readings.jsonl"))) {
            var article = new ObjectMapper().readTree(line).get("article");
            texts.put(article.get("id").asText(), article.get("text").asText());
        }

        var evidence = new ObjectMapper()
                .readTree(Files.readString(out().resolve("dossier.json")))
                .findParents("start");
        assertThat(evidence)
                .filteredOn(piece -> piece.has("article"))
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(texts.get(piece.get("article").asText()))
                        .satisfies(text -> assertThat(text.substring(
                                        piece.get("start").asInt(),
                                        piece.get("end").asInt()))
                                .isEqualTo(piece.get("text").asText())));
    }

    @Test
    void showsTheSampleCoverage() throws IOException {
        var run = CommandLineRun.of("demo", "--out", out().toString());

        assertThat(run.exitCode()).isEqualTo(Main.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(Samples.NAME);
        assertThat(run.lines().size()).isLessThan(50);
        assertThat(page()).contains(Samples.NAME);
    }

    private Path coverage(String... articles) throws IOException {
        var coverage = Files.createDirectories(folder.resolve("coverage"));
        for (int i = 0; i < articles.length; i++) Files.writeString(coverage.resolve(i + ".txt"), articles[i]);
        return coverage;
    }

    private CommandLineRun dossier(Path coverage, String... options) {
        var arguments = new ArrayList<>(List.of("dossier", coverage.toString(), "--out", out().toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private String page() throws IOException {
        return Files.readString(out().resolve("index.html"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
