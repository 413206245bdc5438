package dev.readout.publish.page;

import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How something is said, in words that a reader needs no legend for. */
final class Manners {

    private Manners() {}

    /** "direct", "indirect", "mixed"; "own reading" for what an outlet makes of somebody. */
    static String brief(Statement statement) {
        return Outlets.isOwnReading(statement) ? "own reading" : word(statement.manner());
    }

    /** Whatever makes it other than a plain assertion. */
    static List<String> marks(Statement statement) {
        var marks = new ArrayList<String>();
        if (statement.act() != Statement.Act.ASSERTION) marks.add(word(statement.act()));
        if (statement.negated()) marks.add("negated");
        if (statement.hedged()) marks.add("hedged");
        return marks;
    }

    /** What the content of a refusal is: the topic, not the words. Empty for everything else. */
    static String topic(Statement statement) {
        return switch (statement.act()) {
            case REFUSAL, NON_ANSWER, NON_STATEMENT -> "not spoken to: ";
            default -> "";
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
