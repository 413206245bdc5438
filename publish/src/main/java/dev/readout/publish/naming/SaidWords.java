package dev.readout.publish.naming;

import dev.readout.model.Statement;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.StatementRef;
import dev.readout.publish.words.Visible;
import java.util.stream.Collectors;

/** What is said, on one line. */
public final class SaidWords {

    private SaidWords() {}

    /** In quotation marks where the words are the speaker's own; behind a word of warning where they were not spoken. */
    public static String of(Dossier dossier, StatementRef ref) {
        var text = dossier.article(ref.article()).text();
        var statement = dossier.statement(ref);
        var words =
                statement.content().stream().map(text::slice).map(Visible::line).collect(Collectors.joining(" … "));
        boolean own = statement.manner() == Statement.Manner.DIRECT && !Manners.isOwnReading(statement);
        return Manners.topic(statement) + (own ? "“" + words + "”" : words);
    }
}
