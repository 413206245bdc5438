package dev.readout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierInBrowserTest {

    private static final String HOSTILE = """
            Pier Gazette

            <script>alert('headline')</script> Harbour fee under review

            Published June 3, 2019

            “<img src=https://example.org/x.png onerror=alert(1)> and </style><script>alert(2)</script>,” Transport
            Minister Odile Marchetti said on Monday.

            The minister said that "<svg onload=alert(3)>" and <a href="javascript:alert(4)">this</a> would be enough.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private static Path samples;

    @SuppressWarnings("NullAway.Init")
    private static Path hostile;

    @BeforeAll
    static void writePages() throws IOException, InterruptedException {
        chromium = Chromium.start();
        var pages = new WrittenPages(folder);
        samples = pages.samples();
        hostile = pages.ofArticle("hostile", HOSTILE);
    }

    @AfterAll
    static void quit() {
        if (chromium != null) chromium.close();
    }

    @ParameterizedTest
    @EnumSource(OpenPage.Window.class)
    void saysNothingAndAsksForNothing(OpenPage.Window window) {
        try (var page = chromium.open(samples, window)) {
            assertThat(page.messages()).isEmpty();
            assertThat(page.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        }
    }

    @ParameterizedTest
    @EnumSource(OpenPage.Window.class)
    void violatesNoRuleOfAccessibility(OpenPage.Window window) {
        try (var page = chromium.open(samples, window)) {
            assertThat(page.violations()).isEmpty();
        }
    }

    @Test
    void keepsWithinATelephone() {
        try (var page = chromium.open(samples, OpenPage.Window.NARROW)) {
            assertThat(page.text("() => document.documentElement.scrollWidth")).isEqualTo("380");
        }
    }

    @Test
    void leadsEveryLinkToAPlace() {
        try (var page = chromium.open(samples, OpenPage.Window.WIDE_LIGHT)) {
            assertThat(page.texts("""
                    () => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))
                        .filter(href => !href.startsWith('#') || !document.getElementById(href.slice(1)))
                    """)).isEmpty();
        }
    }

    @Test
    void lightsUpExactlyTheWordsOfEveryStatement() {
        try (var page = chromium.open(samples, OpenPage.Window.WIDE_LIGHT)) {
            var statements = page.texts("""
                    () => [...document.querySelectorAll('.tx i')].map(target => target.id).filter(id => /-s[0-9]+$/.test(id))
                    """);
            assertThat(statements).hasSizeGreaterThan(50);
            for (var statement : statements.subList(0, 40)) {
                page.follow(statement);
                assertThat(page.text(LIT)).as(statement).isEqualTo(page.text(SAID));
            }
        }
    }

    /** The words that are lit, without what they are lit by. */
    private static final String LIT = """
            () => {
              const hit = getComputedStyle(document.documentElement).getPropertyValue('--hit').trim();
              const probe = document.createElement('p');
              probe.style.setProperty('background-color', hit);
              document.body.append(probe);
              const colour = getComputedStyle(probe).backgroundColor;
              probe.remove();
              return [...document.querySelectorAll('.tx span')]
                  .filter(run => getComputedStyle(run).backgroundColor === colour)
                  .map(run => run.textContent).join('').replace(/[^\\p{L}\\p{N}]+/gu, '').toLowerCase();
            }
            """;

    /** The words of the same statement in who said what. */
    private static final String SAID = """
            () => {
              const line = document.getElementById(location.hash.slice(1) + 'v');
              return [...line.closest('.v').querySelectorAll('.w')]
                  .map(words => [...words.childNodes].filter(node => node.className !== 'not')
                      .map(node => node.textContent).join('')).join('').replace(/[^\\p{L}\\p{N}]+/gu, '').toLowerCase();
            }
            """;

    @Test
    void showsOnlyWhatAFilterNames() {
        try (var page = chromium.open(samples, OpenPage.Window.WIDE_LIGHT)) {
            var first = page.text("() => document.querySelector('.filt a').getAttribute('href').slice(1)");
            var count = page.text("() => document.querySelector('.filt a + .ct').textContent");
            page.follow(first);

            assertThat(page.texts(SHOWN)).hasSize(Integer.parseInt(count)).doesNotContain("");
            page.follow("said");
            assertThat(page.texts(SHOWN)).hasSizeGreaterThan(Integer.parseInt(count));
        }
    }

    @Test
    void showsOnlyTheDayThatIsAskedFor() {
        try (var page = chromium.open(samples, OpenPage.Window.WIDE_LIGHT)) {
            page.follow(page.text("() => document.querySelector('.dl').getAttribute('href').slice(1)"));

            assertThat(page.texts("""
                    () => [...document.querySelectorAll('.day')].filter(day => day.checkVisibility()).map(day => day.id)
                    """)).hasSize(1);
        }
    }

    private static final String SHOWN = """
            () => [...document.querySelectorAll('.u')].filter(said => said.checkVisibility())
                .map(said => said.querySelector('h5').textContent)
            """;

    @Test
    void runsNothingThatAnArticleContains() {
        try (var page = chromium.open(hostile, OpenPage.Window.WIDE_LIGHT)) {
            assertThat(page.messages()).isEmpty();
            assertThat(page.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
            assertThat(page.text("() => document.querySelectorAll('script, img, [onload], [onerror]').length"))
                    .isEqualTo("0");
            assertThat(page.text("() => document.querySelector('#articles').textContent"))
                    .contains("<script>alert(2)</script>");
        }
    }
}
