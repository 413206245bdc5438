package dev.readout.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven by Playwright, which downloads none of its own. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it, or says what to install. */
    static Chromium start() {
        var program = Path.of(System.getProperty("readout.chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("No browser at " + program
                    + ": install one (Debian: apt-get install chromium), or name it with -Dreadout.chromium=PATH");
        }
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** Opens a page of a file in a window of its own. */
    OpenPage open(Path page, OpenPage.Window window) {
        return OpenPage.in(browser, page, window);
    }

    /** Opens what is served at an address in a window of its own. */
    OpenPage openAt(String address, OpenPage.Window window) {
        return OpenPage.in(browser, address, window);
    }

    /** Reads a field of each item of the list that a script's module exports by default. */
    List<String> exported(String module, String field) {
        try (var context = browser.newContext()) {
            var values = context.newPage()
                    .evaluate(
                            "([module, field]) => new Function(module.replace('export default', 'return'))()"
                                    + ".map(each => each[field])",
                            List.of(module, field));
            return ((List<?>) values).stream().map(String::valueOf).toList();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
