package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.array;
import static id.jangkau.web.api.Rest.fields;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assumptions that are kept under a name. */
@ExtendWith(Server.class)
class AssumptionSetIT {

    private static final String SETS = "assumption-sets";

    private final Rest rest;

    /** Nothing but this test has it. */
    private final String name = "Hati-hati " + UUID.randomUUID();

    AssumptionSetIT(URI server) {
        rest = new Rest(server);
    }

    @Test
    void aSetComesBackWithItsValuesAndTheDataItWasMadeOn() throws Exception {
        HttpResponse<String> created = rest.send(create("{\"trend\": -0.01, \"lapse\": 0.3}"));

        assertThat(created.statusCode()).isEqualTo(201);
        JsonObject set = object(rest.send(HttpRequest.newBuilder(address(created))));
        assertThat(set.getString("name")).isEqualTo(name);
        assertThat(set.getJsonObject("assumptions").toString())
                .isEqualTo("{\"lapse\":0.3,\"trend\":-0.01}");
        assertThat(set.getString("dataVersion")).isNotBlank();
        assertThat(named()).hasSize(1);
    }

    @Test
    void aSetThatIsSentAgainIsSavedOnce() throws Exception {
        HttpRequest.Builder request = create("{\"trend\": 0}");
        request.header("Idempotency-Key", UUID.randomUUID().toString());

        HttpResponse<String> first = rest.send(request.copy());
        HttpResponse<String> again = rest.send(request.copy());

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(named()).hasSize(1);
    }

    @Test
    void aDeletedSetIsThereAgainOnceItIsNamedAgain() throws Exception {
        HttpResponse<String> created = rest.send(create("{\"trend\": 0.02}"));
        URI address = address(created);

        assertThat(rest.send(HttpRequest.newBuilder(address).DELETE()).statusCode()).isEqualTo(204);
        assertThat(named()).isEmpty();
        assertThat(rest.send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(404);

        HttpResponse<String> back =
                rest.send(put(address, "{\"name\": \"%s\", \"note\": \"lagi\"}".formatted(name)));

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(named().get(0).getString("note")).isEqualTo("lagi");
        assertThat(named().get(0).getJsonObject("assumptions"))
                .isEqualTo(object(created).getJsonObject("assumptions"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                  | assumptions",
                "{\"trend\": 5}      | assumptions.trend",
                "{\"trands\": 0.01}  | assumptions.trands"
            })
    void whatCannotBeAssumedIsRefusedAtItsFieldAndSavesNothing(String assumptions, String field)
            throws Exception {
        HttpResponse<String> refused = rest.send(create(assumptions));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(fields(refused)).containsExactly(field);
        assertThat(named()).isEmpty();
    }

    @Test
    void valuesOfASetCannotBeChanged() throws Exception {
        URI address = address(rest.send(create("{\"trend\": 0.02}")));

        HttpResponse<String> refused =
                rest.send(put(address, "{\"name\": \"x\", \"assumptions\": {\"trend\": 0.03}}"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(fields(refused)).containsExactly("assumptions");
    }

    @Test
    void aScenarioKeepsTheNameOfItsSetAndItsValuesWhenTheSetIsGone() throws Exception {
        URI address = address(rest.send(create("{\"trend\": 0.02}")));
        String scenario =
                """
                {"name": "%s", "body": {"months": 12, "assumptions": {"trend": 0.02}, "assumptionSet": "%s"}}
                """
                        .formatted(name, name);
        HttpResponse<String> saved = rest.post("scenarios", scenario);

        rest.send(HttpRequest.newBuilder(address).DELETE());

        JsonObject body = object(rest.get("scenarios/" + object(saved).getInt("id")));
        assertThat(body.getJsonObject("body").getString("assumptionSet")).isEqualTo(name);
        assertThat(body.getJsonObject("body").getJsonObject("assumptions").toString())
                .isEqualTo("{\"trend\":0.02}");
    }

    private HttpRequest.Builder create(String assumptions) {
        String body = "{\"name\": \"%s\", \"assumptions\": %s}".formatted(name, assumptions);
        return rest.at(SETS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder put(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
    }

    private static URI address(HttpResponse<String> created) {
        return URI.create(created.headers().firstValue("Location").orElseThrow());
    }

    private List<JsonObject> named() throws Exception {
        return array(rest.get(SETS)).getValuesAs(JsonObject.class).stream()
                .filter(set -> set.getString("name").equals(name))
                .toList();
    }
}
