package dev.readout.reading.time;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.LinguisticText;
import dev.readout.model.TimeExpression;
import java.util.List;

/** Finds the time expressions of an article and resolves each to an interval. Threads may share it. */
public final class FindTimes {

    public FindTimes(Knowledge knowledge) {}

    /** All time expressions, also those of title and furniture, in the order of the text. */
    public List<TimeExpression> in(LinguisticText text) {
        return List.of();
    }
}
