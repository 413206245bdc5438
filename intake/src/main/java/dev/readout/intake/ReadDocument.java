package dev.readout.intake;

import dev.readout.intake.date.NamedDay;
import dev.readout.intake.mail.ReadMail;
import dev.readout.intake.page.ReadPage;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.ReadText;
import dev.readout.intake.text.Unreadable;
import dev.readout.knowledge.Knowledge;
import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.util.stream.Stream;

/**
 * The door for one document: finds out by its content what it is, and has that room read it.
 *
 * <p>Bytes from a file, a server, a feed or an archive all come in here as {@link RawText}; what is known of them
 * besides (address, declared type and encoding, what a feed says) comes along as {@link RawText#declared()}. Threads may
 * share it.
 */
public final class ReadDocument implements Stage<RawText, Article> {

    /** More than any article has; a larger text is a collection, and would be read for many minutes as one. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final Stage<RawText, Article> text;
    private final Stage<RawText, Article> page;
    private final Stage<RawText, Article> mail;

    public ReadDocument(Knowledge knowledge) {
        this.text = new ReadText(knowledge);
        this.page = new ReadPage(knowledge);
        this.mail = new ReadMail(text, page);
    }

    @Override
    public Outcome<Article> apply(RawText document) {
        var raw = withDayOfName(document);
        var article = switch (Format.of(raw)) {
            case TEXT -> text.apply(raw);
            case PAGE -> page.apply(raw);
            case MAIL -> mail.apply(raw);
            case XML -> Outcome.<Article>dropped(Unreadable.Kind.MARKUP);
        };
        return article.then(ReadDocument::unlessTooLarge);
    }

    /** A day in the name of a file tells when its article came out, where nothing else does. */
    private static RawText withDayOfName(RawText raw) {
        if (raw.declared().address().isPresent()) return raw;
        var name = raw.source()
                .substring(
                        1 + Math.max(raw.source().lastIndexOf('/'), raw.source().lastIndexOf('\\')));
        return NamedDay.of(name)
                .map(day -> new Claim(Claim.What.PUBLISHED, day, "the name of its file"))
                .map(claim -> raw.claiming(Stream.concat(raw.declared().claims().stream(), Stream.of(claim))
                        .toList()))
                .orElse(raw);
    }

    private static Outcome<Article> unlessTooLarge(Article article) {
        return article.text().length() > MOST_CHARACTERS
                ? Outcome.dropped(new Unreadable.TooLarge(MOST_CHARACTERS))
                : Outcome.kept(article);
    }
}
