package dev.readout.publish.page;

import dev.readout.model.Article;
import dev.readout.model.ArticleId;
import dev.readout.model.Block;
import dev.readout.model.Finding;
import dev.readout.model.Grounds;
import dev.readout.model.Inferred;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Statement;
import dev.readout.model.Zone;
import dev.readout.model.dossier.Dossier;
import dev.readout.model.dossier.Report;
import dev.readout.model.dossier.StatementRef;
import dev.readout.publish.naming.Manners;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.naming.Speakers;
import dev.readout.publish.naming.Terms;
import dev.readout.publish.naming.Titles;
import dev.readout.publish.words.Dates;
import dev.readout.publish.words.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays out the articles of a dossier, one at a time. */
final class ShowArticles {

    private final Dossier dossier;
    private final Addresses addresses;
    private final Speakers speakers;
    private final Map<ArticleId, List<Report<? extends Finding>>> reports = new HashMap<>();

    ShowArticles(Dossier dossier, Addresses addresses) {
        this.dossier = dossier;
        this.addresses = addresses;
        this.speakers = new Speakers(dossier);
        dossier.policy()
                .lines()
                .flatMap(line -> line.reports().stream())
                .forEach(report -> reports.computeIfAbsent(report.article(), any -> new ArrayList<>())
                        .add(report));
    }

    /** All of them; each is made when it is asked for, and not kept. */
    Iterable<ArticleView> all() {
        return () -> dossier.readings().stream().map(this::article).iterator();
    }

    ArticleView article(Reading reading) {
        var article = reading.article();
        var marked = new MarkParagraphs(addresses, reading);
        return new ArticleView(
                addresses.letter(article.id()),
                Titles.of(article),
                facts(article),
                article.language().equals("und") ? "" : article.language(),
                Height.of(Height.ofArticle(
                        article.blocks().stream().mapToInt(block -> block.span().length()))),
                marked.strays(),
                paragraphs(reading, marked));
    }

    private static List<ArticleView.Fact> facts(Article article) {
        var facts = new ArrayList<ArticleView.Fact>();
        facts.add(new ArticleView.Fact("Outlet", outlet(article)));
        facts.add(new ArticleView.Fact("Published", published(article.published())));
        article.updated().ifPresent(updated -> facts.add(new ArticleView.Fact("Updated", published(updated))));
        article.byline().ifPresent(by -> facts.add(new ArticleView.Fact("By", Visible.line(by.value()))));
        article.dateline().ifPresent(line -> facts.add(new ArticleView.Fact("Dateline", Visible.line(line.value()))));
        article.credit().ifPresent(credit -> facts.add(new ArticleView.Fact("Credit", Visible.line(credit.value()))));
        facts.add(new ArticleView.Fact("File", Visible.line(article.source())));
        return facts;
    }

    private static String outlet(Article article) {
        if (article.outlet().isPresent()) return Outlets.name(article);
        return article.outletInferred().map(ShowArticles::probable).orElse("not named in the article");
    }

    private static String probable(Inferred outlet) {
        return "probably " + Visible.line(outlet.value()) + " (" + Visible.line(outlet.reason()) + ")";
    }

    private static String published(Published published) {
        return Dates.of(published.interval()) + " (" + Visible.line(published.reason()) + ")";
    }

    private List<ArticleView.ParagraphView> paragraphs(Reading reading, MarkParagraphs marked) {
        var article = reading.article();
        var notes = notes(reading);
        var found = found(reading);
        var paragraphs = new ArrayList<ArticleView.ParagraphView>();
        int number = 0;
        var blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            var name = blocks.get(i).zone() == Zone.BODY ? String.valueOf(++number) : sign(blocks.get(i));
            var id = name.isEmpty() ? "" : addresses.letter(article.id()) + name;
            paragraphs.add(new ArticleView.ParagraphView(
                    id,
                    name,
                    kind(blocks.get(i)),
                    blocks.get(i).span().start(),
                    blocks.get(i).span().end(),
                    marked.runs(i),
                    notes.getOrDefault(i, List.of()),
                    found.getOrDefault(i, List.of())));
        }
        return paragraphs;
    }

    private static String sign(Block block) {
        return block.zone() == Zone.TITLE ? "h" : "";
    }

    private static String kind(Block block) {
        return switch (block.zone()) {
            case TITLE -> "ti";
            case BODY -> "";
            case FURNITURE -> "fu";
        };
    }

    /** For each block, what is said in words that begin in it; words outside all blocks count with the first. */
    private Map<Integer, List<ArticleView.Note>> notes(Reading reading) {
        var slots = addresses.slots(reading);
        var notes = new HashMap<Integer, List<ArticleView.Note>>();
        for (var statement : reading.statements()) {
            var ref = new StatementRef(reading.article().id(), statement.id());
            int block = Math.max(0, slots.of(addresses.words(ref)).block());
            notes.computeIfAbsent(block, any -> new ArrayList<>()).add(note(ref, statement));
        }
        return notes;
    }

    /** For each block, what lines of the policy rest on words that begin in it. */
    private Map<Integer, List<ArticleView.Found>> found(Reading reading) {
        var slots = addresses.slots(reading);
        var found = new HashMap<Integer, List<ArticleView.Found>>();
        for (var report : reports.getOrDefault(reading.article().id(), List.of())) {
            var words = addresses.words(report);
            found.computeIfAbsent(Math.max(0, slots.of(words).block()), any -> new ArrayList<>())
                    .add(new ArticleView.Found(
                            Terms.of(report.finding()) + byHand(report.finding().grounds()),
                            words,
                            dossier.lineOf(report.ref()).id().value()));
        }
        return found;
    }

    private ArticleView.Note note(StatementRef ref, Statement statement) {
        return new ArticleView.Note(
                speakers.of(ref),
                Manners.brief(statement) + byHand(statement.grounds()),
                addresses.words(ref),
                addresses.line(ref));
    }

    private static String byHand(Grounds grounds) {
        return grounds.isByHand() ? ", " + Visible.line(grounds.why()) : "";
    }
}
