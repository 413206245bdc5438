package dev.readout.intake.clean;

import java.util.Arrays;

/**
 * Knows a menu whose steps stand between bars or dots: "News | Sport | Tide tables". It need not know all of them.
 *
 * <p>Threads may share it.
 */
final class Menus {

    private static final int LONGEST = 200;
    private static final int FEWEST_STEPS = 3;
    private static final int MOST_WORDS_OF_A_STEP = 3;

    private final Mastheads mastheads;

    Menus(Mastheads mastheads) {
        this.mastheads = mastheads;
    }

    /** Three steps or more of few words, one of which is the name of a section. */
    boolean isMenu(String line) {
        if (line.length() > LONGEST || Quotes.endsWithStop(line)) return false;
        var steps = Arrays.stream(line.split("[>|»›·•]"))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        return steps.size() >= FEWEST_STEPS
                && steps.stream().allMatch(step -> Words.of(step).size() <= MOST_WORDS_OF_A_STEP)
                && steps.stream().anyMatch(mastheads::isSection);
    }
}
