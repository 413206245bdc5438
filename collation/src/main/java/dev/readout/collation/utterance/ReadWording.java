package dev.readout.collation.utterance;

import dev.readout.collation.party.Meant;
import dev.readout.collation.words.Subjects;
import dev.readout.collation.words.Tokens;
import dev.readout.collation.words.Vocabulary;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the contents of one article's statements apart into words.
 *
 * <p>Only so many words of a long turn are looked at.
 */
final class ReadWording {

    private static final int MOST_WORDS = 160;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Text text;
    private final Subjects subjects;

    ReadWording(Vocabulary vocabulary, Lexicon lexicon, Reading reading, Meant meant) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.text = reading.article().text();
        this.subjects = new Subjects(vocabulary, reading, meant);
    }

    /**
     * What is said in a statement.
     *
     * @param about what is talked about, each once: stems of words, actors, times
     * @param numbers the numbers among the words
     */
    record Content(Wording wording, Set<String> about, Set<String> numbers) {}

    Content of(Statement statement) {
        var words = words(statement);
        boolean direct = statement.manner() == Statement.Manner.DIRECT;
        var quoted = new BitSet();
        var telling = new BitSet();
        var about = new HashSet<String>();
        var numbers = new HashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var named = subjects.named(word);
            quoted.set(i, direct || word.quoted());
            telling.set(
                    i,
                    !vocabulary.isFunctionWord(word.lower())
                            && !word.inName()
                            && named.filter(each -> each.startsWith(Subjects.PARTY))
                                    .isEmpty());
            subjects.of(word).ifPresent(about::add);
            if (named.isEmpty() && Character.isDigit(word.lower().charAt(0))) numbers.add(word.lower());
        }
        return new Content(new Wording(lexicon, words, quoted, telling), Set.copyOf(about), Set.copyOf(numbers));
    }

    private List<Tokens.Word> words(Statement statement) {
        var words = new ArrayList<Tokens.Word>();
        for (var span : statement.content()) words.addAll(Tokens.of(text, span));
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }
}
