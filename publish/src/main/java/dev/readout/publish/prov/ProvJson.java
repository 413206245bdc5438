package dev.readout.publish.prov;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.dossier.Dossier;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes where everything in a dossier comes from, as W3C PROV in PROV-JSON: the articles of the outlets that published them, the
 * bytes they came in as, the reports they repeat, and the acts of speech and lines of the policy that were found in them, each
 * derived from the articles at the places of its words, in code points. No time of the making is in it: the same dossier gives the
 * same characters. Threads may share it.
 *
 * @see <a href="https://www.w3.org/Submission/prov-json/">The PROV-JSON Serialization</a>
 */
public final class ProvJson {

    private final JsonFactory factory = new JsonFactory();

    /** The whole document, ending in a line end. Does not close the writer. */
    public void write(Dossier dossier, Writer out) throws IOException {
        try (var json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            var write = new Relations(json);
            write.section("prefix", () -> prefixes(write));
            new Things(dossier, write).tell();
            new Links(dossier, write).tell();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void prefixes(Relations write) throws IOException {
        write.words("dcterms", "http://purl.org/dc/terms/");
        write.words("readout", "urn:readout:term:");
        for (var kind : Names.KINDS) write.words(kind, "urn:readout:" + kind + ":");
    }
}
