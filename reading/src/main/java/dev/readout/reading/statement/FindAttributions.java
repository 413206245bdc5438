package dev.readout.reading.statement;

import dev.readout.language.LinguisticText;
import java.util.List;

/**
 * Finds who is reported to have said what. The first of this room's two layers: rules now, a learned model one day.
 *
 * <p>The same text gives the same attributions, in the order of the text. Threads may share a finder.
 */
@FunctionalInterface
public interface FindAttributions {
    List<Attribution> in(LinguisticText text);
}
