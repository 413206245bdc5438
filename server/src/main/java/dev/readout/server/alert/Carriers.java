package dev.readout.server.alert;

import java.util.List;

/** The first of some carriers that goes to a place. */
public record Carriers(List<Carrier> all) implements Carrier {

    public Carriers {
        all = List.copyOf(all);
    }

    @Override
    public boolean takes(Target target) {
        return all.stream().anyMatch(one -> one.takes(target));
    }

    @Override
    public Carried carry(Letter letter, Target target) {
        return all.stream()
                .filter(one -> one.takes(target))
                .findFirst()
                .map(one -> one.carry(letter, target))
                .orElseGet(() -> new Carried.Never("this desk does not send there"));
    }
}
