package id.jangkau.web.ledger;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sends requests to a server that may be dead. */
final class Messenger {

    /** How long whatever was killed may take until it answers again. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int SERVER_ERROR = 500;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What was answered; nothing where no answer came, or one that promises nothing. */
    Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            return Optional.of(client.send(request, BodyHandlers.ofString()))
                    .filter(reply -> reply.statusCode() < SERVER_ERROR);
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<String> sendUntilAnswered(HttpRequest request) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Optional<HttpResponse<String>> reply = send(request);
            if (reply.isPresent()) {
                return reply.get();
            }
        }
        throw new IllegalStateException("No answer within " + PATIENCE + " to " + request);
    }
}
