package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.array;
import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static id.jangkau.web.api.Rest.parse;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saving, revising and deleting scenarios from outside. */
@ExtendWith(Server.class)
class ScenarioIT {

    private static final String SCENARIO =
            """
            {"name": "Dorongan desa", "note": "uji", "body": {"months": 60, "levers": [
              {"lever": "VILLAGE_ENGAGEMENT", "regions": ["63"], "from": "2027-01", "to": "2027-12",
               "value": 0.05, "durationMonths": 6, "payers": {"APBD_REGENCY": 0.4, "APBDES": 0.6}}],
              "assumptions": {"lapse.NON_WAGE": 0.25, "trend": 0.01}}}
            """;

    private final Rest rest;

    ScenarioIT(URI server) {
        rest = new Rest(server);
    }

    @ParameterizedTest
    @CsvSource({"name, 200", "note, 1000"})
    void aTextOfTheLongestLengthIsSavedAndALongerOneRefused(String field, int longest)
            throws Exception {
        String exact = "x".repeat(longest);
        String draft = "{\"name\": \"A\", \"%s\": \"%s\", \"body\": {\"months\": 1}}";
        if (field.equals("name")) {
            draft = draft.replace("\"name\": \"A\", ", "");
        }

        assertThat(rest.post("scenarios", draft.formatted(field, exact)).statusCode())
                .isEqualTo(201);
        assertThat(rest.post("scenarios", draft.formatted(field, exact + "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aSavedScenarioComesBackAsItWasSaved() throws Exception {
        HttpResponse<String> created = rest.post("scenarios", SCENARIO);
        URI address = URI.create(created.headers().firstValue("Location").orElseThrow());

        JsonObject read = object(rest.send(HttpRequest.newBuilder(address)));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(read.getJsonObject("body"))
                .isEqualTo(parse(SCENARIO).asJsonObject().getJsonObject("body"));
        assertThat(read.getInt("version")).isEqualTo(1);
        assertThat(rest.send(rest.at(read.getString("link"))).body()).contains("Dorongan desa");
        assertThat(array(rest.get("scenarios")).getValuesAs(JsonObject.class)).contains(read);
    }

    @Test
    void aRevisionNeedsTheVersionThatWasRead() throws Exception {
        URI address = create();
        HttpRequest.Builder put =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(SCENARIO.replace("uji", "lagi")));

        assertThat(rest.send(put.copy()).statusCode()).isEqualTo(428);
        assertThat(rest.send(put.copy().header("If-Match", "1")).statusCode()).isEqualTo(400);
        HttpResponse<String> first = rest.send(put.copy().header("If-Match", "\"1\""));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(rest.send(put.copy().header("If-Match", "\"1\"")).statusCode()).isEqualTo(412);
        assertThat(array(rest.send(HttpRequest.newBuilder(URI.create(address + "/versions")))))
                .extracting(version -> version.asJsonObject().getString("note"))
                .containsExactly("uji", "lagi");
    }

    @Test
    void ofTwoWhoReviseAtOnceOnlyOneSucceeds() throws Exception {
        URI address = create();
        HttpRequest put =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"1\"")
                        .PUT(BodyPublishers.ofString(SCENARIO))
                        .build();

        List<CompletableFuture<HttpResponse<String>>> all =
                IntStream.range(0, 8).mapToObj(i -> rest.start(put)).toList();

        assertThat(all.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412, 412, 412);
    }

    @Test
    void aDeletedScenarioIsGone() throws Exception {
        URI address = create();

        assertThat(rest.send(HttpRequest.newBuilder(address).DELETE()).statusCode()).isEqualTo(204);
        assertThat(rest.send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"A\"} | body",
                "{\"name\": \" \", \"body\": {\"months\": 12}} | name",
                "{\"name\": \"A\", \"body\": {\"months\": 12, \"draws\": 0}} | body.draws",
                "{\"name\": \"A\", \"body\": {\"months\": 0}} | body.months",
                "{\"name\": \"A\", \"body\": {\"months\": 12, \"assumptions\": {\"trend\": 9}}} | body.assumptions.trend",
                "{\"name\": \"A\", \"owner\": \"me\", \"body\": {\"months\": 12}} | owner",
            })
    void aScenarioThatCannotBeRunIsNotSaved(String body, String field) throws Exception {
        int before = array(rest.get("scenarios")).size();

        HttpResponse<String> answer = rest.post("scenarios", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).contains(field);
        assertThat(array(rest.get("scenarios"))).hasSize(before);
    }

    private URI create() throws Exception {
        return URI.create(
                rest.post("scenarios", SCENARIO).headers().firstValue("Location").orElseThrow());
    }
}
