package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.store.Ruling;
import dev.readout.store.Ruling.Deed;
import dev.readout.store.VersionId;
import dev.readout.store.Words;
import dev.readout.store.memory.MemoryStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void fill() {
        FerryFee.in(store);
    }

    @Test
    void holdsWhatBelongs() {
        assertThat(now(Membership.NONE).held())
                .containsOnlyKeys("https://courier.example/go", "https://gazette.example/stays");
    }

    @Test
    void readsNothingAgainForARuling() {
        var before = now(Membership.NONE);
        var words = new Words(FerryFee.first().article().id(), "statements", "the ferry fee", 0);
        store.write(writing -> writing.add(new Ruling(
                Shelf.DOSSIER, List.of(words), Deed.NOTE, "seen", "", "Ada", "", FerryFee.NOON, Optional.empty())));

        assertThat(now(before).held()).isSameAs(before.held());
        assertThat(now(before).change()).isGreaterThan(before.change());
    }

    @Test
    void readsAgainOnlyWhatWasReadAnew() {
        var before = now(Membership.NONE);
        var address = "https://gazette.example/stays";
        var version = VersionId.of(address, FerryFee.second().article().text());
        store.write(writing -> {
            writing.keep(version, "reader/2", FerryFee.second(), FerryFee.NOON.plusSeconds(1));
            return 1;
        });
        var after = now(before);

        assertThat(after.held().get("https://courier.example/go"))
                .isSameAs(before.held().get("https://courier.example/go"));
        assertThat(after.held().get(address)).isNotSameAs(before.held().get(address));
    }

    private Membership now(Membership before) {
        return before.upTo(store.lastChange(), store);
    }
}
