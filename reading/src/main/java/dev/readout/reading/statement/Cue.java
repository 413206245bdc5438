package dev.readout.reading.statement;

import dev.readout.knowledge.Entry;
import dev.readout.model.Statement.Act;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a reporting word does and how it takes its content; one entry of {@code statement/cues} or {@code statement/nouns}.
 *
 * @param id the entry's id
 * @param act what is done by saying it
 * @param kind speech, attitude or evidence
 * @param frames where its content may stand
 * @param prepositions those that may stand before its content, in the frame {@link Frame#PREPOSITION}
 * @param person whether the object beside a content clause is who is spoken to
 * @param as whether its predicate needs "as" ("described it as a trick")
 * @param negative whether it denies its content
 */
record Cue(
        String id,
        Act act,
        Kind kind,
        Set<Frame> frames,
        Set<String> prepositions,
        boolean person,
        boolean as,
        boolean negative) {

    /** What the reporting word reports. */
    enum Kind {
        SPEECH,
        /** Thinking, wanting, feeling. */
        ATTITUDE,
        /** A poll, a paper or events show it. */
        EVIDENCE
    }

    static Cue of(Entry entry) {
        var frames = EnumSet.noneOf(Frame.class);
        entry.list("frames").forEach(frame -> frames.add(Frame.parse(frame)));
        return new Cue(
                entry.id(),
                Act.valueOf(entry.text("act").toUpperCase(Locale.ROOT)),
                Kind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT)),
                frames,
                Set.copyOf(entry.list("prepositions")),
                entry.find("person").isPresent(),
                entry.find("as").isPresent(),
                entry.find("negative").isPresent());
    }
}
