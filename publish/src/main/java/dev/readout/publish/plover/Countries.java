package dev.readout.publish.plover;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their English names, as CLDR has them. */
final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** Its three letters (ISO 3166-1 alpha-3). */
    static Optional<String> code(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
        return Optional.ofNullable(CODES.get(plain));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var country : Locale.getISOCountries()) {
            var locale = Locale.of("", country);
            codes.put(locale.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), locale.getISO3Country());
        }
        return Map.copyOf(codes);
    }
}
