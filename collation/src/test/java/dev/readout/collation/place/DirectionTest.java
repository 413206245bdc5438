package dev.readout.collation.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.knowledge.Knowledge;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectionTest {

    private static final Map<String, Direction.Of> MEANING =
            Map.of("future", Direction.Of.FUTURE, "past", Direction.Of.PAST, "neither", Direction.Of.UNKNOWN);

    @Test
    void findsWhatItsExamplesSay() {
        var direction = new Direction(Knowledge.bundled());
        for (var entry : Knowledge.bundled().entries("place/direction")) {
            var wanted = MEANING.get(entry.id());
            assertThat(entry.matches()).isNotEmpty().allMatch(sentence -> direction.in(sentence) == wanted);
            assertThat(entry.rejects()).isNotEmpty().noneMatch(sentence -> direction.in(sentence) == wanted);
        }
    }
}
