package dev.readout.app;

import dev.readout.intake.text.Declared;
import dev.readout.intake.text.RawText;
import dev.readout.model.Article;
import dev.readout.model.Reading;
import dev.readout.pipeline.Outcome;
import dev.readout.pipeline.Stage;
import dev.readout.pipeline.StageRunner;
import dev.readout.server.Intake;
import java.util.List;
import java.util.Optional;

/** Reads articles that programs send, as every other; what reads them is made for the first. */
final class WiredIntake implements Intake {

    private final Stage<RawText, Article> document;
    private final Stage<Article, Reading> reading;
    private final String reader = ReaderName.of(Engine.chosen().name(), Optional.empty());

    WiredIntake(Wiring wiring) {
        this.document = new LazyStage<>(wiring::document);
        this.reading = new LazyStage<>(wiring::reading);
    }

    @Override
    public Read read(byte[] bytes, String type, String address) {
        var raw = RawText.of(address, bytes, declared(type, address));
        var article = kept(document, raw);
        return new Read(article, kept(reading, article), reader);
    }

    private static Declared declared(String type, String address) {
        return new Declared(Optional.of(address).filter(at -> at.startsWith("http")), Optional.of(type), List.of());
    }

    private static <I, O> O kept(Stage<I, O> stage, I document) {
        return switch (new StageRunner(1).run(stage, document)) {
            case Outcome.Kept<O>(var made) -> made;
            case Outcome.Dropped<O>(var reason) -> throw new Unreadable(reason.message());
            case Outcome.Failed<O>(var retry, var cause) -> throw new Unreadable(Problem.line(retry, cause));
        };
    }
}
