package dev.readout.search.lucene;

import dev.readout.search.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what is looked for into Lucene's terms. Nothing that a user writes is an error. */
final class Ask {

    private static final int SYNTAX = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.ESCAPE_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private static final float TITLE_COUNTS = 2;

    private final Analyzer analyzer;

    Ask(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** What counts for the order: the words alone. */
    org.apache.lucene.search.Query words(Query query) {
        if (query.words().isBlank()) return MatchAllDocsQuery.INSTANCE;
        var parser = new SimpleQueryParser(analyzer, Map.of(Names.WORDS, 1F, Names.TITLE, TITLE_COUNTS), SYNTAX);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(query.words());
    }

    /** All of it. */
    org.apache.lucene.search.Query whole(Query query) {
        var whole = new BooleanQuery.Builder().add(words(query), Occur.MUST);
        if (!query.kinds().isEmpty()) whole.add(kinds(query), Occur.FILTER);
        query.actor().ifPresent(name -> addNames(Names.ACTOR, name, whole));
        query.outlet().ifPresent(name -> addNames(Names.OUTLET, name, whole));
        query.since()
                .ifPresent(day ->
                        whole.add(LongPoint.newRangeQuery(Names.TO, day.toEpochDay(), Long.MAX_VALUE), Occur.FILTER));
        query.until()
                .ifPresent(day ->
                        whole.add(LongPoint.newRangeQuery(Names.FROM, Long.MIN_VALUE, day.toEpochDay()), Occur.FILTER));
        return whole.build();
    }

    /** All of it, in one dossier of a catalogue or in all. */
    org.apache.lucene.search.Query whole(Query query, Optional<String> dossier) {
        var whole = new BooleanQuery.Builder().add(whole(query), Occur.MUST);
        dossier.ifPresent(name -> whole.add(new TermQuery(new Term(Names.DOSSIER, name)), Occur.FILTER));
        return whole.build();
    }

    private static org.apache.lucene.search.Query kinds(Query query) {
        List<BytesRef> kinds = query.kinds().stream()
                .map(kind -> new BytesRef(kind.name()))
                .sorted()
                .toList();
        return new TermInSetQuery(Names.KIND, kinds);
    }

    /** Every word of the name. */
    private void addNames(String field, String name, BooleanQuery.Builder whole) {
        try (var words = analyzer.tokenStream(field, name)) {
            var word = words.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) whole.add(new TermQuery(new Term(field, word.toString())), Occur.FILTER);
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
