package id.jangkau.web.ledger;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;

/**
 * A request that can be sent again as it was.
 *
 * @param request with its key
 * @param draft what it wants to save; null where it deletes
 */
record Wish(HttpRequest request, Draft draft) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Wish toCreate(URI scenarios, Random random) {
        Draft draft = Draft.any(random);
        return new Wish(to(scenarios, random).POST(body(draft)).build(), draft);
    }

    static Wish toRevise(URI scenario, int version, Random random) {
        Draft draft = Draft.any(random);
        return new Wish(to(scenario, version, random).PUT(body(draft)).build(), draft);
    }

    static Wish toDelete(URI scenario, int version, Random random) {
        return new Wish(to(scenario, version, random).DELETE().build(), null);
    }

    private static HttpRequest.Builder to(URI scenario, int version, Random random) {
        return to(scenario, random).header("If-Match", "\"" + version + "\"");
    }

    private static HttpRequest.Builder to(URI address, Random random) {
        var key = new UUID(random.nextLong(), random.nextLong());
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString());
    }

    private static HttpRequest.BodyPublisher body(Draft draft) {
        return BodyPublishers.ofString(draft.json().toString());
    }

    @Override
    public String toString() {
        return request.method() + " " + request.uri().getPath() + " " + draft;
    }
}
