package dev.readout.intake.clean;

import dev.readout.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads "By Ann Lee and Bob Ray" and its like, also when a bracket, an address or a date follows or the line is cut.
 *
 * <p>See {@code knowledge/intake/bylines.yaml}. Threads may share it.
 */
final class Bylines {

    private static final int LONGEST = 400;
    private static final int MOST_WORDS_A_NAME = 7;
    private static final String ENDS = "(|•·<[—–\t";

    private final Set<String> openings = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> signatures = new HashSet<>();
    private final DateLines dates;
    private final Agencies agencies;

    Bylines(Knowledge knowledge, DateLines dates, Agencies agencies) {
        this.dates = dates;
        this.agencies = agencies;
        for (var entry : knowledge.entries("intake/bylines")) {
            openings.addAll(entry.list("openings"));
            roles.addAll(entry.list("roles"));
            signatures.addAll(entry.list("signatures"));
        }
    }

    /** The names of a line that begins as a byline does and holds nothing but names before its end or a bracket. */
    Optional<Byline> read(String line) {
        if (line.length() > LONGEST) return Optional.empty();
        return opening(line).flatMap(from -> names(line, from));
    }

    /** Names behind a word and a colon as they sign the end of a report: "Interview: Ann Lee". */
    Optional<Byline> readSignature(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || line.length() > LONGEST) return Optional.empty();
        if (!signatures.contains(line.substring(0, colon).toLowerCase(Locale.ROOT))) return Optional.empty();
        return names(line, pastBlanks(line, colon))
                .filter(byline -> byline.rest().isEmpty());
    }

    /** A line of one to three names without "By", as it stands beside a date line: "Ann Lee, staff writer". */
    Optional<Byline> readBare(String line) {
        if (line.length() > 100 || line.isEmpty() || !Words.isCapitalised(line.substring(0, 1)))
            return Optional.empty();
        return names(line, 0).filter(byline -> {
            int words = Words.of(byline.value().split(",")[0]).size();
            return words >= 2 && words <= 4 && byline.rest().isEmpty();
        });
    }

    /** Whether the line says what somebody does for a paper: "Staff writer", "Foreign Correspondent". */
    boolean isRole(String line) {
        if (line.length() > 60) return false;
        var words = Words.lower(Words.of(line));
        return words.size() <= 5 && !words.isEmpty() && roles.contains(words.getLast());
    }

    private Optional<Integer> opening(String line) {
        var lower = line.substring(0, Math.min(line.length(), 40)).toLowerCase(Locale.ROOT);
        return openings.stream()
                .filter(opening -> lower.startsWith(opening)
                        && lower.length() > opening.length()
                        && !Character.isLetterOrDigit(lower.charAt(opening.length())))
                .map(opening -> pastBlanks(line, opening.length()))
                .max(Integer::compare)
                .filter(from -> from < line.length());
    }

    private static int pastBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && (Line.isBlank(line.charAt(at)) || line.charAt(at) == ':')) at++;
        return at;
    }

    private Optional<Byline> names(String line, int from) {
        int to = from;
        while (to < line.length() && ENDS.indexOf(line.charAt(to)) < 0 && !spacedDash(line, to)) to++;
        var rest = line.substring(to).strip();
        if (!isSecondary(rest)) return Optional.empty();
        int end = trimmedEnd(line, from, to);
        var parts = parts(line.substring(from, end));
        if (parts.isEmpty() || !parts.stream().allMatch(this::isName)) return Optional.empty();
        var people = parts.stream().filter(part -> !agencies.isAgency(part)).toList();
        if (people.isEmpty()) return Optional.empty();
        return Optional.of(new Byline(String.join(", ", people), from, end, rest));
    }

    private static boolean spacedDash(String line, int at) {
        return line.charAt(at) == '-' && at > 0 && line.charAt(at - 1) == ' ';
    }

    private static int trimmedEnd(String line, int from, int to) {
        int end = to;
        while (end > from && (Line.isBlank(line.charAt(end - 1)) || ",;:".indexOf(line.charAt(end - 1)) >= 0)) end--;
        return end;
    }

    /** After the names: nothing, an address, a bracket that may be cut, a date, a place or a paper's name. */
    private boolean isSecondary(String rest) {
        if (rest.isEmpty() || rest.length() < 3 || rest.contains("@") || rest.startsWith("(")) return true;
        var words = Words.of(rest);
        return dates.read(rest).isPresent()
                || (words.size() <= 6 && words.stream().allMatch(Bylines::isNameWord));
    }

    private static List<String> parts(String names) {
        return Arrays.stream(names.split(",|;| and | And | AND | & "))
                .map(String::strip)
                .map(part -> part.startsWith("and ") ? part.substring(4).strip() : part)
                .map(Bylines::withoutPlace)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** "Ann Lee in Port Ellan", "Ann Lee for The Ellan Times": the name alone. */
    private static String withoutPlace(String part) {
        for (var joint : new String[] {" in ", " for ", " For ", " at "}) {
            int at = (" " + part).indexOf(joint);
            if (at >= 0) return part.substring(0, at).strip();
        }
        return part;
    }

    private boolean isName(String part) {
        var words = Words.of(part);
        if (words.isEmpty() || words.size() > MOST_WORDS_A_NAME) return false;
        if (part.endsWith(".")
                && part.length() > 3
                && !part.endsWith("Jr.")
                && !part.endsWith("Sr.")
                && part.charAt(part.length() - 3) != ' ') {
            return false;
        }
        return isRole(part) || (words.stream().allMatch(Bylines::isNameWord) && Words.isCapitalised(words.getFirst()));
    }

    private static boolean isNameWord(String word) {
        return Character.isLetter(word.codePointAt(0))
                && (!Character.isLowerCase(word.codePointAt(0)) || Names.isParticle(word));
    }
}
