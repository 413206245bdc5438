package dev.readout.reading.time;

import java.util.Map;
import java.util.Optional;

/**
 * What a word stands for: a month, a unit, a number.
 *
 * @param kind what the patterns call it
 * @param value its value among its kind
 * @param traits what else its entry says
 */
record Sign(String kind, String value, Map<String, String> traits) {

    static Sign of(String kind, String value) {
        return new Sign(kind, value, Map.of());
    }

    int number() {
        return Integer.parseInt(value);
    }

    /** The value, if it is a whole number: "2.5" of something is none. */
    Optional<Integer> whole() {
        var unsigned = value.startsWith("-") ? value.substring(1) : value;
        boolean digits = !unsigned.isEmpty() && unsigned.length() <= 9;
        for (int i = 0; digits && i < unsigned.length(); i++) digits = Character.isDigit(unsigned.charAt(i));
        return digits ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    /** A number among the entry's traits, or the one given. */
    int trait(String name, int otherwise) {
        var value = traits.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    String trait(String name) {
        return traits.getOrDefault(name, "");
    }

    boolean has(String name) {
        return "true".equals(traits.get(name));
    }
}
