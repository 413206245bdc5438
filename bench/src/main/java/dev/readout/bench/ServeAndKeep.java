package dev.readout.bench;

import dev.readout.model.Reading;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.util.List;

/**
 * A process for {@link KillDesk} to kill: {@code ServeAndKeep DATA NAME FIRST}. Serves the dossiers of a place, says "ready" and its port, and
 * meanwhile keeps one copy after the other of the readings that are there, from copy number FIRST on; says so of each once it is kept.
 */
final class ServeAndKeep {

    private static final long REST_MILLIS = 20;

    private ServeAndKeep() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var place = Place.of(arguments[0]);
        var name = arguments[1];
        var readings = KillDesk.readings(place, name);
        try (var desk = OwnDesk.open(place, place.index())) {
            System.out.println("ready " + desk.port());
            for (int copy = Integer.parseInt(arguments[2]); !Thread.interrupted(); copy++) {
                keep(place, name, readings, copy);
                Thread.sleep(REST_MILLIS);
            }
        }
    }

    /** As another process would: where the desk is writing just now, this one is left out. */
    private static void keep(Place place, String name, List<Reading> readings, int copy) {
        var reading = new Multiply(1).copy(copy, readings.get(copy % readings.size()));
        var address = "https://copies.example/" + copy;
        try (var store = place.open(name)) {
            store.write(writing -> {
                OwnDesk.keep(writing, address, reading);
                return copy;
            });
            System.out.println("kept " + address);
        } catch (StoreException e) {
            System.out.println("busy");
        }
    }
}
