package dev.readout.publish.brief;

import dev.readout.model.Move;
import dev.readout.model.dossier.PolicyOption;
import dev.readout.model.dossier.Report;
import java.util.List;

/** Says how an option moved last: "Ann Lee ruled out on 3 May 2019: there will be no flat fee." */
final class OptionSentences {

    private final Attribution attribution;
    private final Sentence.Topic topic;

    OptionSentences(Attribution attribution, Sentence.Topic topic) {
        this.attribution = attribution;
        this.topic = topic;
    }

    Sentence sentence(PolicyOption option) {
        var move = option.standing();
        var prose = attribution.open(option, move);
        var people = attribution.voices().people(move);
        prose.say(people.isEmpty() ? passive(option) : people + active(option))
                .when(move.finding().on())
                .say(attribution.carried(same(option)) + ": ")
                .print(attribution.evidence(move));
        return prose.end(topic, move.isCertain(), List.of(option), move.evidence());
    }

    /** The reports that tell it stands where it does. */
    static List<Report<Move>> same(PolicyOption option) {
        return option.reports().stream()
                .filter(move -> move.finding().status() == option.status())
                .toList();
    }

    /** The words shown say what; a family of options would say less. */
    private static String active(PolicyOption option) {
        return switch (option.status()) {
            case RAISED -> " brought up";
            case ON_TABLE -> " put on the table";
            case UNDER_REVIEW -> " put under review";
            case RULED_OUT -> " ruled out";
            case ADOPTED -> " decided";
            case OFFERED -> " offered";
            case DEMANDED -> " demanded";
            case REJECTED -> " rejected";
            case CONTINUED -> " kept course";
            case WARNED -> " warned";
        };
    }

    private static String passive(PolicyOption option) {
        return switch (option.status()) {
            case RAISED -> "it was brought up";
            case ON_TABLE -> "it was put on the table";
            case UNDER_REVIEW -> "it was put under review";
            case RULED_OUT -> "it was ruled out";
            case ADOPTED -> "it was adopted";
            case OFFERED -> "it was offered";
            case DEMANDED -> "it was demanded";
            case REJECTED -> "it was rejected";
            case CONTINUED -> "it was kept up";
            case WARNED -> "there was a warning";
        };
    }
}
