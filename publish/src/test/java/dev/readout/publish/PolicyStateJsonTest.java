package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.readout.model.ArticleId;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Evidence;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PolicyStateJsonTest {

    private final Dossier dossier = FerryPolicy.dossier();
    private final JsonNode json = json(dossier);

    @Test
    void holdsToItsSchema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/formats/dossier.schema.json")));

        assertThat(schema.validate(json)).isEmpty();
        assertThat(schema.validate(json(TwoFerries.dossier()))).isEmpty();
    }

    @Test
    void saysOfEveryLineHowSureItIsAndOnWhichWords() {
        for (var section : new String[] {
            "options",
            "commitments",
            "meetings",
            "contacts",
            "conditions",
            "reactions",
            "contrasts",
            "wording",
            "process"
        }) {
            assertThat(json.get(section)).as(section).isNotEmpty().allSatisfy(line -> {
                assertThat(line.get("shown").asText()).isIn("certain", "uncertain");
                assertThat(line.get("evidence")).isNotEmpty();
            });
        }
    }

    @Test
    void pointsToTheWordsThatAreThere() {
        var evidence = json.findParents("start").stream().filter(words -> words.has("article") && words.has("text"));

        assertThat(evidence)
                .hasSizeGreaterThan(30)
                .allSatisfy(words -> assertThat(dossier.words(new Evidence(
                                new ArticleId(words.get("article").asText()),
                                new Span(
                                        words.get("start").asInt(),
                                        words.get("end").asInt()))))
                        .isEqualTo(words.get("text").asText()));
    }

    @Test
    void givesTheMovesOfAnOptionAndWhereItStands() {
        assertThat(json.at("/options/0/status").asText()).isEqualTo("ruled_out");
        assertThat(json.at("/options/0/moves").findValuesAsText("status"))
                .containsExactly("on_table", "on_table", "ruled_out");
        assertThat(json.at("/options/0/origins").asInt()).isEqualTo(2);
    }

    @Test
    void saysWhatBecameOfAPromise() {
        var promise = json.at("/commitments/0");

        assertThat(promise.get("outcome").asText()).isEqualTo("kept");
        assertThat(promise.at("/outcome_on/from").asText()).isEqualTo("2019-05-19");
        assertThat(promise.at("/outcome_evidence/0/text").asText()).isEqualTo("The fares were published on May 19");
        assertThat(promise.get("renewed")).hasSize(1);
    }

    @Test
    void writesALineAloneAsItStandsInTheDossier() throws IOException {
        var alone = new DossierJson().line(dossier, dossier.policy().options().getFirst());

        assertThat(new ObjectMapper().readTree(alone)).isEqualTo(json.at("/options/0"));
    }

    private static JsonNode json(Dossier dossier) {
        var out = new StringWriter();
        try {
            new DossierJson().write(dossier, out);
            return new ObjectMapper().readTree(out.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
