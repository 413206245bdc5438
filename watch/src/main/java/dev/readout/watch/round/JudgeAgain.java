package dev.readout.watch.round;

import dev.readout.model.Printed;
import dev.readout.store.Decision;
import dev.readout.store.Decision.Author;
import dev.readout.store.Decision.Verdict;
import dev.readout.store.PollState;
import dev.readout.store.Standing;
import dev.readout.store.Version;

/**
 * Judges anew what is kept, since the dossier may be about more or less than when it came in. What a person decided stands. What belongs only now, and came
 * by a feed, is fetched once more, so that its bytes are kept and its edits are noticed.
 */
final class JudgeAgain {

    private final Desk desk;
    private final String dossier;

    JudgeAgain(Desk desk, String dossier) {
        this.desk = desk;
        this.dossier = dossier;
    }

    void judge() {
        var standing = Standing.after(desk.store().decisions(dossier));
        desk.store().current().forEach((address, id) -> {
            var before = standing.get(address);
            if (before == null) return;
            if (!before.author().isPerson()) desk.store().version(id).ifPresent(version -> judge(before, version));
            else if (before.verdict() == Verdict.BELONGS) lookAt(address);
        });
    }

    private void judge(Decision before, Version version) {
        var judgement = desk.belonging().judge(version.article());
        var verdict = judgement.belongs() ? Verdict.BELONGS : Verdict.OUTSIDE;
        if (verdict == before.verdict()) return;
        var address = before.address();
        var decision = new Decision(
                dossier,
                address,
                verdict,
                Author.MACHINE,
                judgement.reason(),
                desk.clock().instant());
        desk.store().write(writing -> {
            writing.add(decision);
            return decision;
        });
        if (judgement.belongs()) lookAt(address);
        var title = version.article().title().map(Printed::value).orElse("an article without a title");
        var kind = judgement.belongs() ? News.Kind.ARTICLE : News.Kind.OUTSIDE;
        desk.news().accept(new News(kind, address, title + ": " + judgement.reason()));
    }

    private void lookAt(String address) {
        if (desk.store().lead(address).isEmpty() || desk.store().poll(address).isPresent()) return;
        Polls.keep(
                desk.store(),
                PollState.first(address, PollState.Kind.PAGE, desk.clock().instant()));
    }
}
