package dev.readout.publish.words;

import java.util.Locale;

/** How many there are, in words: "1 article", "1,204 articles". */
public final class Count {

    private Count() {}

    /** The number with its noun, whose plural adds an s. */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** The number with its noun in the form it asks for. */
    public static String of(long number, String one, String many) {
        return of(number) + " " + (number == 1 ? one : many);
    }

    /** The number alone, thousands set apart. */
    public static String of(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
