package dev.readout.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.search.lucene.LuceneSearch;
import dev.readout.server.CurrentLibrary;
import dev.readout.server.FerryFee;
import dev.readout.server.KeptLibrary;
import dev.readout.server.OneShelf;
import dev.readout.server.RealFold;
import dev.readout.server.StoredDossiers;
import dev.readout.server.http.DeskServer;
import dev.readout.store.memory.MemoryStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** A desk with the ferry fee, asked as a program asks. */
final class ApiDesk implements AutoCloseable {

    static final String FERRY = "/dossiers/ferry%20fee";

    private static final ObjectMapper JSON = new ObjectMapper();

    final MemoryStore store = new MemoryStore();
    private final StoredDossiers dossiers = new StoredDossiers(
            new OneShelf(store), new RealFold(), LuceneSearch::of, InstantSource.fixed(FerryFee.NOON), ZoneOffset.UTC);
    private final KeptLibrary library;
    private final DeskServer desk;
    private final HttpClient client = HttpClient.newHttpClient();

    ApiDesk() throws IOException {
        FerryFee.in(store);
        library = CurrentLibrary.of(dossiers);
        desk = DeskServer.start(
                new DeskServer.Settings(0, ZoneOffset.UTC, "secret", "Ada"), CurrentLibrary.desk(dossiers, library));
    }

    KeptLibrary library() {
        return library;
    }

    StoredDossiers dossiers() {
        return dossiers;
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + desk.port() + Api.ROOT + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build(), path);
    }

    HttpResponse<String> head(String path) {
        var address = URI.create("http://localhost:" + desk.port() + Api.ROOT + path);
        return send(HttpRequest.newBuilder(address).HEAD().build(), path);
    }

    private HttpResponse<String> send(HttpRequest request, String path) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    JsonNode json(String path, String... headers) {
        return parsed(get(path, headers).body());
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    @Override
    public void close() {
        client.close();
        desk.close();
        library.close();
        dossiers.close();
    }
}
