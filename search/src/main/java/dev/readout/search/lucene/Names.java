package dev.readout.search.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** What the fields of a document are called, and how their words are taken apart. */
final class Names {

    /** The words that are searched and shown. */
    static final String WORDS = "words";

    /** A title that is searched: an article's. */
    static final String TITLE = "title";

    /** A title that is shown: of the article that anything stands in. */
    static final String TITLE_SHOWN = "title_shown";

    /** The dossier, in a catalogue. */
    static final String DOSSIER = "dossier";

    /** The dossier and the address in it, in a catalogue. */
    static final String PLACE = "place";

    static final String ACTOR = "actor";
    static final String OUTLET = "outlet";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String LATEST = "latest";
    static final String ARTICLE = "article";
    static final String SOURCE = "source";
    static final String ID = "id";
    static final String LABEL = "label";
    static final String PUBLISHED_FROM = "published_from";
    static final String PUBLISHED_TO = "published_to";
    static final String START = "start";
    static final String END = "end";

    private Names() {}

    /** English words by their stems, none left out; names as they are. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new EnglishAnalyzer(CharArraySet.EMPTY_SET), Map.of(ACTOR, names(), OUTLET, names()));
    }

    private static Analyzer names() {
        return new StandardAnalyzer(CharArraySet.EMPTY_SET);
    }
}
