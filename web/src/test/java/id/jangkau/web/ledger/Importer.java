package id.jangkau.web.ledger;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A client that enters one figure after the other, each of which makes a data version. */
final class Importer implements Worker {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_WORKERS = 1_000_000;

    /** A file that can be sent again as it was. */
    private record Report(HttpRequest request, String source, int workers) {}

    private final Messenger messenger = new Messenger();
    private final URI api;
    private final Random random;
    private final Ledger ledger;
    private final Findings findings;
    private Report unanswered;
    private Report answered;
    private String answer;

    Importer(URI api, long seed, Ledger ledger, Findings findings) {
        this.api = api;
        this.random = new Random(seed);
        this.ledger = ledger;
        this.findings = findings;
    }

    @Override
    public void work(BooleanSupplier stop) {
        String version = current(messenger.sendUntilAnswered(coverage()));
        while (!stop.getAsBoolean() && unanswered == null) {
            Report report = report(version);
            var reply = messenger.send(report.request());
            if (reply.isPresent()) {
                version = enter(report, reply.get());
            } else {
                unanswered = report;
            }
        }
    }

    /** A figure of one cell; its source is given once only. */
    private Report report(String version) {
        String source = new UUID(random.nextLong(), random.nextLong()).toString();
        int workers = 1 + random.nextInt(MOST_WORKERS);
        String file =
                "kode,segmen,bulan,pekerja,aktif\n63.03,BPU,2026-02,%d,1\n".formatted(workers);
        String query = "?version=%s&source=%s".formatted(version, source);
        HttpRequest request =
                HttpRequest.newBuilder(api.resolve("coverage/imports" + query))
                        .timeout(PATIENCE)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", source)
                        .POST(BodyPublishers.ofString(file))
                        .build();
        return new Report(request, source, workers);
    }

    /** The version that holds from then on. */
    private String enter(Report report, HttpResponse<String> reply) {
        answered = report;
        answer = reply.statusCode() + reply.body();
        if (reply.statusCode() != 201) {
            findings.lost.add(report + " was answered " + answer);
            return "";
        }
        String label = current(reply);
        ledger.entered(new Ledger.Import(label, report.source(), report.workers()));
        return label;
    }

    @Override
    public void confirm() {
        if (unanswered != null) {
            enter(unanswered, messenger.sendUntilAnswered(unanswered.request()));
            unanswered = null;
        }
        if (answered != null) {
            HttpResponse<String> again = messenger.sendUntilAnswered(answered.request());
            if (!answer.equals(again.statusCode() + again.body())) {
                findings.duplicate.add(answered + ": " + answer + ", then " + again.body());
            }
            String current = current(messenger.sendUntilAnswered(coverage()));
            if (!answer.contains('"' + current + '"')) {
                findings.lost.add(answer + " is not current, but " + current);
            }
        }
    }

    private HttpRequest coverage() {
        return HttpRequest.newBuilder(api.resolve("coverage")).timeout(PATIENCE).build();
    }

    private static String current(HttpResponse<String> reply) {
        try (var reader = Json.createReader(new StringReader(reply.body()))) {
            JsonObject read = reader.readObject();
            return read.getString("dataVersion");
        }
    }
}
