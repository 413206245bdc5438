package dev.readout.reading.actor;

/**
 * Common nouns for those whom reports quote without a name.
 *
 * @param people one person; in the plural a group
 * @param groups several people at once
 * @param bodies institutions
 * @param formers those who held an office before or will hold it next, told of whether they speak or not
 * @param countries states
 * @param governments what a state or a leader governs by
 * @param speechVerbs verbs of saying, wanting and deciding
 * @param idle verbs whose subject does nothing in public
 * @param speechNouns what is said, as a thing ("message")
 * @param feelings what somebody is who takes a thing well or ill ("wary")
 * @param reactions what comes from somebody ("pressure from the guild")
 */
record SourceNouns(
        Words people,
        Words groups,
        Words bodies,
        Words formers,
        Words countries,
        Words governments,
        Words speechVerbs,
        Words idle,
        Words speechNouns,
        Words feelings,
        Words reactions) {

    static SourceNouns of(KnowledgeFiles knowledge) {
        return new SourceNouns(
                Words.of(knowledge, "actor/sources", "people"),
                Words.of(knowledge, "actor/sources", "groups"),
                Words.of(knowledge, "actor/sources", "bodies", "bodies"),
                Words.of(knowledge, "actor/sources", "formers"),
                Words.of(knowledge, "actor/sources", "countries", "bodies"),
                Words.of(knowledge, "actor/sources", "governments"),
                Words.of(knowledge, "actor/speech", "verbs"),
                Words.of(knowledge, "actor/speech", "idle"),
                Words.of(knowledge, "actor/speech", "nouns"),
                Words.of(knowledge, "actor/speech", "feelings"),
                Words.of(knowledge, "actor/speech", "reactions"));
    }
}
