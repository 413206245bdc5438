package dev.readout.reading.statement;

import dev.readout.language.Tree;
import dev.readout.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A question that only shows in what a sentence begins with: "On whether the bridge will open, the minister said …". */
final class LeadingQuestions {

    private static final Set<String> LEADS = Set.of("about", "on", "regarding", "concerning");
    private static final Set<String> QUESTIONS = Set.of("where", "whether", "when", "why", "how", "what", "who", "if");
    private static final int LONGEST = 40;

    private LeadingQuestions() {}

    /** The question before an answer; absent when the sentence does not begin with one. */
    static Optional<Attribution> before(Paragraph paragraph, Attribution answer) {
        if (answer.cue().isEmpty() || answer.source().isEmpty()) return Optional.empty();
        return paragraph.treeAt(answer.cue().get().start()).flatMap(tree -> question(tree, answer));
    }

    private static Optional<Attribution> question(Tree tree, Attribution answer) {
        if (tree.size() < 6 || !LEADS.contains(lower(tree, 1)) || !QUESTIONS.contains(lower(tree, 2)))
            return Optional.empty();
        int end = answer.source().get().start();
        int last = 2;
        while (last < Math.min(LONGEST, tree.size())
                && tree.token(last + 1).span().end() <= end) last++;
        if (tree.token(last + 1).span().start() > end) return Optional.empty();
        return Runs.trimmed(tree, 2, last).map(LeadingQuestions::asked);
    }

    private static Attribution asked(Span question) {
        return new Attribution(Optional.empty(), Optional.empty(), List.of(question), Frame.TOPIC, 0.75);
    }

    private static String lower(Tree tree, int id) {
        return tree.token(id).form().toLowerCase(Locale.ROOT);
    }
}
