package dev.readout.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of one call. What is wrong with them is said in an {@link IllegalArgumentException} that names the argument.
 *
 * @param arguments as they came, by name
 */
record Ask(Map<String, Object> arguments) {

    private static final int LONGEST = 1_000;

    Optional<String> words(String name) {
        var value = arguments.get(name);
        if (value == null) return Optional.empty();
        if (!(value instanceof String words)) throw new IllegalArgumentException(name + " must be a string");
        if (words.length() > LONGEST) throw new IllegalArgumentException(name + " is too long");
        return Optional.of(words).filter(given -> !given.isBlank());
    }

    String needed(String name) {
        return words(name).orElseThrow(() -> new IllegalArgumentException(name + " is needed"));
    }

    Optional<LocalDate> day(String name) {
        return words(name).map(words -> {
            try {
                return LocalDate.parse(words);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(name + " must be a day as 2019-06-01, was " + words, e);
            }
        });
    }

    int number(String name, int least, int most, int otherwise) {
        return arguments.get(name) == null ? otherwise : number(name, least, most);
    }

    int number(String name, int least, int most) {
        if (!(arguments.get(name) instanceof Number number))
            throw new IllegalArgumentException(name + " must be a number");
        if (number.longValue() < least || number.longValue() > most)
            throw new IllegalArgumentException(name + " must be within " + least + " and " + most);
        return number.intValue();
    }
}
