package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.array;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent twice under one Idempotency-Key is done once. */
@ExtendWith(Server.class)
class IdempotencyIT {

    private final Rest rest;
    private final String key = UUID.randomUUID().toString();

    /** Nothing but this test has it. */
    private final String name = "Kunci " + key;

    IdempotencyIT(URI server) {
        rest = new Rest(server);
    }

    @Test
    void aScenarioThatIsSentAgainIsSavedOnceAndAnsweredAsBefore() throws Exception {
        HttpResponse<String> first = rest.send(create(name));
        rest.send(revise(first, "lagi", UUID.randomUUID().toString()));

        HttpResponse<String> again = rest.send(create(name));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(saved()).hasSize(1);
    }

    @Test
    void whatIsSentAgainIsCountedAsRepeatedAndNotAsSaved() throws Exception {
        rest.send(create(name));
        double saved = counted("saves");
        double repeated = counted("saves_repeated");

        rest.send(create(name));

        assertThat(counted("saves")).isEqualTo(saved);
        assertThat(counted("saves_repeated")).isEqualTo(repeated + 1);
    }

    private double counted(String what) throws Exception {
        String all = rest.get("/metrics?scope=application").body();
        Matcher counter =
                Pattern.compile("(?m)^jangkau_" + what + "_total\\S* (\\S+)").matcher(all);
        assertThat(counter.find()).isTrue();
        return Double.parseDouble(counter.group(1));
    }

    @Test
    void aVersionThatIsSentAgainIsSavedOnceAndAnsweredAsBefore() throws Exception {
        HttpResponse<String> created = rest.send(create(name));
        String own = UUID.randomUUID().toString();
        HttpResponse<String> first = rest.send(revise(created, "dua", own));

        HttpResponse<String> again = rest.send(revise(created, "dua", own));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(array(rest.send(HttpRequest.newBuilder(versions(created))))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"1\"", "*"})
    void aDeletionThatIsSentAgainIsAnsweredAsBefore(String ifMatch) throws Exception {
        URI address = address(rest.send(create(name)));
        HttpRequest.Builder delete =
                HttpRequest.newBuilder(address)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .DELETE();
        if (!ifMatch.isEmpty()) {
            delete.header("If-Match", ifMatch);
        }

        assertThat(rest.send(delete.copy()).statusCode()).isEqualTo(204);
        assertThat(rest.send(delete.copy()).statusCode()).isEqualTo(204);
    }

    @Test
    void anotherRequestUnderAUsedKeyIsRefusedAndSavesNothing() throws Exception {
        HttpResponse<String> first = rest.send(create(name));

        assertRefused(rest.send(create(name + " lain")));
        assertRefused(rest.send(revise(first, "lain", key)));
        assertThat(saved()).hasSize(1);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(object(answer).getString("detail")).contains("Idempotency-Key");
    }

    @Test
    void aKeyWhoseRequestWasRefusedMayBeUsedForABetterOne() throws Exception {
        HttpResponse<String> refused = rest.send(create(" "));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(rest.send(create(name)).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dua kata",
                "a_b",
                "65-chars-123456789-123456789-123456789-123456789-123456789-123456"
            })
    void aKeyThatIsNoneIsRefused(String bad) throws Exception {
        HttpResponse<String> answer = rest.send(create(name).setHeader("Idempotency-Key", bad));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).getString("detail")).contains("Idempotency-Key", "64");
        assertThat(saved()).isEmpty();
    }

    @Test
    void equalRequestsAtOnceSaveOnceAndAreAnsweredAlike() throws Exception {
        HttpRequest request = create(name).build();

        List<CompletableFuture<HttpResponse<String>>> all =
                IntStream.range(0, 8).mapToObj(i -> rest.start(request)).toList();

        assertThat(all.stream().map(CompletableFuture::join))
                .allMatch(answer -> answer.statusCode() == 201)
                .extracting(HttpResponse::body)
                .containsOnly(all.get(0).join().body());
        assertThat(saved()).hasSize(1);
    }

    private HttpRequest.Builder create(String called) {
        return rest.at("scenarios")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(draft(called, "")));
    }

    private HttpRequest.Builder revise(HttpResponse<String> created, String note, String underKey) {
        return HttpRequest.newBuilder(address(created))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", underKey)
                .PUT(BodyPublishers.ofString(draft(name, note)));
    }

    private static String draft(String name, String note) {
        return """
               {"name": "%s", "note": "%s", "body": {"months": 12}}
               """
                .formatted(name, note);
    }

    private static URI address(HttpResponse<String> created) {
        return URI.create(created.headers().firstValue("Location").orElseThrow());
    }

    private static URI versions(HttpResponse<String> created) {
        return URI.create(address(created) + "/versions");
    }

    /** What is saved by this test. */
    private List<JsonObject> saved() throws Exception {
        return array(rest.get("scenarios")).getValuesAs(JsonObject.class).stream()
                .filter(scenario -> scenario.getString("name").contains(key))
                .toList();
    }
}
