package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.language.Tree;
import dev.readout.language.Upos;
import dev.readout.model.Grounds.Voice;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is only asked: words in a question that somebody puts. Stateless. */
final class Questions {

    private static final Set<String> ASKING = Set.of("whether", "if");
    private static final int DEPTH = 8;

    /** The words of the question in which a word stands. */
    Optional<Span> raised(ArticleView view, Tree tree, Token word) {
        return view.statementAt(word.span())
                .filter(Questions::isQuestion)
                .map(statement -> words(tree, word, statement));
    }

    private static boolean isQuestion(Statement statement) {
        return statement.act() == Statement.Act.QUESTION || statement.grounds().voice() == Voice.INTERVIEWER;
    }

    /** One of several questions in a row ("whether ... and whether ..."), else what is asked in this sentence. */
    private static Span words(Tree tree, Token word, Statement statement) {
        var at = Optional.of(word);
        for (int steps = 0; at.isPresent() && steps < DEPTH; steps++, at = tree.head(at.get())) {
            var mark = tree.dependents(at.get(), "mark")
                    .filter(each -> ASKING.contains(each.form().toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (mark.isPresent()) return upToNext(tree, mark.get(), Extents.clause(tree, at.get()));
        }
        return sentence(tree, word, statement);
    }

    /** The words of one question, up to "and whether". */
    private static Span upToNext(Tree tree, Token mark, Span clause) {
        for (int id = mark.id() + 2; id <= tree.size(); id++) {
            var token = tree.token(id);
            if (token.span().start() >= clause.end()) break;
            boolean next = token.is("mark") && ASKING.contains(token.form().toLowerCase(Locale.ROOT));
            if (!next) continue;
            int last = tree.token(id - 1).upos() == Upos.CCONJ ? id - 2 : id - 1;
            return mark.span().cover(tree.token(last).span());
        }
        return mark.span().cover(clause);
    }

    private static Span sentence(Tree tree, Token word, Statement statement) {
        var sentence = tree.sentence().span();
        return statement.content().stream()
                .filter(part -> part.contains(word.span()))
                .map(part -> part.overlaps(sentence)
                        ? new Span(Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end()))
                        : part)
                .findFirst()
                .orElse(word.span());
    }
}
