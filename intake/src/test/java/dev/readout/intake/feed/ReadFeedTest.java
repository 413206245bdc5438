package dev.readout.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import dev.readout.model.Claim;
import dev.readout.pipeline.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFeedTest {

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Ellan Gazette</title><link>https://gazette.example/</link><language>en-GB</language>
            <item><title>Strait fee &amp;amp; ferries</title><link>/fee?a=1&b=2</link>
            <guid isPermaLink="false">fee-1</guid><dc:creator>Ann Lee</dc:creator>
            <pubDate>Tue, 04 Jun 2019 10:30:00 +0200</pubDate>
            <description>&lt;p&gt;The fee &lt;b&gt;stands&lt;/b&gt;.&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description>
            <source url="https://wire.example/feed">Ellan Wire</source></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/news/">
            <title>Ellan Gazette</title>
            <entry><title type="html">Fee &lt;i&gt;stands&lt;/i&gt;</title><id>tag:gazette.example,2019:1</id>
            <link rel="self" href="self"/><link href="fee.html"/>
            <author><name>Ann Lee</name><email>ann@gazette.example</email></author>
            <published>2019-06-04T10:30:00+02:00</published><updated>2019-06-05T08:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="map">the map</a>.</p></div></content>
            </entry></feed>
            """;

    @Test
    void readsWhatRssSaysOfAnArticle() {
        var entry = feed(RSS, "https://gazette.example/feed.xml").entries().getFirst();

        assertThat(entry.head().title().orElseThrow().text()).isEqualTo("Strait fee & ferries");
        assertThat(entry.address()).contains("https://gazette.example/fee?a=1&b=2");
        assertThat(entry.head().id()).contains("fee-1");
        assertThat(entry.head().authors()).extracting(FeedPerson::shown).containsExactly("Ann Lee");
        assertThat(entry.head().published().flatMap(FeedDate::instant)).contains(Instant.parse("2019-06-04T08:30:00Z"));
    }

    @Test
    void keepsTheSourceOfACopyAsAClaim() {
        var entry = feed(RSS, "").entries().getFirst();

        assertThat(entry.source().flatMap(FeedHead::link)).contains("https://wire.example/feed");
        assertThat(entry.claims()).contains(new Claim(Claim.What.ORIGIN, "Ellan Wire", "feed entry source"));
    }

    @Test
    void leavesNoScriptInASummary() {
        var summary = feed(RSS, "").entries().getFirst().head().summary().orElseThrow();

        assertThat(summary.value()).isEqualTo("<p>The fee <b>stands</b>.</p>");
        assertThat(summary.text()).isEqualTo("The fee stands.");
    }

    @Test
    void readsAtomWithItsBasesAndKindsOfText() {
        var entry = feed(ATOM, "").entries().getFirst();

        assertThat(entry.head().title().orElseThrow().text()).isEqualTo("Fee stands");
        assertThat(entry.head().link()).contains("https://gazette.example/news/fee.html");
        assertThat(entry.head().authors())
                .extracting(FeedPerson::shown)
                .containsExactly("Ann Lee (ann@gazette.example)");
        assertThat(entry.content().getFirst().value())
                .isEqualTo("<p>See <a href=\"https://gazette.example/news/map\">the map</a>.</p>");
    }

    @Test
    void readsJsonFeeds() {
        var feed = feed("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Ellan Gazette", "items": [
                  {"id": "1", "url": "/fee", "title": "Fee stands", "content_html": "<p onclick='x()'>It stands.</p>",
                   "date_published": "2019-06-04T10:30:00Z", "authors": [{"name": "Ann Lee"}]}]}
                """, "https://gazette.example/feed.json");

        var entry = feed.entries().getFirst();
        assertThat(entry.address()).contains("https://gazette.example/fee");
        assertThat(entry.content().getFirst().value()).isEqualTo("<p>It stands.</p>");
    }

    @Test
    void readsAFeedThatIsCutOff() {
        var cut = RSS.substring(0, RSS.indexOf("<guid"));

        assertThat(feed(cut, "").entries()).hasSize(1);
    }

    @Test
    void expandsNoEntityOfTheDocumentsOwn() {
        var feed = feed("""
                <!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
                <rss><channel><title>x &b; &f;</title></channel></rss>
                """, "");

        assertThat(feed.head().title().orElseThrow().text()).isEqualTo("x &b; &f;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "UTF-8"})
    void readsEveryWidthAndFallsBackToWindows(String charset) {
        var bytes = "<rss><channel><title>Caf\u00e9</title></channel></rss>".getBytes(Charset.forName(charset));
        var read = new ReadFeed().apply(RawText.of("feed", bytes));

        assertThat(kept(read).head().title().orElseThrow().text()).isEqualTo("Caf\u00e9");
    }

    @Test
    void believesTheServerBeforeTheDeclaration() {
        var bytes = "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><title>Caf\u00e9</title></channel></rss>"
                .getBytes(StandardCharsets.UTF_8);
        var declared = Declared.from("https://gazette.example/f", Optional.of("application/rss+xml; charset=utf-8"));

        assertThat(kept(new ReadFeed().apply(RawText.of("feed", bytes, declared)))
                        .head()
                        .title()
                        .orElseThrow()
                        .text())
                .isEqualTo("Caf\u00e9");
    }

    @Test
    void tellsAPageFromAFeed() {
        var read =
                new ReadFeed().apply(RawText.of("p", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8)));

        assertThat(read).isEqualTo(Outcome.dropped(NotAFeed.PAGE));
    }

    @Test
    void survivesDeepNesting() {
        assertThat(feed("<rss>" + "<a>".repeat(200_000), "").entries()).isEmpty();
    }

    private static Feed feed(String text, String address) {
        var declared = address.isEmpty() ? Declared.NOTHING : Declared.from(address, Optional.empty());
        return kept(new ReadFeed().apply(RawText.of("feed", text.getBytes(StandardCharsets.UTF_8), declared)));
    }

    private static Feed kept(Outcome<Feed> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Feed>) outcome).value();
    }
}
