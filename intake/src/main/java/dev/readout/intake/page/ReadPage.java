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
    private final Hints hints;

    public ReadPage(Knowledge knowledge) {
        this.hints = new Hints(knowledge);
        this.english = new English(knowledge);
        this.clean = new Clean(knowledge);
    }

    @Override
    public Outcome<Article> apply(RawText raw) {
        return decode.apply(raw).then(decoded -> read(raw, decoded));
    }

    private Outcome<Article> read(RawText raw, Decoded decoded) {
        var page = Jsoup.parse(decoded.text(), raw.declared().address().orElse(""));
        var pageHints = new PageHints(hints);
        var shown = new MainText(pageHints).of(page);
        if (shown.report().isEmpty()) return Outcome.dropped(Unreadable.Kind.NO_REPORT);
        var language = english.judge(words(shown.report()));
        if (language == English.Verdict.OTHER) return Outcome.dropped(Unreadable.Kind.NOT_ENGLISH);
        var parts = PageParts.of(page);
        var claims = PageClaims.of(parts, raw.declared());
        var manuscript = new PageHead(pageHints).write(parts, claims, shown);
        var provenance =
                new Provenance(raw.declared().address(), "text/html", decoded.encoding(), raw.sha256(), claims);
        var code = language == English.Verdict.ENGLISH ? "en" : "und";
        return Outcome.kept(clean.article(raw.source(), manuscript.text(), manuscript.layout(), code, provenance));
    }

    private static Text words(List<Block> report) {
        return new Text(report.stream().map(Block::text).collect(Collectors.joining("\n")));
    }
}
