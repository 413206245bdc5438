package dev.readout.intake.mail;

import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import dev.readout.intake.text.Unreadable;
import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Claim.What;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes an article of a mail (EML) or of a page that a browser saved as one (MHTML).
 *
 * <p>Its page is read if it has one that holds a report, else its text. A mail's sender, subject and date are claims on the article's author, title and
 * publication; those of a saved page say when and by whom it was saved, and only its subject and address count. Threads may share it.
 */
public final class ReadMail implements Stage<RawText, Article> {

    private final Stage<RawText, Article> text;
    private final Stage<RawText, Article> page;

    public ReadMail(Stage<RawText, Article> text, Stage<RawText, Article> page) {
        this.text = text;
        this.page = page;
    }

    @Override
    public Outcome<Article> apply(RawText raw) {
        var mail = MimePart.of(StandardCharsets.ISO_8859_1.decode(raw.bytes()).toString());
        var leaves = mail.leaves();
        Outcome<Article> outcome = Outcome.dropped(Unreadable.Kind.NO_WORDS);
        for (var type : new String[] {"text/html", "application/xhtml+xml", "text/plain"}) {
            var part = leaves.stream()
                    .filter(leaf -> leaf.mediaType().equals(type))
                    .findFirst();
            if (part.isEmpty()) continue;
            var reader = type.equals("text/plain") ? text : page;
            outcome = reader.apply(raw.part(part.get().bytes(), declared(mail, part.get(), raw.declared())));
            if (outcome instanceof Outcome.Kept<Article>) return outcome;
        }
        return outcome;
    }

    private static Declared declared(MimePart mail, MimePart part, Declared outside) {
        var saved = mail.header("snapshot-content-location");
        var address = saved.or(() -> part.header("content-location")).filter(ReadMail::isWebAddress);
        boolean isSave = address.isPresent()
                || mail.header("from")
                        .filter(from -> from.startsWith("<Saved by"))
                        .isPresent();
        return new Declared(address.or(outside::address), part.header("content-type"), claims(mail, isSave, outside));
    }

    private static boolean isWebAddress(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    private static List<Claim> claims(MimePart mail, boolean isSave, Declared outside) {
        var claims = new ArrayList<Claim>();
        add(claims, What.TITLE, mail.header("subject"), "mail Subject");
        if (!isSave) {
            add(claims, What.AUTHOR, mail.header("from").map(ReadMail::sender), "mail From");
            add(claims, What.PUBLISHED, mail.header("date"), "mail Date");
        }
        claims.addAll(outside.claims());
        return claims;
    }

    private static void add(List<Claim> claims, What what, Optional<String> header, String where) {
        header.map(HeaderWords::of)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> claims.add(new Claim(what, words, where)));
    }

    /** The name before the address; nothing if there is none. */
    private static String sender(String from) {
        int address = from.indexOf('<');
        return address < 0 ? "" : from.substring(0, address).replace("\"", "").strip();
    }
}
