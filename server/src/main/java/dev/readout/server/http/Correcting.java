package dev.readout.server.http;

import dev.readout.model.dossier.Party;
import dev.readout.publish.DeskPages;
import dev.readout.publish.naming.Outlets;
import dev.readout.publish.page.RuleView;
import dev.readout.publish.page.RuleView.Choice;
import dev.readout.publish.page.RuleView.Kind;
import dev.readout.publish.page.RuleView.Option;
import dev.readout.publish.words.Excerpt;
import dev.readout.publish.words.Visible;
import dev.readout.server.Deciding;
import dev.readout.server.Dossiers;
import dev.readout.server.Dossiers.Folded;
import dev.readout.server.Target;
import dev.readout.server.curation.KeySpan;
import dev.readout.store.Ruling.Deed;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form in which a person decides on one thing of a dossier. */
final class Correcting {

    private static final int LONGEST = 160;
    private static final List<String> OUTCOMES = List.of("open", "kept", "late", "overdue", "broken", "unknown");

    private final Dossiers dossiers;
    private final DeskPages pages;

    Correcting(Dossiers dossiers, DeskPages pages) {
        this.dossiers = dossiers;
        this.pages = pages;
    }

    void show(Context request) {
        var found = Asked.dossier(request, dossiers);
        var on = request.queryParam("on");
        var target = Deciding.target(found, on == null ? "" : on);
        var names = found.dossier().parties().stream().map(Party::name).toList();
        var when = Asked.asOf(request, dossiers.zone());
        var page = pages.rule(
                Frames.of(request, found.name(), found.dossier().name(), when),
                target.id(),
                target.what(),
                Excerpt.of(Visible.line(target.title()), LONGEST),
                quotes(found, target, Addresses.asOf(when)),
                choices(found, target),
                names);
        Answers.page(request, page);
    }

    private static List<RuleView.Quote> quotes(Folded found, Target target, String asOf) {
        return target.evidence().stream()
                .map(words -> new RuleView.Quote(
                        Excerpt.of(Visible.line(found.dossier().words(words)), LONGEST),
                        Outlets.name(found.dossier().article(words.article())),
                        Addresses.article(found.name(), words.article()) + asOf))
                .distinct()
                .toList();
    }

    private static List<Choice> choices(Folded found, Target target) {
        var choices = new ArrayList<Choice>();
        boolean party = target.what().equals("Party");
        boolean option = target.what().equals("Option");
        if (!party) {
            choices.add(plain(Deed.ACCEPT, "It is right"));
            choices.add(plain(Deed.REJECT, "It is wrong and goes"));
        }
        if (target.now().containsKey(Deed.SPEAKER))
            choices.add(with(target, Deed.SPEAKER, Kind.NAME, "Somebody else said it", "who", List.of()));
        if (target.now().containsKey(Deed.DATE))
            choices.add(with(
                    target,
                    Deed.DATE,
                    Kind.TEXT,
                    "It has another day",
                    "2031-03-04 or 2031-03-04/2031-03-09",
                    List.of()));
        if (!target.states().isEmpty())
            choices.add(with(target, Deed.STATUS, Kind.ONE_OF, "It stands otherwise", "", values(target.states())));
        if (target.now().containsKey(Deed.OUTCOME))
            choices.add(with(target, Deed.OUTCOME, Kind.ONE_OF, "Something else became of it", "", values(OUTCOMES)));
        if (party || option)
            choices.add(with(target, Deed.MERGE, Kind.ONE_OF, "It is the same as", "", others(found, target)));
        if ((party || option) && target.on().size() > 1)
            choices.add(with(target, Deed.SPLIT, Kind.SOME_OF, "These are another", "", reports(found, target)));
        choices.add(with(target, Deed.NOTE, Kind.AREA, "A note", "", List.of()));
        return choices;
    }

    private static Choice plain(Deed deed, String label) {
        return new Choice(deed.name(), label, "", Kind.NONE, "", List.of());
    }

    private static Choice with(Target target, Deed deed, Kind kind, String label, String hint, List<Option> options) {
        return new Choice(deed.name(), label, hint, kind, target.now().getOrDefault(deed, ""), options);
    }

    private static List<Option> values(List<String> values) {
        return values.stream()
                .map(value -> new Option(value, value.replace('_', ' ')))
                .toList();
    }

    private static List<Option> others(Folded found, Target target) {
        var options = target.what().equals("Party")
                ? found.dossier().parties().stream().map(one -> new Option(KeySpan.place(one), one.name()))
                : found.dossier().policy().options().stream()
                        .map(one -> new Option(one.id().value(), one.name()));
        var chosen = options.filter(one -> !one.value().equals(target.id()))
                .map(one -> new Option(one.value(), Excerpt.of(Visible.line(one.label()), LONGEST)));
        return Stream.concat(Stream.of(new Option("", "choose which")), chosen).toList();
    }

    private static List<Option> reports(Folded found, Target target) {
        return IntStream.range(0, target.on().size())
                .mapToObj(i -> new Option(String.valueOf(i), report(found, target, i)))
                .toList();
    }

    private static String report(Folded found, Target target, int index) {
        var words = target.evidence().get(index);
        var outlet = Outlets.name(found.dossier().article(words.article()));
        return Excerpt.of(Visible.line(found.dossier().words(words)), LONGEST) + " (" + outlet + ")";
    }
}
