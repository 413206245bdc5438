package dev.readout.intake.clean;

import dev.readout.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows how the name of an outlet looks, and which words stand where one could but are none. Threads may share it. */
final class Mastheads {

    private static final int MOST_WORDS = 6;

    private final Set<String> words = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final List<String> endings = new ArrayList<>();
    private final Agencies agencies;

    Mastheads(Knowledge knowledge, Agencies agencies) {
        this.agencies = agencies;
        for (var entry : knowledge.entries("intake/mastheads")) {
            words.addAll(entry.list("words"));
            endings.addAll(entry.list("endings"));
            sections.addAll(entry.list("sections"));
        }
    }

    /** Whether the words themselves say that this is an outlet: an agency, a paper's name, an address. */
    boolean isOutlet(String line) {
        if (isAddress(line)) return true;
        if (!couldBeOutlet(line)) return false;
        if (agencies.isAgency(line)) return true;
        var all = Words.of(line);
        return all.stream().allMatch(Mastheads::isNameWord)
                && Words.lower(all).stream().anyMatch(words::contains);
    }

    private boolean isAddress(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        return line.indexOf(' ') < 0 && line.length() <= 60 && endings.stream().anyMatch(lower::endsWith);
    }

    /** Whether it is short and capitalised as a name is, and is not a section of a paper. */
    boolean couldBeOutlet(String line) {
        if (line.length() > 60 || isSection(line) || Quotes.endsWithStop(line) || line.endsWith("?")) return false;
        var all = Words.of(line);
        return !all.isEmpty()
                && all.size() <= MOST_WORDS
                && !all.contains(":")
                && all.stream().allMatch(Mastheads::isNameWord)
                && Character.isLetterOrDigit(line.codePointAt(0));
    }

    boolean isSection(String line) {
        if (line.length() > 60) return false;
        var lower = line.toLowerCase(Locale.ROOT).strip();
        return sections.contains(lower) || isPath(lower);
    }

    /** "Home > World > Asia", "World / Politics". */
    private boolean isPath(String lower) {
        var steps = lower.split("[>/|»›·,]");
        if (steps.length < 2) return false;
        for (var step : steps) {
            if (!step.isBlank() && !sections.contains(step.strip())) return false;
        }
        return true;
    }

    private static boolean isNameWord(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || Names.isParticle(word) || word.contains("com");
    }
}
