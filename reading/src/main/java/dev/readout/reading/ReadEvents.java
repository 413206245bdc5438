package dev.readout.reading;

import dev.readout.language.LinguisticText;
import dev.readout.model.CodedReading;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.reading.event.FindEvents;

/** Reads one article and codes what its actors do to each other. */
public final class ReadEvents implements Stage<LinguisticText, CodedReading> {

    private final Stage<LinguisticText, Reading> read;
    private final FindEvents findEvents;

    public ReadEvents(Stage<LinguisticText, Reading> read, FindEvents findEvents) {
        this.read = read;
        this.findEvents = findEvents;
    }

    @Override
    public Outcome<CodedReading> apply(LinguisticText text) {
        return read.apply(text).then(reading -> Outcome.kept(new CodedReading(reading, findEvents.in(text, reading))));
    }
}
