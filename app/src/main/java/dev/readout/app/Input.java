package dev.readout.app;

import dev.readout.intake.text.RawText;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.util.function.Supplier;

/**
 * One document to be read.
 *
 * @param name how it is called in messages
 * @param bytes opens or fetches it, on the thread that reads it
 */
record Input(String name, Supplier<Outcome<RawText>> bytes) {

    /** Opens it when its turn comes. */
    static final Stage<Input, RawText> OPEN = input -> input.bytes().get();
}
