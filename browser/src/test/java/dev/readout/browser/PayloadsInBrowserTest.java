package dev.readout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be run if it came into a page as anything but text, everywhere that an article's words come in. */
class PayloadsInBrowserTest {

    /** All that a dossier's page is made of. */
    private static final Set<String> KNOWN = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "main",
            "nav",
            "footer",
            "section",
            "article",
            "aside",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "p",
            "div",
            "span",
            "a",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "details",
            "summary",
            "blockquote",
            "q",
            "cite",
            "time",
            "b",
            "i",
            "em",
            "strong",
            "small",
            "mark",
            "abbr",
            "ins",
            "del",
            "br",
            "hr",
            "wbr",
            "svg",
            "g",
            "path",
            "rect",
            "line",
            "circle",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "use",
            "symbol",
            "figure",
            "figcaption",
            "form",
            "label",
            "input",
            "button",
            "bdi",
            "code",
            "search",
            "s",
            "sup",
            "desc",
            "link");

    private static final String ELEMENTS =
            "() => [...new Set([...document.querySelectorAll('*')].map(e => e.localName))]";

    private static final String RISKY = """
            () => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => [e.localName, a.name, a.value]))
                .filter(([element, name, value]) => /^on/i.test(name) || name === 'srcdoc' || name === 'formaction'
                    || (/^(href|xlink:href|src|action|data|content)$/i.test(name)
                        && /^[\\\\s\\\\x00-\\\\x20]*(javascript|vbscript|data):/i.test(value)
                        && !(element === 'link' && value === 'data:,')))
                .map(each => each.join(' '))
            """;

    private static final String PROTOCOLS = """
            () => [...new Set([...document.querySelectorAll('a')]
                .map(a => new URL(a.getAttribute('href') || a.getAttribute('xlink:href') || '#', location.href).protocol))]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private static List<String> payloads;

    @SuppressWarnings("NullAway.Init")
    private static OpenPage page;

    @BeforeAll
    static void openThePageOfAll() throws IOException {
        chromium = Chromium.start();
        payloads = Payloads.all(chromium);
        var file = folder.resolve("payloads.html");
        new HostileCoverage().write(payloads, file);
        page = chromium.open(file, OpenPage.Window.WIDE_LIGHT);
    }

    @AfterAll
    static void quit() {
        if (chromium != null) chromium.close();
    }

    @Test
    void runsNothingAndAsksForNothing() {
        page.press("Tab", "Tab", "Tab");

        assertThat(page.messages()).isEmpty();
        assertThat(page.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }

    @Test
    void holdsNoElementAndNoAttributeOfTheirs() {
        assertThat(KNOWN).containsAll(page.texts(ELEMENTS));
        assertThat(page.texts(RISKY)).isEmpty();
        assertThat(page.text("() => document.querySelectorAll('script, iframe, img, object, embed, base').length"))
                .isEqualTo("0");
    }

    @Test
    void leadsNowhereButToThePageAndTheWeb() {
        assertThat(page.texts(PROTOCOLS)).isSubsetOf("file:", "http:", "https:");
    }

    @Test
    void showsEachAsTheTextItIs() {
        var shown = letters(page.text("() => document.body.textContent"));

        assertThat(payloads).hasSizeGreaterThan(60).allMatch(payload -> shown.contains(letters(payload)));
    }

    private static String letters(String words) {
        return words.replaceAll("[^A-Za-z0-9<>]", "");
    }
}
