package dev.readout.publish.page;

import dev.readout.model.dossier.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The page's style sheet, and what lets it through a Content-Security-Policy.
 *
 * @param css the rules; nothing in them comes from an article
 * @param hash {@code sha256-…} of the rules in UTF-8
 */
public record Style(String css, String hash) {

    private static final String SHEET = "dossier.css";

    static Style of(Dossier dossier, Addresses addresses, Filters filters) {
        var slots = dossier.readings().stream().map(addresses::slots).toList();
        var css = sheet()
                + highlights(
                        slots.stream().mapToInt(Slots::mostHere).max().orElse(0),
                        slots.stream().mapToInt(Slots::mostBeyond).max().orElse(0))
                + Height.rules()
                + filters(filters);
        return new Style(css, hash(css));
    }

    /** Of a page with the words of one article. */
    static Style of(Slots slots) {
        var css = sheet() + highlights(slots.mostHere(), slots.mostBeyond()) + Height.rules();
        return new Style(css, hash(css));
    }

    /** Of a page without articles. */
    public static Style plain() {
        var css = sheet();
        return new Style(css, hash(css));
    }

    private static String sheet() {
        try (var sheet = Style.class.getResourceAsStream(SHEET)) {
            if (sheet == null) throw new IllegalStateException("not in this build: " + SHEET);
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHEET, e);
        }
    }

    /** Words light up when the place they belong to is the target. */
    private static String highlights(int here, int beyond) {
        if (here == 0) return "";
        var sameParagraph = IntStream.rangeClosed(1, here).mapToObj(n -> ".k" + n + ":target~.w" + n);
        var otherParagraphs = IntStream.rangeClosed(1, beyond).mapToObj(n -> ".art:has(.m" + n + ":target) .y" + n);
        return Stream.concat(sameParagraph, otherParagraphs)
                .collect(Collectors.joining(
                        ",\n",
                        "",
                        "{background:var(--hit);color:var(--hit-ink);text-decoration-color:var(--hit-ink)}\n"));
    }

    /** While a filter is the target, only what carries its mark is shown; each shows it in its own way. */
    private static String filters(Filters filters) {
        if (filters.all().isEmpty()) return "";
        return filters.all().stream()
                .map(filter -> "#" + filter.id() + ":target~.led ." + filter.mark())
                .collect(Collectors.joining(",\n", "", "{display:var(--shown)}\n"));
    }

    static String hash(String css) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
