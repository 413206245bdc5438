package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.store.memory.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final String NAME = "ferry fee";

    private final MemoryStore store = new MemoryStore();
    private final Memberships memberships = new Memberships(100);

    @BeforeEach
    void fill() {
        FerryFee.in(store);
    }

    @Test
    void keepsWhatSomebodyAskedFor() {
        var asked = memberships.of(NAME, store, store.lastChange());

        assertThat(memberships.of(NAME, store, store.lastChange())).isSameAs(asked);
        assertThat(memberships.inPassing(NAME, store, store.lastChange())).isSameAs(asked);
    }

    @Test
    void keepsNothingOfWhatIsLookedAtInPassing() {
        var passed = memberships.inPassing(NAME, store, store.lastChange());

        assertThat(passed.held()).hasSize(2);
        assertThat(memberships.of(NAME, store, store.lastChange())).isNotSameAs(passed);
    }
}
