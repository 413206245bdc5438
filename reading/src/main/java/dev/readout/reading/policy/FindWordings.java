package dev.readout.reading.policy;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.Tree;
import dev.readout.model.Span;
import dev.readout.model.Wording;
import dev.readout.model.Wording.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds formulas: words set in quotation marks by themselves, phrases and deeds in which speakers, or an outlet again and
 * again, name a policy's aim or approach, and the formal names of states in a speaker's mouth. Threads may share it.
 */
final class FindWordings {

    private static final int LONGEST_JOINED = 13;
    private static final Set<String> JOINING = Set.of("and", "or");

    private final QuotedLabels labels = new QuotedLabels();
    private final FormulaPhrases phrases;
    private final FormulaDeeds deeds;
    private final FormalNames names;

    FindWordings(Knowledge knowledge) {
        this.phrases = new FormulaPhrases(knowledge);
        this.deeds = new FormulaDeeds(knowledge, phrases);
        this.names = new FormalNames(knowledge);
    }

    /** In the order of the text. */
    List<Wording> in(ArticleView view) {
        var found = new ArrayList<FoundWording>();
        for (var tree : view.trees()) found.addAll(in(view, tree));
        var kept = kept(found);
        var wordings = new ArrayList<Wording>();
        for (var each : kept) wordings.add(each.numbered(wordings.size() + 1));
        return wordings;
    }

    private List<FoundWording> in(ArticleView view, Tree tree) {
        var plain = new ArrayList<FoundWording>();
        for (var token : tree.tokens()) deeds.at(view, tree, token).ifPresent(each -> addIfNew(plain, each));
        for (var token : tree.tokens()) phrases.at(view, tree, token).ifPresent(each -> addIfNew(plain, each));
        plain.sort(Comparator.comparing(FoundWording::words));
        var here = new ArrayList<>(labels.in(view, tree));
        for (var each : joined(view, tree, plain)) addIfNew(here, each);
        for (var token : tree.tokens()) names.at(view, tree, token).ifPresent(each -> addIfNew(here, each));
        here.sort(Comparator.comparing(FoundWording::words));
        return here;
    }

    private static void addIfNew(List<FoundWording> all, FoundWording found) {
        if (all.stream().noneMatch(each -> each.words().overlaps(found.words()))) all.add(found);
    }

    /** "Patient pressure and the prospect of talks" is one formula. */
    private static List<FoundWording> joined(ArticleView view, Tree tree, List<FoundWording> phrases) {
        var joined = new ArrayList<FoundWording>();
        for (var each : phrases) {
            if (joined.isEmpty() || !isJoined(view, tree, joined.getLast(), each)) joined.add(each);
            else joined.add(joined.removeLast().joined(each));
        }
        return joined;
    }

    private static boolean isJoined(ArticleView view, Tree tree, FoundWording one, FoundWording next) {
        if (next.words().start() <= one.words().end() || one.echo() || next.echo() || one.mode() != next.mode())
            return false;
        var between = view.words(
                new Span(/* start= */ one.words().end(), /* end= */ next.words().start()));
        return JOINING.contains(between.strip().toLowerCase(Locale.ROOT))
                && tree.within(one.words().cover(next.words())).size() <= LONGEST_JOINED;
    }

    /** What stands in the outlet's own report, or says little, is a formula only when it comes back. */
    private static List<FoundWording> kept(List<FoundWording> found) {
        var uses = uses(found);
        var sure = new HashSet<String>();
        found.stream().filter(each -> !each.echo()).map(FoundWording::formula).forEach(sure::add);
        return found.stream()
                .filter(each -> !each.echo()
                        || sure.contains(each.formula())
                        || (each.mode() == Mode.NARRATION && uses.getOrDefault(each.formula(), 0) > 1))
                .toList();
    }

    private static Map<String, Integer> uses(List<FoundWording> found) {
        var uses = new LinkedHashMap<String, Integer>();
        found.forEach(each -> uses.merge(each.formula(), 1, Integer::sum));
        return uses;
    }
}
