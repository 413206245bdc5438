package dev.readout.publish.words;

import java.util.Locale;

/** A noun with the article it takes: "a summit", "an interview", "talks". */
public final class Indefinite {

    private Indefinite() {}

    public static String of(String noun) {
        var lower = noun.toLowerCase(Locale.ROOT);
        if (lower.matches(".*[^siu]s")) return noun;
        return (lower.matches("[aeiou].*") ? "an " : "a ") + noun;
    }
}
