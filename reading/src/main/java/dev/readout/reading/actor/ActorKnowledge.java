package dev.readout.reading.actor;

import dev.readout.knowledge.Knowledge;

/** All that the readers of actors know of the world, loaded once. Immutable; threads may share it. */
record ActorKnowledge(
        Countries countries,
        Titles titles,
        GivenNames givenNames,
        Bodies bodies,
        SourceNouns sources,
        Surroundings surroundings,
        Words polity) {

    static ActorKnowledge of(Knowledge knowledge) {
        var files = new KnowledgeFiles(knowledge);
        return new ActorKnowledge(
                new Countries(files),
                new Titles(files),
                new GivenNames(files),
                new Bodies(files),
                SourceNouns.of(files),
                Surroundings.of(files),
                Words.of(files, "actor/places", "polity"));
    }
}
