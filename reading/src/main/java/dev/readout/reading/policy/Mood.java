package dev.readout.reading.policy;

import dev.readout.language.Token;
import dev.readout.model.Move;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How real a deed is made by the words around its verb. */
enum Mood {
    DONE,
    UNDONE,
    WILL,
    WILL_NOT,
    CAN,
    CANNOT,
    OUGHT,
    OUGHT_NOT,
    SUPPOSED;

    private static final Set<String> WILLING =
            Set.of("will", "would", "shall", "'ll", "’ll", "‘ll", "wo", "’d", "'d", "ll");
    private static final Set<String> PERFECT = Set.of("have", "’ve", "'ve");
    private static final Set<String> ABLE = Set.of("could", "may", "might", "can", "ca", "cannot");
    private static final Set<String> BOUND = Set.of("must", "should", "ought");
    private static final Set<String> LIGHT = Set.of("go", "need", "have", "be");
    private static final Set<String> BEGUN = Set.of("try", "attempt", "begin", "start", "seek", "move");
    private static final Set<String> WAITING = Set.of("until", "till");
    private static final Set<String> NOT_YET = Set.of("before", "once", "when");

    /** Where an option stands that is done so; nowhere if it is not done, not possible or only supposed. */
    Optional<Move.Status> standing() {
        return switch (this) {
            case DONE, WILL -> Optional.of(Move.Status.ADOPTED);
            case WILL_NOT, OUGHT_NOT -> Optional.of(Move.Status.RULED_OUT);
            case CAN -> Optional.of(Move.Status.ON_TABLE);
            case OUGHT -> Optional.of(Move.Status.DEMANDED);
            case UNDONE, CANNOT, SUPPOSED -> Optional.empty();
        };
    }

    /** The mood of a deed. */
    static Mood of(Predicate deed) {
        boolean not = deed.isNegated();
        if (deed.isSupposed()) return SUPPOSED;
        if (deed.isLedBy(WAITING)) return OUGHT;
        if (deed.isLedBy(NOT_YET)) return SUPPOSED;
        var helpers =
                helpers(deed).stream().filter(helper -> !deed.isHad(helper)).toList();
        if (has(helpers, BOUND)) return not ? OUGHT_NOT : OUGHT;
        if (has(helpers, ABLE)) return not ? CANNOT : CAN;
        if (has(helpers, WILLING) && has(helpers, PERFECT)) return SUPPOSED;
        if (has(helpers, WILLING)) return not ? WILL_NOT : WILL;
        var light = deed.head()
                .filter(head -> deed.word().is("xcomp", "ccomp")
                        && LIGHT.contains(head.word().lemma()));
        if (light.isPresent()) return ofLight(light.get(), not);
        var begun = deed.head()
                .filter(head ->
                        deed.word().is("xcomp") && BEGUN.contains(head.word().lemma()))
                .map(Mood::of)
                .filter(mood -> mood != DONE);
        if (begun.isPresent()) return begun.get();
        if (not) return UNDONE;
        if (deed.isSubjunctive()) return SUPPOSED;
        boolean bare = deed.isMarkedTo() && deed.word().is("root", "parataxis", "conj");
        return bare ? WILL : DONE;
    }

    private static Mood ofLight(Predicate light, boolean not) {
        boolean denied = not || light.isNegated();
        return switch (light.word().lemma()) {
            case "go", "be" -> denied ? WILL_NOT : WILL;
            default -> denied ? UNDONE : OUGHT;
        };
    }

    /** The auxiliaries of a verb, or of the verb it is joined to when it has none of its own. */
    private static List<Token> helpers(Predicate deed) {
        var own = deed.tree().dependents(deed.word(), "aux").toList();
        boolean shared = own.isEmpty()
                && deed.word().is("conj")
                && deed.tree().dependent(deed.word(), "nsubj").isEmpty();
        if (!shared) return own;
        return deed.head()
                .map(head -> head.tree().dependents(head.word(), "aux").toList())
                .orElse(List.of());
    }

    private static boolean has(List<Token> helpers, Set<String> words) {
        return helpers.stream().anyMatch(token -> words.contains(token.form().toLowerCase(Locale.ROOT)));
    }
}
