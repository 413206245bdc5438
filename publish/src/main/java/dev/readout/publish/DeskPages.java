package dev.readout.publish;

import dev.readout.model.ArticleId;
import dev.readout.model.Span;
import dev.readout.model.dossier.Dossier;
import dev.readout.publish.page.AccountView;
import dev.readout.publish.page.AddView;
import dev.readout.publish.page.DeskBar;
import dev.readout.publish.page.DossierView;
import dev.readout.publish.page.HookView;
import dev.readout.publish.page.InboxView;
import dev.readout.publish.page.ProblemView;
import dev.readout.publish.page.ReaderView;
import dev.readout.publish.page.RuleView;
import dev.readout.publish.page.RulingsView;
import dev.readout.publish.page.SearchView;
import dev.readout.publish.page.SettingsView;
import dev.readout.publish.page.ShelfView;
import dev.readout.publish.page.SignInView;
import dev.readout.publish.page.Style;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The pages of a desk, from the same templates as the page on its own ({@link DossierPage}): no script, all words escaped.
 *
 * <p>Threads may share it.
 */
public final class DeskPages {

    private static final int BUFFER = 64 * 1024;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page, whole, kept packed: a tenth of what it is unpacked, and what browsers take. */
    public static final class Page {
        private final byte[] packed;
        private final String styleHash;

        private Page(byte[] packed, String styleHash) {
            this.packed = packed;
            this.styleHash = styleHash;
        }

        /** One that was made before. */
        public static Page kept(byte[] packed, String styleHash) {
            return new Page(packed.clone(), styleHash);
        }

        /** Its characters in UTF-8, packed by gzip. */
        public InputStream packed() {
            return new ByteArrayInputStream(packed);
        }

        /** Its characters in UTF-8. */
        public InputStream content() {
            try {
                return new GZIPInputStream(packed());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** How many bytes it has, packed. */
        public int size() {
            return packed.length;
        }

        /** {@code sha256-…} of its style sheet, for the Content-Security-Policy it is sent with. */
        public String styleHash() {
            return styleHash;
        }
    }

    /**
     * The list of dossiers.
     *
     * @param person who is signed in; empty where nobody signs in
     */
    public Page shelf(String folder, String counted, List<ShelfView.Row> rows, String person) {
        var style = Style.plain();
        return page("shelf.jte", new ShelfView(style, folder, counted, rows, person), style);
    }

    /** A dossier as of a day. */
    public Page dossier(Dossier dossier, DeskBar desk) {
        var view = DossierView.of(dossier, desk);
        return page("page.jte", view, view.style());
    }

    /**
     * One article of a dossier.
     *
     * @param at words that a link leads to, if it does
     * @param address where the dossier is shown
     * @param add where a person adds what no reader found; empty for who may not
     * @param addressOf where its articles are shown
     */
    public Page article(
            Dossier dossier,
            ArticleId article,
            List<Span> at,
            String address,
            String add,
            Function<ArticleId, String> addressOf) {
        var view = ReaderView.of(dossier, article, at, address, add, addressOf);
        return page("reader.jte", view, view.style());
    }

    /** The form in which a person decides on one thing of a dossier. */
    public Page rule(
            RuleView.Frame frame,
            String on,
            String what,
            String title,
            List<RuleView.Quote> words,
            List<RuleView.Choice> choices,
            List<String> names) {
        var style = Style.plain();
        return page("rule.jte", new RuleView(style, frame, on, what, title, words, choices, names), style);
    }

    /** The form in which a person adds what no reader found in the words of an article. */
    public Page add(
            RuleView.Frame frame,
            AddView.Words words,
            List<AddView.Sort> sorts,
            List<AddView.Somebody> people,
            List<String> names,
            String day) {
        var style = Style.plain();
        return page("add.jte", new AddView(style, frame, words, sorts, people, names, day), style);
    }

    /** What people decided on a dossier, and which articles belong to it. */
    public Page rulings(
            RuleView.Frame frame, List<RulingsView.Row> rulings, String articleAction, RulingsView.Members articles) {
        var style = Style.plain();
        return page("rulings.jte", new RulingsView(style, frame, rulings, articleAction, articles), style);
    }

    /**
     * What awaits somebody who may correct a dossier.
     *
     * @param counted how much there is, in words
     */
    public Page inbox(
            RuleView.Frame frame,
            String counted,
            InboxView.Done done,
            List<InboxView.Item> uncertain,
            InboxView.Reread reread,
            List<RulingsView.Row> waiting,
            InboxView.Aside aside) {
        var style = Style.plain();
        var view = new InboxView(style, frame, counted, done, uncertain, reread, waiting, aside);
        return page("inbox.jte", view, style);
    }

    /**
     * What was looked for and what was found.
     *
     * @param counted how many there are, in words; empty where nothing was looked for
     * @param behind what cannot be found yet, a sentence each
     * @param saved the searches that are told of by feeds
     */
    public Page search(
            SearchView.Asked asked,
            String counted,
            List<SearchView.Tab> kinds,
            List<SearchView.Found> hits,
            DeskBar.Link earlier,
            DeskBar.Link later,
            List<String> behind,
            SearchView.Alerts saved) {
        var style = Style.plain();
        var view = new SearchView(style, asked, counted, kinds, hits, earlier, later, behind, saved);
        return page("search.jte", view, style);
    }

    /** Where somebody signs in. */
    public Page signIn(SignInView.Form form) {
        var style = Style.plain();
        return page("signIn.jte", new SignInView(style, form), style);
    }

    /** One's own account. */
    public Page account(String name, String role, String token) {
        var style = Style.plain();
        return page("account.jte", new AccountView.Own(style, name, role, token), style);
    }

    /**
     * What the desk is, and what it keeps for whoever looks.
     *
     * @param person who is signed in; empty where nobody signs in
     * @param you who they are, in a sentence
     */
    public Page settings(
            List<SettingsView.Fact> facts,
            String person,
            String role,
            String you,
            SettingsView.Subscriptions subscriptions,
            SearchView.Alerts searches,
            List<SettingsView.Token> tokens) {
        var style = Style.plain();
        var view = new SettingsView(style, facts, person, role, you, subscriptions, searches, tokens);
        return page("settings.jte", view, style);
    }

    /** All accounts, and what was done. */
    public Page accounts(List<AccountView.Person> people, List<AccountView.Token> tokens, List<AccountView.Entry> log) {
        var style = Style.plain();
        return page("accounts.jte", new AccountView.All(style, people, tokens, log), style);
    }

    /** That a search is told of at an address; the secret is shown once. */
    public Page hook(String search, String host, String secret, String back) {
        var style = Style.plain();
        return page("hook.jte", new HookView(style, search, host, secret, back), style);
    }

    /** What went wrong. */
    public Page problem(int status, String title, String detail) {
        var style = Style.plain();
        return page("problem.jte", new ProblemView(style, status, title, detail), style);
    }

    private Page page(String template, Object view, Style style) {
        var packed = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(new Packing(packed), StandardCharsets.UTF_8)) {
            templates.render(template, view, new WriterOutput(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Page(packed.toByteArray(), style.hash());
    }

    /** Packs as quickly as it can. */
    private static final class Packing extends GZIPOutputStream {

        Packing(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
