package id.jangkau.web.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who asks a server by plain HTTP. */
final class Client {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;

    Client(URI server) {
        this.server = server;
    }

    /** A request to a path of the server. */
    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(server.resolve(path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(at(path));
    }

    /** A request that posts nothing. */
    HttpRequest.Builder post(String path) {
        return at(path).POST(BodyPublishers.noBody());
    }

    /** A request that posts JSON. */
    HttpRequest.Builder json(String path, String body) {
        return at(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A header of an answer; empty where it has none. */
    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
