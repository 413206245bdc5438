package dev.readout.watch.round;

import dev.readout.intake.fetch.Fetch;
import dev.readout.intake.fetch.Fetched;
import dev.readout.intake.fetch.Validators;
import dev.readout.intake.fetch.WebAddress;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** Has a few requests under way at once, and hands the answers on one at a time, as they come. */
record Requests(Fetch fetch, BooleanSupplier stop) {

    /** So many answers may be held in memory at once. */
    private static final int UNDER_WAY = 8;

    /** An address to ask, for something. */
    record Request<T>(T purpose, WebAddress address, Validators known) {}

    private record Answer<T>(T purpose, Fetched fetched) {}

    /** The sink is called on the calling thread; when it is time to stop, answers that have not come are not waited for. */
    <T> void ask(List<Request<T>> requests, BiConsumer<T, Fetched> sink) throws InterruptedException {
        var pool = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var answers = new ExecutorCompletionService<Answer<T>>(pool);
            var waiting = requests.iterator();
            int underWay = 0;
            while ((waiting.hasNext() || underWay > 0) && !stop.getAsBoolean()) {
                if (waiting.hasNext() && underWay < UNDER_WAY) {
                    submit(waiting.next(), answers);
                    underWay++;
                } else {
                    var answer = take(answers);
                    underWay--;
                    if (!stop.getAsBoolean()) sink.accept(answer.purpose(), answer.fetched());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private <T> void submit(Request<T> request, CompletionService<Answer<T>> answers) {
        answers.submit(() -> new Answer<>(request.purpose(), fetch.get(request.address(), request.known())));
    }

    private static <T> Answer<T> take(CompletionService<Answer<T>> answers) throws InterruptedException {
        try {
            return answers.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException("a fetch must not throw", e);
        }
    }
}
