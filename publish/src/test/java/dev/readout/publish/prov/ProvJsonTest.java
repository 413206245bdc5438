package dev.readout.publish.prov;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.FerryStories;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvJsonTest {

    /** The roles of each relation (PROV-JSON, section 3), and what each is to be. */
    private static final Map<String, Map<String, String>> ROLES = Map.of(
            "used", Map.of("prov:activity", "activity", "prov:entity", "entity"),
            "wasGeneratedBy", Map.of("prov:entity", "entity", "prov:activity", "activity"),
            "wasAssociatedWith", Map.of("prov:activity", "activity", "prov:agent", "agent"),
            "wasDerivedFrom",
                    Map.of("prov:generatedEntity", "entity", "prov:usedEntity", "entity", "prov:activity", "activity"),
            "wasAttributedTo", Map.of("prov:entity", "entity", "prov:agent", "agent"),
            "hadMember", Map.of("prov:collection", "entity", "prov:entity", "entity"));

    private static final Set<String> TOP = Set.of("prefix", "entity", "agent", "activity");

    @Test
    void namesNothingThatItDoesNotDeclare() {
        for (var dossier : List.of(FerryStories.policy(), FerryStories.speech())) {
            var document = written(dossier);
            document.properties().stream()
                    .filter(section -> !TOP.contains(section.getKey()))
                    .forEach(section -> {
                        assertThat(ROLES).containsKey(section.getKey());
                        section.getValue()
                                .forEach(link -> holds(document, ROLES.getOrDefault(section.getKey(), Map.of()), link));
                    });
        }
    }

    private static void holds(JsonNode document, Map<String, String> roles, JsonNode link) {
        for (var field : link.properties()) {
            if (!field.getKey().startsWith("prov:") || field.getKey().equals("prov:type")) continue;
            assertThat(roles).as(link.toString()).containsKey(field.getKey());
            assertThat(document.get(roles.get(field.getKey()))
                            .has(field.getValue().textValue()))
                    .as(link.toString())
                    .isTrue();
        }
    }

    @Test
    void usesOnlyPrefixesThatAreDeclared() {
        var document = written(FerryStories.policy());
        var names = new ArrayList<String>();
        for (var kind : List.of("entity", "agent", "activity")) {
            document.get(kind).properties().forEach(thing -> {
                names.add(thing.getKey());
                thing.getValue().properties().forEach(field -> names.add(field.getKey()));
            });
        }
        assertThat(names).allSatisfy(name -> {
            var prefix = name.substring(0, name.indexOf(':'));
            assertThat(prefix.equals("prov") || document.get("prefix").has(prefix))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void derivesEveryFindingFromArticlesAtItsWords() {
        var dossier = FerryStories.speech();
        var derived = written(dossier).get("wasDerivedFrom");
        var article = dossier.readings().getFirst().article();
        var words = derived.properties().stream()
                .map(Map.Entry::getValue)
                .filter(link -> link.has("readout:words"))
                .toList();

        assertThat(words).hasSize(3).allSatisfy(link -> {
            assertThat(link.at("/prov:type/$").textValue()).isEqualTo("prov:Quotation");
            if (!link.get("prov:usedEntity").textValue().equals("article:" + article.id())) return;
            assertThat(article.text()
                            .value()
                            .substring(
                                    link.get("readout:start").intValue(),
                                    link.get("readout:end").intValue()))
                    .isEqualTo(link.get("readout:words").textValue());
        });
    }

    @Test
    void attributesArticlesToOutletsAndWordsToWhoSpoke() {
        var document = written(FerryStories.speech());
        var labels = document.get("agent").findValuesAsText("prov:label");

        assertThat(labels).containsExactly("Readout", "Pier Gazette", "Evening Anchor", "Ann Lee");
        assertThat(document.get("wasAttributedTo").findValuesAsText("prov:agent"))
                .contains("party:ann-lee");
    }

    @Test
    void tellsOfReprints() {
        var dossier = FerryStories.policy();
        var reprint = dossier.readings().get(1).article().id();

        assertThat(written(dossier)
                        .at("/wasDerivedFrom/_:reprint-" + reprint + "/prov:usedEntity")
                        .textValue())
                .isEqualTo("article:" + dossier.readings().getFirst().article().id());
    }

    private static JsonNode written(Dossier dossier) {
        var out = new StringWriter();
        try {
            new ProvJson().write(dossier, out);
            return new ObjectMapper().readTree(out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
