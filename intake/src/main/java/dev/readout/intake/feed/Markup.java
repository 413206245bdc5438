package dev.readout.intake.feed;

import org.jsoup.Jsoup;

/**
 * Words of a feed that may hold markup.
 *
 * @param value the words as they are, or safe HTML: nothing in it runs or fetches by itself other than an image
 * @param isHtml whether it is HTML; otherwise {@code <} and {@code &} in it mean themselves
 */
public record Markup(String value, boolean isHtml) {

    /** The words alone, on one line. */
    public String text() {
        return isHtml ? Jsoup.parseBodyFragment(value).text() : value.strip().replaceAll("\\s+", " ");
    }
}
