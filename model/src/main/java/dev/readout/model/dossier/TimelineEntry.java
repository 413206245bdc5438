package dev.readout.model.dossier;

import dev.readout.model.ArticleId;
import dev.readout.model.Interval;

/** Something that happened on a day, or within an interval, of the dossier. */
public sealed interface TimelineEntry {

    /** When; an end that is not known is open. */
    Interval on();

    /** An article came out. */
    record Publication(Interval on, ArticleId article) implements TimelineEntry {}

    /** Somebody said something. */
    record Speech(Interval on, UtteranceId utterance) implements TimelineEntry {}

    /** Something of the policy came about: an option moved, a meeting was held, a process changed its state. */
    record Event(Interval on, LineId line, FindingRef report) implements TimelineEntry {}

    /** A pledge falls due: its window ends. */
    record Due(Interval on, LineId pledge) implements TimelineEntry {}
}
