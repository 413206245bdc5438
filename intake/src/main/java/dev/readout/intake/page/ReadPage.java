package dev.readout.intake.page;

import dev.readout.intake.clean.Clean;
import dev.readout.intake.text.DecodeMarkup;
import dev.readout.intake.text.Decoded;
import dev.readout.intake.text.English;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.Unreadable;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Provenance;
import dev.readout.model.Text;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Makes an article of the bytes of a web page.
 *
 * <p>The article's text is what of the page is title, byline, date line and report, a paragraph a line; the page's own word on when, by whom and for
 * whom it was written goes along as claims. Nothing in the page is run or fetched. Threads may share it.
 */
public final class ReadPage implements Stage<RawText, Article> {

    private final DecodeMarkup decode = new DecodeMarkup();
    private final English english;
    private final Clean clean;
    private final MainText mainText;
    private final PageHead heads;

    public ReadPage(Knowledge knowledge) {
        var hints = new Hints(knowledge);
        this.english = new English(knowledge);
        this.clean = new Clean(knowledge);
        this.mainText = new MainText(hints);
        this.heads = new PageHead(hints);
    }

    @Override
    public Outcome<Article> apply(RawText raw) {
        return decode.apply(raw).then(decoded -> read(raw, decoded));
    }

    private Outcome<Article> read(RawText raw, Decoded decoded) {
        var page = Jsoup.parse(decoded.text().value(), raw.declared().address().orElse(""));
        var claims = PageClaims.of(page, raw.declared());
        var report = mainText.of(page);
        if (report.isEmpty()) return Outcome.dropped(Unreadable.Kind.NO_REPORT);
        var manuscript = heads.write(page, claims, report);
        var provenance =
                new Provenance(raw.declared().address(), "text/html", decoded.encoding(), raw.sha256(), claims);
        return switch (english.judge(words(report))) {
            case OTHER -> Outcome.dropped(Unreadable.Kind.NOT_ENGLISH);
            case ENGLISH -> Outcome.kept(article(raw, manuscript, "en", provenance));
            case UNSURE -> Outcome.kept(article(raw, manuscript, "und", provenance));
        };
    }

    private static Text words(List<Block> report) {
        return new Text(report.stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    private Article article(RawText raw, Manuscript manuscript, String language, Provenance provenance) {
        return clean.article(raw.source(), manuscript.text(), manuscript.layout(), language, provenance);
    }
}
