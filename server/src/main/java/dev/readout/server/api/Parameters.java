package dev.readout.server.api;

import dev.readout.server.AsOf;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a request says behind its question mark.
 *
 * @param request where it stands
 */
record Parameters(Context request) {

    private static final int LAST_YEAR = 9999;

    /** @throws Problem if there are others: a misspelt one would be passed over in silence */
    static Parameters of(Context request, Set<String> known) {
        for (var name : request.queryParamMap().keySet()) {
            if (!known.contains(name))
                throw Problem.badRequest(
                        "There is no '" + name + "' here, only: " + String.join(", ", new TreeSet<>(known)) + ".");
        }
        return new Parameters(request);
    }

    Optional<String> words(String name) {
        return Optional.ofNullable(request.queryParam(name)).filter(words -> !words.isBlank());
    }

    String needed(String name) {
        return words(name).orElseThrow(() -> Problem.badRequest("Say " + name + " as well."));
    }

    /** As of when a dossier is asked for. */
    AsOf asOf(ZoneId zone) {
        return new AsOf(day("asOf"), parsed("knownOn", AsOf.KNOWN_FORM, words -> AsOf.Known.parse(words, zone)));
    }

    Optional<LocalDate> day(String name) {
        return parsed(name, "2019-06-01", Parameters::parse);
    }

    private static LocalDate parse(String words) {
        var day = LocalDate.parse(words);
        if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) return day;
        throw new DateTimeException("no year of four digits: " + words);
    }

    private <T> Optional<T> parsed(String name, String form, Function<String, T> parse) {
        return words(name).map(words -> {
            try {
                return parse.apply(words.strip());
            } catch (DateTimeException e) {
                throw Problem.badRequest("Write " + name + " as " + form + ", not as '" + words + "'.");
            }
        });
    }

    Optional<Integer> number(String name, int least, int most) {
        return words(name).map(words -> {
            if (words.matches("\\d{1,9}")) {
                int number = Integer.parseInt(words);
                if (number >= least && number <= most) return number;
            }
            throw Problem.badRequest(name + " is a number from " + least + " to " + most + ", not '" + words + "'.");
        });
    }
}
