package dev.readout.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.mcp.Tool.Input;
import dev.readout.model.ArticleId;
import dev.readout.model.Span;
import dev.readout.search.Kind;
import dev.readout.search.Query;
import dev.readout.server.AsOf;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Dossiers.Holding;
import dev.readout.server.lookup.Found;
import dev.readout.server.lookup.Lookup;
import dev.readout.server.lookup.Part;
import dev.readout.server.lookup.Section;
import dev.readout.server.lookup.Wanted;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tools over the dossiers of a data folder. Threads may share it. */
final class Tools {

    private static final int SHOWN = 20;
    private static final int MOST = 200;
    private static final int FURTHEST = 10_000;

    private final Dossiers dossiers;
    private final Lookup lookup;

    Tools(Dossiers dossiers) {
        this.dossiers = dossiers;
        this.lookup = new Lookup(dossiers);
    }

    List<Tool> all() {
        return List.of(
                new Tool(
                        "dossiers",
                        "Dossiers",
                        "All dossiers: name, what the policy is called, how many articles, and of which days.",
                        new Input(),
                        ask -> Answer.of(dossiers.all())),
                listing(
                        "brief",
                        "Brief",
                        "Where the policy stands, what is new, what is due: a dozen sentences, each with the words it"
                                + " rests on.",
                        dossier(),
                        Section.BRIEF),
                listing(
                        "said",
                        "Who said what",
                        "Acts of speech in the order of time, each with all its reports.",
                        dossier().words("by", "words of the speaker's name").words("about", "words of what is said"),
                        Section.STATEMENTS),
                listing(
                        "due",
                        "What is due",
                        "Promises, plans and threats: when each is due and what became of it.",
                        dossier(),
                        Section.COMMITMENTS),
                listing(
                        "options",
                        "Options",
                        "The policy's options and where each stands, with every move.",
                        dossier(),
                        Section.OPTIONS),
                new Tool(
                        "changes",
                        "Changes",
                        "What the dossier says otherwise than it did at the end of an earlier day.",
                        paged(dossier())
                                .day("since", "the earlier day, such as 2019-06-01")
                                .needs("since"),
                        ask -> Answer.of(changes(ask))),
                new Tool(
                        "search",
                        "Search",
                        "Articles, statements, commitments and moves of options by their words.",
                        search(),
                        ask -> Answer.of(lookup.search(folded(ask), query(ask)))),
                new Tool(
                        "evidence",
                        "Evidence",
                        "The words of an article at a place that another tool gave, with the words around them.",
                        evidence(),
                        this::evidence));
    }

    private Tool listing(String name, String title, String description, Input input, Section section) {
        return new Tool(
                name,
                title,
                description,
                paged(input),
                ask -> Answer.of(
                        lookup.list(folded(ask), section, new Wanted(ask.words("by"), ask.words("about")), part(ask))));
    }

    private static Input dossier() {
        return new Input()
                .words("dossier", "name of the dossier; may be left out if there is but one")
                .day("as_of", "only what was public by that day, whenever it came in; default: today")
                .words("known_on", "only what had come in and was decided by then: " + AsOf.KNOWN_FORM);
    }

    private static Input paged(Input input) {
        return input.number("from", "how many are passed over, 0 if not said", 0, FURTHEST)
                .number("most", "how many are given, 20 if not said", 1, MOST);
    }

    private static Input search() {
        return paged(dossier())
                .words("words", "all must be there, in any form; \"…\" for words in a row, | for or, - for not")
                .oneOf("kind", "only these; all if not said", kinds())
                .words("actor", "words of the name of who says or does it")
                .words("outlet", "words of the outlet's name")
                .day("since", "published on this day or later")
                .day("until", "published on this day or earlier")
                .needs("words");
    }

    private static Input evidence() {
        return dossier()
                .words("article", "the article's id")
                .number("start", "code point of the first character", 0, Integer.MAX_VALUE)
                .number("end", "code point behind the last", 0, Integer.MAX_VALUE)
                .needs("article")
                .needs("start")
                .needs("end");
    }

    private Folded folded(Ask ask) {
        return folded(ask, asOf(ask));
    }

    private AsOf asOf(Ask ask) {
        return new AsOf(ask.day("as_of"), ask.words("known_on").map(this::known));
    }

    private AsOf.Known known(String words) {
        try {
            return AsOf.Known.parse(words, dossiers.zone());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("known_on is written as " + AsOf.KNOWN_FORM, e);
        }
    }

    private Folded folded(Ask ask, AsOf asOf) {
        var names = dossiers.all().stream().map(Holding::name).toList();
        var name = ask.words("dossier").orElseGet(() -> names.size() == 1 ? names.getFirst() : "");
        return dossiers.find(name, asOf).orElseThrow(() -> new IllegalArgumentException(whichThereAre(names)));
    }

    private String whichThereAre(List<String> names) {
        return names.isEmpty()
                ? dossiers.folder() + " has no dossiers: `readout import` makes one"
                : "dossier must be one of: " + String.join(", ", names);
    }

    private static Part part(Ask ask) {
        return new Part(ask.number("from", 0, FURTHEST, 0), ask.number("most", 1, MOST, SHOWN));
    }

    private Found changes(Ask ask) {
        var since = ask.day("since").orElseThrow(() -> new IllegalArgumentException("since is needed"));
        return lookup.changes(folded(ask, asOf(ask).on(Optional.of(since))), folded(ask), part(ask));
    }

    private static Query query(Ask ask) {
        var part = part(ask);
        return new Query(
                ask.needed("words"),
                kinds(ask),
                ask.words("actor"),
                ask.words("outlet"),
                ask.day("since"),
                ask.day("until"),
                part.from(),
                part.most());
    }

    private static List<String> kinds() {
        return EnumSet.allOf(Kind.class).stream().map(Tools::spelt).toList();
    }

    private static Set<Kind> kinds(Ask ask) {
        var wanted = ask.words("kind");
        if (wanted.isEmpty()) return Set.of();
        var kinds = EnumSet.allOf(Kind.class).stream()
                .filter(kind -> spelt(kind).equals(wanted.get()))
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) throw new IllegalArgumentException("kind must be one of: " + String.join(", ", kinds()));
        return kinds;
    }

    private static String spelt(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private ObjectNode evidence(Ask ask) {
        int start = ask.number("start", 0, Integer.MAX_VALUE);
        var at = new Span(start, ask.number("end", start, Integer.MAX_VALUE));
        return Answer.of(lookup.evidence(folded(ask), new ArticleId(ask.needed("article")), at));
    }
}
