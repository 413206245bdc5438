package dev.readout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskInBrowserTest {

    private static final String DOSSIER = "/dossiers/the-strait-fee";

    /** One of the sample coverage's outlets. */
    private static final String SOME = "harbour-courier-*.txt";

    private static final int MOST_STOPS = 900;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private static ServedDesk desk;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        chromium = Chromium.start();
        var coverage = Files.createDirectory(folder.resolve("coverage"));
        try (var some = Files.newDirectoryStream(Path.of(System.getProperty("readout.samples")), SOME)) {
            for (var article : some) Files.copy(article, coverage.resolve(article.getFileName()));
        }
        desk = ServedDesk.over(folder.resolve("data"), coverage, "The strait fee");
    }

    @AfterAll
    static void quit() {
        if (desk != null) desk.close();
        if (chromium != null) chromium.close();
    }

    @ParameterizedTest
    @EnumSource(OpenPage.Window.class)
    void showsEveryPageWithoutAWordOnTheConsole(OpenPage.Window window) {
        for (var address : addresses()) {
            try (var page = chromium.openAt(address, window)) {
                assertThat(page.messages()).as(address).isEmpty();
                assertThat(page.requests()).as(address).allMatch(url -> url.startsWith(desk.at("")) || isData(url));
                assertThat(page.text("() => document.scripts.length")).isEqualTo("1");
                assertThat(page.text("() => document.querySelectorAll('h1').length"))
                        .as(address)
                        .isEqualTo("1");
            }
        }
    }

    private static boolean isData(String url) {
        return url.startsWith("data:");
    }

    @ParameterizedTest
    @EnumSource(OpenPage.Window.class)
    void violatesNoRuleOfAccessibility(OpenPage.Window window) {
        for (var address : addresses()) {
            try (var page = chromium.openAt(address, window)) {
                assertThat(page.violations()).as(address).isEmpty();
            }
        }
    }

    @Test
    void keepsWithinATelephone() {
        for (var address : addresses()) {
            try (var page = chromium.openAt(address, OpenPage.Window.NARROW)) {
                assertThat(page.text("() => document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo("380");
                assertThat(page.texts(OVERFLOWING)).as(address).isEmpty();
            }
        }
    }

    /** Fields that reach out of what holds them. */
    private static final String OVERFLOWING = """
            () => [...document.querySelectorAll('input, select, textarea, button')]
                .filter(field => field.getBoundingClientRect().right
                    > field.parentElement.getBoundingClientRect().right + 1)
                .map(field => field.outerHTML)
            """;

    @Test
    void hasASpeakerCorrectedByKeyboardAlone() {
        try (var page = chromium.openAt(desk.at(DOSSIER), OpenPage.Window.WIDE_LIGHT)) {
            page.tabTo(name -> name.startsWith("Correct: Odile Marchetti:"), MOST_STOPS);
            page.enter();
            page.tabTo(name -> name.equals("deed"), MOST_STOPS);
            page.press("ArrowDown", "ArrowDown", "Tab");
            page.type("Ida Lund");
            page.tabTo(name -> name.equals("reason"), MOST_STOPS);
            page.type("heard on the radio");
            page.tabTo(name -> name.equals("Keep this"), MOST_STOPS);
            page.enter();

            assertThat(page.text("() => document.querySelector(':target').textContent"))
                    .contains("Ida Lund")
                    .contains("corrected: the speaker, before: Odile Marchetti")
                    .contains("heard on the radio");
            assertThat(page.messages()).isEmpty();
        }
    }

    @Test
    void hasTheInboxWorkedByKeys() {
        try (var page = chromium.openAt(desk.at(DOSSIER + "/rulings"), OpenPage.Window.WIDE_LIGHT)) {
            page.tabTo(name -> name.startsWith("Take out:"), MOST_STOPS);
            page.enter();
        }
        try (var page = chromium.openAt(desk.at(DOSSIER + "/inbox"), OpenPage.Window.WIDE_LIGHT)) {
            assertThat(page.texts(SET_ASIDE)).hasSize(1);
            page.tabTo(name -> name.startsWith("Take in:"), MOST_STOPS);
            page.leave("a");

            assertThat(page.texts(SET_ASIDE)).isEmpty();
            assertThat(page.messages()).isEmpty();
        }
    }

    private static final String SET_ASIDE =
            "() => [...document.querySelectorAll('#aside + p + ol > li')].map(item => item.textContent)";

    /** One page of every sort. */
    private static List<String> addresses() {
        var pages = new ArrayList<>(List.of(
                desk.at("/"),
                desk.at(DOSSIER),
                desk.at(DOSSIER + "?asOf=2001-01-01"),
                desk.at(DOSSIER + "/rulings"),
                desk.at(DOSSIER + "/inbox"),
                desk.at("/settings?of=dossier:the-strait-fee"),
                desk.at("/search?q=fee"),
                desk.at("/search?q=fee&in=the-strait-fee&by=nobody")));
        pages.addAll(links(DOSSIER, "/rule?on=u-", "/rule?on=l-", "/rule?on=who-"));
        pages.addAll(links(DOSSIER + "/rulings", "/articles/"));
        return pages;
    }

    /** The first link of a page to each of these. */
    private static List<String> links(String from, String... parts) {
        try (var page = chromium.openAt(desk.at(from), OpenPage.Window.WIDE_LIGHT)) {
            var all = page.texts("() => [...document.querySelectorAll('a[href]')].map(link => link.href)");
            return List.of(parts).stream()
                    .map(part -> all.stream()
                            .filter(link -> link.contains(part))
                            .findFirst()
                            .orElseThrow())
                    .toList();
        }
    }
}
