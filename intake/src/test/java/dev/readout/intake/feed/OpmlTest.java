package dev.readout.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.text.RawText;
import dev.readout.pipeline.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpmlTest {

    private static final Opml LIST = new Opml(
            "Strait & fee",
            List.of(
                    new Opml.Outline("Ellan <Gazette>", "https://gazette.example/f?a=1&b=2", Optional.empty()),
                    new Opml.Outline("Wire", "https://wire.example/f", Optional.of("https://wire.example/"))));

    @Test
    void readsWhatItWrites() {
        assertThat(read(LIST.write())).isEqualTo(Outcome.kept(LIST));
    }

    @Test
    void spellsTheNamesOfAttributesAsOtherReadersDo() {
        var line = new Opml.Outline("A", "https://a.example/f", Optional.of("https://a.example/"));

        assertThat(new Opml("", List.of(line)).write())
                .contains(
                        "<outline type=\"rss\" text=\"A\" xmlUrl=\"https://a.example/f\" htmlUrl=\"https://a.example/\"");
    }

    @Test
    void findsFeedsInGroupsEachOnce() {
        var read = read("""
                <opml version="1.0"><body><outline text="News"><outline text="A" xmlurl="https://a.example/f"/>
                <outline text="B" xmlUrl="javascript:alert(1)"/></outline>
                <outline text="A again" xmlUrl="https://a.example/f"/></body></opml>
                """);

        assertThat(read)
                .isEqualTo(Outcome.kept(
                        new Opml("", List.of(new Opml.Outline("A", "https://a.example/f", Optional.empty())))));
    }

    @Test
    void takesNothingElseForAList() {
        assertThat(read("<rss/>")).isEqualTo(Outcome.dropped(Opml.NotOpml.NO_LIST));
    }

    private static Outcome<Opml> read(String text) {
        return Opml.read(RawText.of("feeds.opml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
