package dev.readout.publish.naming;

import dev.readout.model.Grounds;
import dev.readout.model.Statement;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How something is said, in words that a reader needs no legend for. */
public final class Manners {

    private Manners() {}

    /** Whether an outlet says it in its own voice of somebody, so that it must not stand in that person's name. */
    public static boolean isOwnReading(Statement statement) {
        return statement.interpretive() || statement.grounds().voice() == Grounds.Voice.OUTLET;
    }

    /** "direct", "indirect", "mixed"; "own reading" for what an outlet makes of somebody. */
    public static String brief(Statement statement) {
        return isOwnReading(statement) ? "own reading" : word(statement.manner());
    }

    /** One letter for it: {@code d} direct, {@code i} indirect or mixed, {@code o} the outlet's own reading. */
    public static String kind(Statement statement) {
        if (isOwnReading(statement)) return "o";
        return statement.manner() == Statement.Manner.DIRECT ? "d" : "i";
    }

    /** Whatever makes it other than a plain assertion. */
    public static List<String> marks(Statement statement) {
        var marks = new ArrayList<String>();
        if (statement.act() != Statement.Act.ASSERTION) marks.add(word(statement.act()));
        if (statement.negated()) marks.add("negated");
        if (statement.hedged()) marks.add("hedged");
        if (statement.grounds().isByHand())
            marks.add(Visible.line(statement.grounds().why()));
        return marks;
    }

    /** What the content of a refusal is: the topic, not the words. Empty for everything else. */
    public static String topic(Statement statement) {
        return switch (statement.act()) {
            case REFUSAL, NON_ANSWER, NON_STATEMENT -> "not spoken to: ";
            default -> "";
        };
    }

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
