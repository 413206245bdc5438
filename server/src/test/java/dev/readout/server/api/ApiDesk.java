package dev.readout.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.server.FerryDesk;
import dev.readout.server.KeptLibrary;
import dev.readout.server.StoredDossiers;
import dev.readout.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/** A desk with the ferry fee, asked as a program asks. */
final class ApiDesk implements AutoCloseable {

    static final String FERRY = "/dossiers/ferry%20fee";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FerryDesk ferry = FerryDesk.open();
    private final HttpClient client = HttpClient.newHttpClient();

    ApiDesk() throws IOException {}

    Store store() {
        return ferry.store();
    }

    KeptLibrary library() {
        return ferry.library();
    }

    StoredDossiers dossiers() {
        return ferry.dossiers();
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build(), path);
    }

    HttpResponse<String> head(String path) {
        return send(HttpRequest.newBuilder(address(path)).HEAD().build(), path);
    }

    /** Changes something, as whoever has the desk's token. */
    HttpResponse<String> post(String path, String json, String... headers) {
        var all = Stream.concat(
                Stream.of("Authorization", "Bearer secret", "Content-Type", "application/json"), Stream.of(headers));
        return post(path, HttpRequest.BodyPublishers.ofString(json), all.toArray(String[]::new));
    }

    /** Sends an article, once the desk says that it takes it. */
    HttpResponse<String> article(String path, String type, String body) {
        var content = HttpRequest.BodyPublishers.ofString(body);
        return post(path, content, "Authorization", "Bearer secret", "Content-Type", type);
    }

    private HttpResponse<String> post(String path, HttpRequest.BodyPublisher content, String... headers) {
        return send(
                HttpRequest.newBuilder(address(path))
                        .headers(headers)
                        .POST(content)
                        .expectContinue(true)
                        .build(),
                path);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + ferry.server().port() + Api.ROOT + path);
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
        ferry.close();
    }
}
