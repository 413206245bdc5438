package dev.readout.reading.actor;

import java.util.Optional;

/** Finds the country in a description ("US Secretary of State", "North Korean official"). */
final class Nationality {

    private Nationality() {}

    /** The country first named in words as printed. */
    static Optional<Country> in(String printed, ActorKnowledge knowledge) {
        var words = printed.split("\\s+", -1);
        for (int first = 0; first < words.length; first++) {
            for (int count = Math.min(3, words.length - first); count >= 1; count--) {
                var form = String.join(" ", java.util.Arrays.copyOfRange(words, first, first + count))
                        .replaceAll("['’]s$", "");
                var country = knowledge
                        .countries()
                        .adjectives()
                        .find(form)
                        .or(() -> knowledge.countries().names().find(form));
                if (country.isPresent()) return country;
            }
        }
        return Optional.empty();
    }
}
