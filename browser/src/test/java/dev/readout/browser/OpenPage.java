package dev.readout.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A page in a browser's window, with all that was said on the console and asked of the network since it was opened. */
final class OpenPage implements AutoCloseable {

    /** How it is looked at. */
    enum Window {
        WIDE_LIGHT(1280, ColorScheme.LIGHT),
        WIDE_DARK(1280, ColorScheme.DARK),
        NARROW(380, ColorScheme.LIGHT);

        private final int width;
        private final ColorScheme scheme;

        Window(int width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }
    }

    private static final int HEIGHT = 900;
    private static final int PATIENCE_MILLIS = 120_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> messages = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private OpenPage(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> messages.add(message.text()));
        page.onPageError(messages::add);
        page.onDialog(dialog -> {
            messages.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        context.onRequest(request -> requests.add(request.url()));
    }

    static OpenPage in(Browser browser, Path file, Window window) {
        return in(browser, file.toUri().toString(), window);
    }

    static OpenPage in(Browser browser, String address, Window window) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(window.width, HEIGHT)
                .setColorScheme(window.scheme);
        var open = new OpenPage(browser.newContext(options));
        open.page.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        open.page.navigate(address);
        return open;
    }

    /** Console messages, errors and dialogs. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    /** Addresses asked for, the page's own first. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Follows a link within the page. */
    void follow(String fragment) {
        page.evaluate("fragment => { location.hash = fragment }", fragment);
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** Presses keys, one after the other. */
    void press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    /** Presses Enter where that leads to another page, and waits for that. */
    void enter() {
        leave("Enter");
    }

    /** Presses a key that leads to another page, and waits for that. */
    void leave(String key) {
        var before = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(before));
    }

    /** Types words where the focus is. */
    void type(String words) {
        page.keyboard().type(words);
    }

    /** Goes on by the tabulator until the focus is on what has such a label, name or text. */
    void tabTo(Predicate<String> wanted, int most) {
        for (int i = 0; i < most; i++) {
            page.keyboard().press("Tab");
            if (texts(FOCUSED).stream().anyMatch(wanted)) return;
        }
        throw new IllegalStateException("not reached in " + most + " steps; now at " + texts(FOCUSED));
    }

    private static final String FOCUSED = """
            () => [document.activeElement.getAttribute('aria-label'), document.activeElement.name,
                document.activeElement.textContent].filter(name => name)
            """;

    /** What a function of the page gives, as text. */
    String text(String function) {
        return String.valueOf(page.evaluate(function));
    }

    /** What a function of the page gives, as a list of texts. */
    List<String> texts(String function) {
        return ((List<?>) page.evaluate(function)).stream().map(String::valueOf).toList();
    }

    /** What axe finds against all its rules, one line a rule. */
    List<String> violations() {
        page.evaluate(axe());
        return texts("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                    .map(found => found.id + ' x' + found.nodes.length + ': ' + found.nodes[0].html)
                """);
    }

    private static String axe() {
        try (var script = OpenPage.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) throw new IllegalStateException("axe.min.js is not on the class path");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
