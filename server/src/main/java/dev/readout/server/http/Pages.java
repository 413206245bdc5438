package dev.readout.server.http;

import dev.readout.model.ArticleId;
import dev.readout.publish.DeskPages;
import dev.readout.publish.page.ShelfView;
import dev.readout.publish.words.Count;
import dev.readout.publish.words.Dates;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Dossiers.Holding;
import dev.readout.server.Recent;
import dev.readout.server.api.Caller;
import dev.readout.server.api.Look;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** What a person sees. */
final class Pages {

    /** How many bytes the pages that are kept may have together. */
    private static final int KEPT = 64 * 1024 * 1024;

    /** Names one state of one dossier, how it was asked for, what is said to be new, and whether to one who may correct. */
    private record Shown(String name, String state, String asked, String told, boolean decides) {}

    private final Dossiers dossiers;
    private final DeskPages pages;
    private final Looks looks;
    private final KeptPages kept;
    private final ZoneId zone;
    private final Recent<Shown, DeskPages.Page> written = new Recent<>(KEPT, DeskPages.Page::size);

    Pages(Desk desk, DeskPages pages, Looks looks, ZoneId zone) {
        this.dossiers = desk.dossiers();
        this.kept = desk.pages();
        this.pages = pages;
        this.looks = looks;
        this.zone = zone;
    }

    void register(RoutesConfig routes) {
        Look.at(routes, "/", this::shelf);
        Look.at(routes, "/dossiers/{name}", this::dossier);
        Look.at(routes, "/dossiers/{name}/articles/{article}", this::article);
    }

    private void shelf(Context request) {
        var caller = Caller.of(request);
        var rows = dossiers.all().stream()
                .map(holding -> row(holding, caller.person()))
                .toList();
        var signedIn = caller.signedIn() ? caller.person() : "";
        Answers.page(request, pages.shelf(dossiers.folder(), Count.of(rows.size(), "dossier"), rows, signedIn));
    }

    private ShelfView.Row row(Holding holding, String person) {
        return new ShelfView.Row(
                Addresses.dossier(holding.name()),
                holding.title(),
                String.valueOf(holding.articles()),
                holding.published().isOpen() ? "" : Dates.brief(holding.published()),
                holding.changed()
                        .map(at -> Dates.brief(LocalDate.ofInstant(at, zone)))
                        .orElse("never"),
                looks.inList(holding, person),
                holding.problem().orElse(""));
    }

    private void dossier(Context request) {
        var name = request.pathParam("name");
        var known = dossiers.holding(name).filter(one -> one.problem().isEmpty());
        if (Asked.asOf(request, zone).isNow() && known.isPresent()) today(request, known.get());
        else asOf(request);
    }

    private void asOf(Context request) {
        var found = Asked.dossier(request, dossiers);
        boolean decides = Caller.of(request).decides();
        var when = Asked.asOf(request, zone);
        var shown = new Shown(found.name(), found.state(), Addresses.asOf(when), "", decides);
        if (Answers.isKnown(request, "page", shown)) return;
        Answers.large(request, written.get(shown, of -> page(found, when, Looks.Told.NOTHING, decides)));
    }

    /** Today's need not be folded where it was before: see {@link KeptPages}. */
    private void today(Context request, Holding holding) {
        var caller = Caller.of(request);
        var day = dossiers.today();
        var told = looks.look(request, holding, day, caller.person());
        var state = holding.change() + "." + day;
        var shown = new Shown(holding.name(), state, "", told.state(), caller.decides());
        if (Answers.isKnown(request, "page", shown)) return;
        Answers.large(request, written.get(shown, of -> made(holding, day, told, caller.decides())));
    }

    private DeskPages.Page made(Holding holding, LocalDate day, Looks.Told told, boolean decides) {
        var made = new KeptPages.Made(
                holding.name(), holding.title(), holding.change(), holding.changed(), day, zone, decides);
        var before = told.isNothing() ? kept.find(made) : Optional.<DeskPages.Page>empty();
        if (before.isPresent()) return before.get();
        var found = dossiers.find(holding.name(), AsOf.day(day)).orElseThrow();
        var page = page(found, AsOf.NOW, told, decides);
        if (told.isNothing() && found.change() == holding.change()) kept.keep(made, page);
        return page;
    }

    private DeskPages.Page page(Folded found, AsOf when, Looks.Told told, boolean decides) {
        return pages.dossier(found.dossier(), looks.telling(Bars.over(found, when, zone, decides), found, told));
    }

    private void article(Context request) {
        var found = Asked.dossier(request, dossiers);
        var id = Asked.article(request, found);
        var at = Asked.words(request, found.dossier().article(id));
        boolean adds = Caller.of(request).decides() && found.known().isEmpty();
        if (Answers.isKnown(request, "article", found.name(), found.state(), id, at, adds)) return;
        var query = Addresses.asOf(Asked.asOf(request, zone));
        var add = adds ? Addresses.add(found.name(), id, query) : "";
        Function<ArticleId, String> addressOf = article -> Addresses.article(found.name(), article) + query;
        var dossier = Addresses.dossier(found.name()) + query;
        Answers.large(request, pages.article(found.dossier(), id, at, dossier, add, addressOf));
    }
}
