package dev.readout.intake.archive;

import dev.readout.intake.text.RawText;
import java.time.Instant;
import java.util.Optional;

/** One part of an archive, in its order. */
public sealed interface ArchivePart {

    /**
     * A document.
     *
     * @param raw its bytes, unpacked, with the address they were captured at and their declared type
     * @param captured when that was
     */
    record Document(RawText raw, Optional<Instant> captured) implements ArchivePart {}

    /**
     * Bytes that could not be read, up to the next part that could.
     *
     * @param offset of the first of them in the archive; in a Zip file that of its end where its list is damaged
     * @param why one clause, for a person
     */
    record Damaged(long offset, String why) implements ArchivePart {

        /** One line without the archive's name. */
        public String message() {
            return "damaged at byte " + offset + ": " + why;
        }
    }

    /**
     * A document that is there but is not taken.
     *
     * @param name as the archive has it
     * @param why one clause, for a person
     */
    record Refused(String name, String why) implements ArchivePart {}
}
