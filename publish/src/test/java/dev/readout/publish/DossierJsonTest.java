package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class DossierJsonTest {

    private final String json = json();

    @Test
    void namesItsFormatFirst() {
        assertThat(json).startsWith("{\"format\":\"readout.dossier/1\"").endsWith("}\n");
    }

    @Test
    void givesEveryFindingALineOfItsOwn() {
        assertThat(json.lines())
                .filteredOn(line -> line.startsWith("{\"id\":\"u-"))
                .hasSize(2);
    }

    @Test
    void carriesTheWordsOfEveryReport() throws IOException {
        var variants = tree().at("/utterances/0/variants");

        assertThat(variants.valueStream()
                        .map(variant -> variant.at("/content/0/text").asText()))
                .containsExactly("We will sail in March", "We will sail in March, \"God\" willing");
    }

    @Test
    void writesAnUtteranceAloneAsItStandsInTheDossier() throws IOException {
        var dossier = TwoFerries.dossier();
        var alone = new DossierJson().line(dossier, dossier.utterances().getFirst());

        assertThat(new ObjectMapper().readTree(alone)).isEqualTo(tree().at("/utterances/0"));
    }

    @Test
    void leavesTheTextsToTheReadings() throws IOException {
        assertThat(tree().at("/articles/0").has("text")).isFalse();
        assertThat(tree().at("/articles/0/text_sha256").asText()).hasSize(64);
    }

    private JsonNode tree() throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static String json() {
        var out = new StringWriter();
        try {
            new DossierJson().write(TwoFerries.dossier(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
