package dev.readout.reading.statement;

import dev.readout.model.ActorId;
import dev.readout.reading.actor.Actors;
import java.util.ArrayList;
import java.util.List;

/** "The agency said, citing an official": the official is the source, the agency passes it on. */
final class Chains {

    private Chains() {}

    static List<Draft> join(List<Draft> drafts, Actors actors) {
        return new ArrayList<>(drafts);
    }

    static List<ActorId> none() {
        return List.of();
    }
}
