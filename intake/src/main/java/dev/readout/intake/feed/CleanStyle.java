package dev.readout.intake.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps of a {@code style} attribute what only says how words look: no address, no position, no script. */
final class CleanStyle {

    private static final int LONGEST = 1_000;
    private static final Pattern ADDRESS = Pattern.compile("url\\s*\\(\\s*[^\\s)]+\\s*\\)\\s*");
    private static final Pattern HARMLESS =
            Pattern.compile("(?:\\w-\\w|[:,;#%.\\sa-zA-Z0-9!]|'[\\s\\w]+'|\"[\\s\\w]+\"|\\([\\d,\\s]+\\))*");
    private static final Pattern PAIR = Pattern.compile("\\s*([-\\w]+)\\s*:\\s*([^:;]*)(?:;|$)");
    private static final Pattern SIZE_OR_COLOUR = Pattern.compile("#[0-9a-f]+"
            + "|rgb\\(\\d+%?,\\d*%?,?\\d*%?\\)?"
            + "|\\d{0,2}\\.?\\d{0,2}(?:cm|em|ex|in|mm|pc|pt|px|%|,|\\))?");
    private static final Set<String> PROPERTIES = Set.of(
            "azimuth",
            "background-color",
            "border-bottom-color",
            "border-collapse",
            "border-color",
            "border-left-color",
            "border-right-color",
            "border-top-color",
            "clear",
            "color",
            "cursor",
            "direction",
            "display",
            "elevation",
            "float",
            "font",
            "font-family",
            "font-size",
            "font-style",
            "font-variant",
            "font-weight",
            "height",
            "letter-spacing",
            "line-height",
            "overflow",
            "pause",
            "pause-after",
            "pause-before",
            "pitch",
            "pitch-range",
            "richness",
            "speak",
            "speak-header",
            "speak-numeral",
            "speak-punctuation",
            "speech-rate",
            "stress",
            "text-align",
            "text-decoration",
            "text-indent",
            "unicode-bidi",
            "vertical-align",
            "voice-family",
            "volume",
            "white-space",
            "width");
    private static final Set<String> BOXES = Set.of("background", "border", "margin", "padding");
    private static final Set<String> KEYWORDS = Set.of(
            "!important",
            "aqua",
            "auto",
            "black",
            "block",
            "blue",
            "bold",
            "both",
            "bottom",
            "brown",
            "center",
            "collapse",
            "dashed",
            "dotted",
            "fuchsia",
            "gray",
            "green",
            "italic",
            "left",
            "lime",
            "maroon",
            "medium",
            "navy",
            "none",
            "normal",
            "nowrap",
            "olive",
            "pointer",
            "purple",
            "red",
            "right",
            "silver",
            "solid",
            "teal",
            "top",
            "transparent",
            "underline",
            "white",
            "yellow");

    private CleanStyle() {}

    /** The style that is left, if any is. */
    static Optional<String> of(String style) {
        var plain = ADDRESS.matcher(style).replaceAll(" ");
        if (plain.length() > LONGEST || !HARMLESS.matcher(plain).matches()) return Optional.empty();
        if (!PAIR.matcher(plain).replaceAll("").isBlank()) return Optional.empty();
        List<String> kept = new ArrayList<>();
        var pairs = PAIR.matcher(plain);
        while (pairs.find()) {
            if (isKept(pairs.group(1), pairs.group(2))) kept.add(pairs.group(1) + ": " + pairs.group(2) + ";");
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", kept));
    }

    private static boolean isKept(String property, String value) {
        if (value.isEmpty()) return false;
        var name = property.toLowerCase(Locale.ROOT);
        if (PROPERTIES.contains(name)) return true;
        return BOXES.contains(name.split("-", 2)[0])
                && Arrays.stream(value.strip().split("\\s+"))
                        .allMatch(word -> KEYWORDS.contains(word)
                                || SIZE_OR_COLOUR.matcher(word).matches());
    }
}
