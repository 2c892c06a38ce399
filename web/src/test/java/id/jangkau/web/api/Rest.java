package id.jangkau.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A client of the REST interface: plain HTTP and JSON. */
final class Rest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI api;

    Rest(URI server) {
        api = server.resolve("/api/v1/");
    }

    /** A request to a path below the interface, or to an address of the server. */
    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(api.resolve(path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(at(path));
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(
                at(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a request without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> start(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    static JsonStructure parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    static JsonObject object(HttpResponse<String> answer) {
        return parse(answer.body()).asJsonObject();
    }

    static JsonArray array(HttpResponse<String> answer) {
        return parse(answer.body()).asJsonArray();
    }

    /** The fields that a problem document names. */
    static List<String> fields(HttpResponse<String> problem) {
        return object(problem).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
