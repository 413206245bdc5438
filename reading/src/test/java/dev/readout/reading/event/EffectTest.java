package dev.readout.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Plover;
import org.junit.jupiter.api.Test;

class EffectTest {

    @Test
    void makesAPledgeOfCooperationAndAThreatOfHostility() {
        assertThat(Effect.INTENT.on(Plover.AID)).isEqualTo(Plover.AGREE);
        assertThat(Effect.INTENT.on(Plover.ASSAULT)).isEqualTo(Plover.THREATEN);
        assertThat(Effect.INTENT.on(Plover.REJECT)).isEqualTo(Plover.REJECT);
    }

    @Test
    void takesTheEndOfHostilityForAConcessionAndOfCooperationForASanction() {
        assertThat(Effect.CEASE.on(Plover.COERCE)).isEqualTo(Plover.YIELD);
        assertThat(Effect.CEASE.on(Plover.AID)).isEqualTo(Plover.SANCTION);
    }

    @Test
    void handsOnWhatIsOnlyReported() {
        assertThat(Effect.PASS.on(Plover.PROTEST)).isEqualTo(Plover.PROTEST);
    }
}
