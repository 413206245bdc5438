package dev.readout.search.lucene;

import dev.readout.model.ActorId;
import dev.readout.model.Article;
import dev.readout.model.Commitment;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Move;
import dev.readout.model.Printed;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.search.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** The documents of one reading: its article, then its findings in the order of the text. */
final class Documents {

    /** Words with their places, so that what matches can be shown. */
    private static final FieldType SHOWN = shown();

    private final Reading reading;
    private final Article article;
    private final Map<ActorId, String> names = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();

    private Documents(Reading reading) {
        this.reading = reading;
        this.article = reading.article();
        reading.actors().forEach(actor -> names.put(actor.id(), actor.name()));
    }

    private static FieldType shown() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    static List<Document> of(Reading reading) {
        var made = new Documents(reading);
        made.addArticle();
        reading.statements().forEach(made::add);
        reading.policy().commitments().forEach(made::add);
        reading.policy().options().forEach(made::add);
        return made.documents;
    }

    private void addArticle() {
        var whole = new Span(0, article.text().length());
        var document = document(Kind.ARTICLE, article.id().value(), article.language(), List.of());
        place(document, article.text().value(), whole);
        article.title()
                .map(Printed::value)
                .ifPresent(title -> document.add(new TextField(Names.TITLE, title, Field.Store.NO)));
        reading.actors().forEach(actor -> document.add(new TextField(Names.ACTOR, actor.name(), Field.Store.NO)));
    }

    private void add(Statement statement) {
        var document = document(Kind.STATEMENT, statement.id().value(), label(statement.act()), statement.actors());
        var words = statement.content().stream().map(article.text()::slice).collect(Collectors.joining(" … "));
        place(
                document,
                words,
                statement.content().getFirst().cover(statement.content().getLast()));
    }

    private void add(Commitment commitment) {
        var by = commitment.holder().isEmpty() ? commitment.madeBy() : commitment.holder();
        var document = document(Kind.COMMITMENT, commitment.id().value(), label(commitment.kind()), by);
        place(document, article.text().slice(commitment.what()), commitment.what());
    }

    private void add(Move move) {
        var document = document(Kind.OPTION, move.id().value(), label(move.status()), move.by());
        place(document, article.text().slice(move.option()), move.option());
    }

    private static void place(Document document, String words, Span at) {
        document.add(new Field(Names.WORDS, words, SHOWN));
        document.add(new StoredField(Names.START, at.start()));
        document.add(new StoredField(Names.END, at.end()));
    }

    private Document document(Kind kind, String id, String label, List<ActorId> actors) {
        var document = new Document();
        document.add(new StringField(Names.KIND, kind.name(), Field.Store.YES));
        document.add(new StringField(Names.ARTICLE, article.id().value(), Field.Store.YES));
        document.add(new StoredField(Names.SOURCE, article.source()));
        document.add(new StringField(Names.ID, id, Field.Store.YES));
        document.add(new StoredField(Names.LABEL, label));
        article.title().map(Printed::value).ifPresent(title -> document.add(new StoredField(Names.TITLE_SHOWN, title)));
        outlet().ifPresent(outlet -> document.add(new TextField(Names.OUTLET, outlet, Field.Store.YES)));
        for (var actor : actors)
            document.add(new TextField(Names.ACTOR, names.getOrDefault(actor, actor.value()), Field.Store.YES));
        addDays(document, article.published().interval());
        documents.add(document);
        return document;
    }

    private Optional<String> outlet() {
        return article.outlet()
                .map(Printed::value)
                .or(() -> article.outletInferred().map(Inferred::value));
    }

    private static void addDays(Document document, Interval published) {
        published.from().ifPresent(from -> document.add(new StoredField(Names.PUBLISHED_FROM, from.toString())));
        published.to().ifPresent(to -> document.add(new StoredField(Names.PUBLISHED_TO, to.toString())));
        document.add(new LongPoint(Names.FROM, day(published.from()).orElse(Long.MIN_VALUE)));
        document.add(new LongPoint(Names.TO, day(published.to()).orElse(Long.MAX_VALUE)));
        var latest = published.to().or(published::from);
        document.add(new NumericDocValuesField(Names.LATEST, day(latest).orElse(Long.MIN_VALUE)));
    }

    private static Optional<Long> day(Optional<Moment> moment) {
        return moment.map(at -> at.date().toEpochDay());
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
