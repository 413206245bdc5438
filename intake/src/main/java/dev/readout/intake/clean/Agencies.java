package dev.readout.intake.clean;

import dev.readout.knowledge.Knowledge;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows news agencies and picture services by name: {@code knowledge/intake/agencies.yaml}. Threads may share it. */
final class Agencies {

    private static final int LONGEST_CREDIT = 80;
    private static final int MOST_WORDS = 5;

    private final Set<String> names = new HashSet<>();
    private final Set<String> pictures = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    Agencies(Knowledge knowledge) {
        for (var entry : knowledge.entries("intake/agencies")) {
            endings.addAll(entry.list("endings"));
            var into = entry.find("pictures").isPresent() ? pictures : names;
            for (var name : entry.list("names")) {
                into.add(name);
                if (name.length() > 3) into.add(name.toUpperCase(Locale.ROOT));
            }
        }
    }

    /** Whether this is an agency's name and nothing else. */
    boolean isAgency(String name) {
        return names.contains(name.strip());
    }

    /** Whether this is the name of an agency or of a picture service and nothing else. */
    boolean isSource(String name) {
        return isAgency(name) || pictures.contains(name.strip());
    }

    /** Whether one of the parts, cut at slashes, dashes and commas, is a source: "AFP-Example", "Ann Lee/Reuters". */
    boolean namesSource(String credit) {
        if (credit.length() > LONGEST_CREDIT) return false;
        if (isSource(credit)) return true;
        return Arrays.stream(credit.split("[/,|;–—-]| via | and ")).anyMatch(this::isSource);
    }

    /** The agency named by a whole line such as "— Reuters", "(AP)" or "Source: AFP". */
    Optional<String> creditLine(String line) {
        if (line.length() > LONGEST_CREDIT) return Optional.empty();
        var name = bare(line);
        boolean set = name.length() < line.strip().length();
        return Optional.of(name).filter(n -> isAgency(n) || (set && looksLikeAgency(n)));
    }

    /** A short name that ends as those of agencies do: "Ellan Wire", "Ellan News Agency". */
    private boolean looksLikeAgency(String name) {
        var words = Words.of(name);
        return words.size() >= 2
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(Words::isCapitalised)
                && endings.contains(words.getLast().toLowerCase(Locale.ROOT));
    }

    /** A credit without the dashes and brackets around it. */
    static String bare(String credit) {
        int from = 0;
        int to = credit.length();
        while (from < to && isWrapping(credit.charAt(from))) from++;
        while (to > from && isWrapping(credit.charAt(to - 1))) to--;
        return credit.substring(from, to);
    }

    private static boolean isWrapping(char c) {
        return Line.isBlank(c) || "-–—―()[]{}•*·|/.,:;<>_".indexOf(c) >= 0;
    }
}
