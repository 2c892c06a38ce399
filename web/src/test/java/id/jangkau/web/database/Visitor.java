package id.jangkau.web.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody who asks a server, and fails the test when it takes ten seconds to answer. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    Visitor(URI server) {
        this.server = server;
    }

    /** Saves a scenario. */
    HttpResponse<String> save() throws IOException, InterruptedException {
        return post("api/v1/scenarios", "{\"name\": \"Jalan\", \"body\": {\"months\": 12}}");
    }

    /** Moves a lever. */
    HttpResponse<String> project() throws IOException, InterruptedException {
        return post("api/v1/projections", "{\"months\": 12}");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Accept-Language", "en")
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
