package dev.readout.eval.gold;

import dev.readout.eval.measure.Count;
import dev.readout.eval.measure.Mistake;
import dev.readout.eval.measure.Score;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Moment;
import dev.readout.model.Printed;
import dev.readout.model.Published;
import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an article says of itself, each part right or wrong, and its furniture, by characters other than white space.
 *
 * <p>A part is right when it has the gold's words, or is absent where the gold has none. A date is right when both its
 * ends are the gold's day or minute; an article that does not give its date must be left undated, for nothing but itself
 * was read.
 */
public final class ScoreArticles {

    private final String corpus;
    private final Consumer<Mistake> mistakes;
    private int articles;
    private int title;
    private int outlet;
    private int byline;
    private int published;
    private int updated;
    private Count furniture = Count.NONE;

    private ScoreArticles(String corpus, Consumer<Mistake> mistakes) {
        this.corpus = corpus;
        this.mistakes = mistakes;
    }

    public static List<Score> of(String corpus, Collection<Read> articles, Consumer<Mistake> mistakes) {
        var scorer = new ScoreArticles(corpus, mistakes);
        articles.forEach(scorer::add);
        return scorer.scores();
    }

    private List<Score> scores() {
        return List.of(
                Score.share(corpus, "articles title", title, articles),
                Score.share(corpus, "articles outlet", outlet, articles),
                Score.share(corpus, "articles byline", byline, articles),
                Score.share(corpus, "articles published", published, articles),
                Score.share(corpus, "articles updated", updated, articles),
                Score.f1(corpus, "furniture character F1", furniture));
    }

    private void add(Read read) {
        var gold = read.gold();
        var article = read.reading().article();
        articles++;
        title += right(read, "title", gold.title(), value(article.title()));
        outlet += right(read, "outlet", gold.outlet(), value(article.outlet()));
        byline += right(read, "byline", gold.byline(), value(article.byline()));
        published += right(
                read,
                "published",
                exactly(gold.published()),
                article.published().interval());
        updated += right(
                read,
                "updated",
                exactly(gold.updated()),
                article.updated().map(Published::interval).orElse(Interval.open()));
        addFurniture(read, article);
    }

    private static Optional<String> value(Optional<Printed> printed) {
        return printed.map(Printed::value);
    }

    private static Interval exactly(Optional<Moment> moment) {
        return moment.map(at -> Interval.of(at, at)).orElse(Interval.open());
    }

    private int right(Read read, String what, Object wanted, Object found) {
        if (wanted.equals(found)) return 1;
        tell(read, what, Mistake.Kind.DIFFERENT, "wanted " + wanted + ", found " + found);
        return 0;
    }

    private void addFurniture(Read read, Article article) {
        var wanted = inked(article.text(), read.gold().furniture());
        var found = inked(article.text(), article.furniture());
        var right = (BitSet) wanted.clone();
        right.and(found);
        furniture = furniture.plus(new Count(right.cardinality(), found.cardinality(), wanted.cardinality()));
        wanted.andNot(right);
        found.andNot(right);
        tellFurniture(read, Mistake.Kind.MISSED, wanted);
        tellFurniture(read, Mistake.Kind.INVENTED, found);
    }

    private void tellFurniture(Read read, Mistake.Kind kind, BitSet points) {
        if (points.isEmpty()) return;
        var all = read.reading().article().text().slice(new Span(points.nextSetBit(0), points.length()));
        var words = all.length() <= 200 ? all : all.substring(0, 200) + " ...";
        tell(read, "furniture", kind, points.cardinality() + " characters within \"" + words + "\"");
    }

    /** The code points of these spans that are not white space (a no-break space is white space). */
    private static BitSet inked(Text text, List<Span> spans) {
        var inked = new BitSet();
        for (var span : spans) {
            int at = span.start();
            for (int point : text.slice(span).codePoints().toArray()) {
                if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) inked.set(at);
                at++;
            }
        }
        return inked;
    }

    private void tell(Read read, String what, Mistake.Kind kind, String words) {
        mistakes.accept(new Mistake(corpus, read.gold().id(), what, kind, words));
    }
}
