package dev.readout.reading.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternTest {

    private static final Map<String, Set<String>> CLASSES = Map.of("aid", Set.of("food", "money"));

    @Test
    void readsAlternativesClassesAndPlaces() {
        var pattern = Pattern.parse("send|ship >@aid|medicine <army TARGET", CLASSES);

        assertThat(pattern.heads()).containsExactlyInAnyOrder("send", "ship");
        assertThat(pattern.needs())
                .extracting(Need::place)
                .containsExactly(Need.Place.OBJECT, Need.Place.SUBJECT, Need.Place.ANYWHERE);
        assertThat(pattern.needs().getFirst().words()).containsExactlyInAnyOrder("food", "money", "medicine");
        assertThat(pattern.needs().getLast().wantsTarget()).isTrue();
    }

    @Test
    void refusesAClassThatDoesNotExist() {
        assertThatThrownBy(() -> Pattern.parse("send @aidd", CLASSES)).hasMessageContaining("@aidd");
    }
}
