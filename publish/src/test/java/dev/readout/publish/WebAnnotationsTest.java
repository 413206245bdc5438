package dev.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest {

    @Test
    void pointsToTheWordsAndTheirPlaceInTheSameArticle() throws IOException {
        var dossier = FerryPolicy.dossier();
        var texts = dossier.readings().stream()
                .map(reading -> reading.article().text().value())
                .toList();

        assertThat(page().get("items")).isNotEmpty().allSatisfy(item -> {
            var quote = item.at("/target/selector/0");
            var around = quote.get("prefix").textValue()
                    + quote.get("exact").textValue()
                    + quote.get("suffix").textValue();
            assertThat(texts).anyMatch(text -> text.contains(around));
            assertThat(item.at("/target/selector/1/end").intValue())
                    .isGreaterThan(item.at("/target/selector/1/start").intValue());
        });
    }

    @Test
    void givesEveryAnnotationAnIdOfItsOwn() throws IOException {
        var ids = page().get("items").findValuesAsText("id");

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    private static JsonNode page() throws IOException {
        var out = new StringWriter();
        new WebAnnotations().write(FerryPolicy.dossier(), out);
        return new ObjectMapper().readTree(out.toString());
    }
}
