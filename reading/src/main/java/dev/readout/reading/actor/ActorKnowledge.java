package dev.readout.reading.actor;

import dev.readout.knowledge.Knowledge;

/** All that the readers of actors know of the world, loaded once. Immutable; threads may share it. */
record ActorKnowledge(
        Countries countries,
        Titles titles,
        GivenNames givenNames,
        Bodies bodies,
        SourceNouns sources,
        Surroundings surroundings) {

    static ActorKnowledge of(Knowledge knowledge) {
        return new ActorKnowledge(
                new Countries(knowledge),
                new Titles(knowledge),
                new GivenNames(knowledge),
                new Bodies(knowledge),
                SourceNouns.of(knowledge),
                Surroundings.of(knowledge));
    }
}
