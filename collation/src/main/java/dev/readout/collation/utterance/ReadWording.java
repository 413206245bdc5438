package dev.readout.collation.utterance;

import dev.readout.collation.party.Meant;
import dev.readout.collation.words.Subjects;
import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Vocabulary;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Takes the contents of one article's statements apart into words.
 *
 * <p>Only so many words of a long turn are looked at.
 */
final class ReadWording {

    private static final int MOST_WORDS = 160;

    private final Vocabulary vocabulary;
    private final Text text;
    private final Subjects subjects;

    ReadWording(Vocabulary vocabulary, Reading reading, Meant meant) {
        this.vocabulary = vocabulary;
        this.text = reading.article().text();
        this.subjects = new Subjects(vocabulary, reading, meant);
    }

    Wording of(Statement statement) {
        var words = new ArrayList<String>();
        var quoted = new ArrayList<Boolean>();
        var telling = new ArrayList<Boolean>();
        var about = new TreeSet<String>();
        var numbers = new TreeSet<String>();
        boolean direct = statement.manner() == Statement.Manner.DIRECT;
        for (var span : statement.content()) {
            for (var word : Tokens.of(text, span)) {
                if (words.size() == MOST_WORDS) break;
                words.add(word.lower());
                quoted.add(direct || word.quoted());
                var named = subjects.named(word);
                telling.add(!vocabulary.isFunctionWord(word.lower())
                        && !word.inName()
                        && named.filter(each -> each.startsWith(Subjects.PARTY)).isEmpty());
                subjects.of(word).ifPresent(about::add);
                if (named.isEmpty() && Character.isDigit(word.lower().charAt(0))) numbers.add(word.lower());
            }
        }
        return new Wording(
                List.copyOf(words),
                List.copyOf(quoted),
                List.copyOf(telling),
                Collections.unmodifiableSet(about),
                Collections.unmodifiableSet(numbers));
    }

    /** Whether the words around a reporting verb show that this had been said before. */
    boolean isSaidAgain(Statement statement) {
        if (statement.cue().isEmpty()) return false;
        var cue = statement.cue().get();
        int start = Math.max(0, cue.start() - 10);
        var around = new Span(start, Math.min(text.length(), cue.end() + 10));
        List<Tokens.Word> words = Tokens.of(text, around);
        return words.stream().anyMatch(word -> vocabulary.isAgain(word.lower().toLowerCase(Locale.ROOT)));
    }
}
