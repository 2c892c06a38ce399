package id.jangkau.web.ledger;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * A client that creates, revises and deletes scenarios of its own, one after the other, and enters
 * into the ledger what was acknowledged and nothing else.
 */
final class Clerk implements Worker {

    private final Messenger messenger = new Messenger();
    private final URI scenarios;
    private final Random random;
    private final Ledger ledger;
    private final Findings findings;

    /** The newest versions of what this clerk may still revise or delete. */
    private final Deque<Ledger.Entry> own = new ArrayDeque<>();

    private final Set<Long> touched = new TreeSet<>();
    private Ledger.Entry subject;
    private Wish unanswered;
    private Wish answered;
    private String answer;

    Clerk(URI scenarios, long seed, Ledger ledger, Findings findings) {
        this.scenarios = scenarios;
        this.random = new Random(seed);
        this.ledger = ledger;
        this.findings = findings;
    }

    @Override
    public void work(BooleanSupplier stop) {
        while (!stop.getAsBoolean() && unanswered == null) {
            Wish wish = next();
            messenger
                    .send(wish.request())
                    .ifPresentOrElse(reply -> enter(wish, reply), () -> unanswered = wish);
        }
    }

    /** Creates half of the time, else revises mostly, and deletes what is left. */
    private Wish next() {
        int choice = random.nextInt(100);
        subject = choice < 50 ? null : own.pollFirst();
        if (subject == null) {
            return Wish.toCreate(scenarios, random);
        }
        URI scenario = scenarios.resolve("scenarios/" + subject.scenario());
        return choice < 85
                ? Wish.toRevise(scenario, subject.version(), random)
                : Wish.toDelete(scenario, subject.version(), random);
    }

    private void enter(Wish wish, HttpResponse<String> reply) {
        answered = wish;
        answer = reply.statusCode() + reply.body();
        if (reply.statusCode() >= 400) {
            findings.lost.add(wish + " was answered " + answer);
        } else if (wish.draft() == null) {
            ledger.deleted(subject.scenario());
        } else {
            JsonObject saved = parse(reply.body()).asJsonObject();
            var entry =
                    new Ledger.Entry(
                            saved.getInt("id"),
                            saved.getInt("version"),
                            wish.draft().name(),
                            wish.draft().note());
            ledger.saved(entry);
            own.addLast(entry);
            touched.add(entry.scenario());
        }
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
        }
        touched.forEach(this::look);
    }

    private void look(long scenario) {
        HttpRequest request =
                HttpRequest.newBuilder(scenarios.resolve("scenarios/" + scenario + "/versions"))
                        .build();
        HttpResponse<String> reply = messenger.sendUntilAnswered(request);
        boolean there = reply.statusCode() == 200;
        if (there == ledger.isDeleted(scenario)) {
            findings.lost.add("Scenario " + scenario + ": " + reply.statusCode());
        } else if (there) {
            compare(scenario, parse(reply.body()).asJsonArray().getValuesAs(JsonObject.class));
        }
    }

    private void compare(long scenario, List<JsonObject> versions) {
        for (Ledger.Entry entry : ledger.versions(scenario)) {
            if (versions.stream().noneMatch(version -> isSame(entry, version))) {
                findings.lost.add(entry.toString());
            }
        }
        versions.stream()
                .filter(version -> !Draft.of(version).body().equals(version.getJsonObject("body")))
                .forEach(version -> findings.half.add(version.toString()));
    }

    private static boolean isSame(Ledger.Entry entry, JsonObject version) {
        return entry.version() == version.getInt("version")
                && entry.name().equals(version.getString("name"))
                && entry.note().equals(version.getString("note"));
    }

    private static JsonStructure parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
