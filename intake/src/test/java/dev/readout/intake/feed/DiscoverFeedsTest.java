package dev.readout.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.fetch.WebAddress;
import org.junit.jupiter.api.Test;

class DiscoverFeedsTest {

    private static final WebAddress PAGE =
            WebAddress.of("https://gazette.example/news/").orElseThrow();

    @Test
    void findsTheFeedsThatAPageOffersEachOnce() {
        var offers = DiscoverFeeds.in("""
                <link rel="alternate" type="application/rss+xml" title="All" href="../feed.xml">
                <link rel="stylesheet" href="a.css"><link rel=alternate hreflang=fr href="/fr">
                <link rel="Alternate" type="application/atom+xml; charset=utf-8" href="atom">
                <link rel="alternate" type="application/rss+xml" href="/feed.xml">
                <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
                """, PAGE);

        assertThat(offers)
                .extracting(offer -> offer.address().toString())
                .containsExactly("https://gazette.example/feed.xml", "https://gazette.example/news/atom");
        assertThat(offers.getFirst().title()).isEqualTo("All");
    }
}
