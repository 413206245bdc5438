package dev.readout.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    Optional<LocalDate> day(String name) {
        return words(name).map(words -> {
            try {
                var day = LocalDate.parse(words.strip());
                if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) return day;
                throw new DateTimeParseException("no year of four digits", words, 0);
            } catch (DateTimeParseException e) {
                throw Problem.badRequest("Write " + name + " as 2019-06-01, not as '" + words + "'.");
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
