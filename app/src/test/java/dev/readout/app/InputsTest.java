package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.fetch.FetchSettings;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.TextSource;
import dev.readout.model.Claim;
import dev.readout.pipeline.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void opensFilesAsTheyAreAndArchivesPartByPart() throws IOException {
        var text = Files.writeString(folder.resolve("a.txt"), "A");
        var inputs = inputs(TextSource.file(zip("b.html", "../c.html")), TextSource.file(text));

        assertThat(inputs)
                .extracting(Input::name)
                .satisfiesExactly(
                        name -> assertThat(name).endsWith("!/../c.html"),
                        name -> assertThat(name).endsWith("!/b.html"),
                        name -> assertThat(name).endsWith("a.txt"));
        assertThat(inputs.get(0).bytes().get()).isInstanceOf(Outcome.Dropped.class);
        assertThat(words(inputs.get(1))).isEqualTo("b.html");
        assertThat(words(inputs.get(2))).isEqualTo("A");
    }

    @Test
    void saysThatAnArchiveHoldsNoArticle() throws IOException {
        var inputs = inputs(TextSource.file(zip("logo.png")));

        assertThat(inputs)
                .singleElement()
                .satisfies(input -> assertThat(
                                ((Outcome.Dropped<RawText>) input.bytes().get())
                                        .reason()
                                        .message())
                        .startsWith("is an archive that holds no article"));
    }

    @Test
    void fetchesNoAddressOfThisMachine() {
        var inputs = inputs(new TextSource.OfAddress("http://127.0.0.1:9/"), new TextSource.OfAddress("http://"));

        assertThat(inputs).allSatisfy(input -> assertThat(input.bytes().get()).isInstanceOf(Outcome.Dropped.class));
    }

    @Test
    void followsAFeedToTheArticlesThatItNames() throws IOException {
        try (var server = OwnFeed.start()) {
            var inputs = new ArrayList<Input>();
            var web = new Web(FetchSettings.DEFAULT.withLocal(true));
            var list = Files.writeString(folder.resolve("feeds.opml"), server.list());
            new Inputs(List.of(TextSource.file(list)), web).forEach(inputs::add);

            assertThat(inputs)
                    .extracting(Input::name)
                    .containsExactly(server.address() + "/a", server.address() + "/b");
            var raw = ((Outcome.Kept<RawText>) inputs.getFirst().bytes().get()).value();
            assertThat(raw.declared().claims()).contains(new Claim(Claim.What.TITLE, "Ferry fee", "feed title"));
        }
    }

    @Test
    void doesNotFollowAListOfFeedsInAListOfFeeds() throws IOException {
        try (var server = OwnFeed.start()) {
            var inputs = new ArrayList<Input>();
            var web = new Web(FetchSettings.DEFAULT.withLocal(true));
            new Inputs(List.of(new TextSource.OfAddress(server.address() + "/circle.opml")), web).forEach(inputs::add);

            assertThat(inputs)
                    .singleElement()
                    .satisfies(input -> assertThat(input.bytes().get()).isInstanceOf(Outcome.Dropped.class));
        }
    }

    private static List<Input> inputs(TextSource... sources) {
        var inputs = new ArrayList<Input>();
        new Inputs(List.of(sources), new Web(FetchSettings.DEFAULT)).forEach(inputs::add);
        return inputs;
    }

    private static String words(Input input) {
        var raw = ((Outcome.Kept<RawText>) input.bytes().get()).value();
        return StandardCharsets.UTF_8.decode(raw.bytes()).toString();
    }

    /** A Zip file whose entries hold their own names. */
    private Path zip(String... names) throws IOException {
        var file = folder.resolve("pages.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
