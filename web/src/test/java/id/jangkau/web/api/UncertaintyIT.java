package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.web.Server;
import id.jangkau.web.database.Awaited;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not known, over REST. */
@ExtendWith(Server.class)
class UncertaintyIT {

    private static final String LEVERS =
            """
            "levers": [{"lever": "VILLAGE_ENGAGEMENT", "from": "2027-01", "value": 0.02},
                       {"lever": "MEDIA_CAMPAIGN", "from": "2027-01", "value": 100},
                       {"lever": "RETENTION_HELP", "from": "2027-01", "value": 0.5}]
            """;

    private static final String LARGE = "{\"months\": 60, \"draws\": 30000, \"seed\": %s}";

    private final Rest rest;

    UncertaintyIT(URI server) {
        rest = new Rest(server);
    }

    private static String body(String more) {
        return "{\"months\": 24, " + LEVERS + ", " + more + "}";
    }

    @Test
    void drawsGiveABandOfFiveQuantilesAroundTheLine() throws Exception {
        JsonObject answer = object(rest.post("projections", body("\"draws\": 256")));
        JsonObject band = answer.getJsonObject("bands").getJsonObject("total");

        assertThat(band.keySet()).containsExactly("0.1", "0.25", "0.5", "0.75", "0.9");
        double last = 0;
        for (String level : band.keySet()) {
            assertThat(band.getJsonArray(level)).hasSize(25);
            assertThat(at(band.getJsonArray(level), 24)).isGreaterThan(last);
            last = at(band.getJsonArray(level), 24);
        }
        double central = at(answer.getJsonObject("total").getJsonArray("coverage"), 24);
        assertThat(at(band.getJsonArray("0.5"), 24)).isCloseTo(central, within(0.01));
        assertThat(answer.getJsonObject("bands").getJsonNumber("replicateError").doubleValue())
                .isBetween(1e-6, 0.01);
        assertThat(answer.getInt("draws")).isEqualTo(256);
        assertThat(answer.getString("sampling")).isEqualTo("SOBOL");
        assertThat(answer).doesNotContainKey("chance");
        assertThat(answer.getJsonObject("bands")).doesNotContainKey("regions");
    }

    @Test
    void withoutDrawsThereIsNoBand() throws Exception {
        assertThat(object(rest.post("projections", body("\"draws\": 0"))))
                .doesNotContainKeys("bands", "chance", "draws");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RANDOM", "LATIN_HYPERCUBE", "SOBOL"})
    void theSameRequestIsAnsweredWithTheSameBits(String sampling) throws Exception {
        String more =
                "\"draws\": 100, \"seed\": 7, \"detail\": \"regions\", \"sampling\": \"%s\""
                        .formatted(sampling);
        String first = rest.post("projections", body(more)).body();

        // another request with the same numbers, so that nothing is answered from memory
        String same = ", \"assumptions\": {\"noise_sd\": 0.15}";
        String again = rest.post("projections", body(more + same)).body();
        String other = rest.post("projections", body(more.replace("7", "8"))).body();

        assertThat(again).isEqualTo(first);
        assertThat(bands(other)).isNotEqualTo(bands(first));
        assertThat(bands(first).getJsonArray("regions"))
                .hasSize(56)
                .allMatch(region -> region.asJsonObject().containsKey("replicateError"));
    }

    private static JsonObject bands(String answer) {
        return Rest.parse(answer).asJsonObject().getJsonObject("bands");
    }

    @Test
    void theChanceOfATargetFallsWithTheTarget() throws Exception {
        assertThat(chance(0.41)).isGreaterThan(chance(0.43));
        assertThat(chance(0.01)).isEqualTo(1);
        assertThat(chance(0.99)).isZero();
    }

    private double chance(double target) throws Exception {
        String more =
                "\"draws\": 200, \"target\": {\"coverage\": %s, \"month\": \"2028-02\"}"
                        .formatted(target);
        return object(rest.post("projections", body(more))).getJsonNumber("chance").doubleValue();
    }

    @Test
    void scenariosShareTheirDraws() throws Exception {
        String body =
                """
                {"draws": 128, "scenarios": [
                  {"name": "A", "months": 24, "levers": [{"lever": "RETENTION_HELP", "value": 0.1}]},
                  {"name": "B", "months": 24},
                  {"name": "C", "months": 24}]}
                """;

        JsonObject answer = object(rest.post("comparisons", body));
        JsonArray beats = answer.getJsonArray("beats");
        JsonArray differences = answer.getJsonArray("differences");

        assertThat(beats.toString()).isEqualTo("[[null,1.0,1.0],[0.0,null,0.0],[0.0,0.0,null]]");
        assertThat(differences.getJsonArray(0).get(0)).isEqualTo(JsonValue.NULL);
        JsonObject more = differences.getJsonArray(0).getJsonObject(1);
        JsonObject less = differences.getJsonArray(1).getJsonObject(0);
        assertThat(at("0.1", more.getJsonObject("active"))).isPositive();
        assertThat(at("0.9", more.getJsonObject("coverage"))).isBetween(0.0, 1.0);
        assertThat(at("0.9", less.getJsonObject("active")))
                .isCloseTo(-at("0.1", more.getJsonObject("active")), within(1e-6));
    }

    private static double at(String level, JsonObject quantiles) {
        return quantiles.getJsonNumber(level).doubleValue();
    }

    @Test
    void anAnswerMayComeLaterAndIsTheSame() throws Exception {
        String body = body("\"draws\": 3000, \"seed\": 3");

        HttpResponse<String> promised = later(body);
        assertThat(promised.statusCode()).isEqualTo(202);
        assertThat(promised.headers().firstValue("Preference-Applied")).hasValue("respond-async");
        String address = promised.headers().firstValue("Location").orElseThrow();
        Awaited.until(() -> object(rest.get(address)).getBoolean("done"));

        assertThat(object(rest.get(address)).getJsonNumber("progress").doubleValue()).isEqualTo(1);
        assertThat(rest.get(address + "/answer").body())
                .isEqualTo(rest.post("projections", body).body());
    }

    @Test
    void aComputationThatIsEndedIsForgotten() throws Exception {
        HttpResponse<String> promised = later(LARGE.formatted(4));
        String address = promised.headers().firstValue("Location").orElseThrow();

        assertThat(object(promised).getJsonNumber("secondsLeft").doubleValue()).isPositive();
        assertThat(rest.get(address + "/answer").statusCode()).isEqualTo(409);
        assertThat(rest.send(rest.at(address).DELETE()).statusCode()).isEqualTo(204);
        assertThat(rest.get(address).statusCode()).isEqualTo(404);
        assertThat(rest.send(rest.at(address).DELETE()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> later(String body) throws Exception {
        return rest.send(
                rest.at("projections")
                        .header("Content-Type", "application/json")
                        .header("Prefer", "respond-async")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void whatIsTooLargeIsRefusedWithTheEstimate() throws Exception {
        HttpResponse<String> refused =
                rest.post(
                        "projections",
                        "{\"months\": 240, \"draws\": 100000, \"detail\": \"regions\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(fields(refused)).containsExactly("draws");
        assertThat(refused.body()).containsPattern("\\d+ (MB|detik)");
    }

    @Test
    void aLeverIsAnsweredWhileALargeEnsembleIsComputed() throws Exception {
        String address = later(LARGE.formatted(5)).headers().firstValue("Location").orElseThrow();

        HttpResponse<String> lever = rest.post("projections", body("\"draws\": 0"));

        assertThat(lever.statusCode()).isEqualTo(200);
        assertThat(object(rest.get(address)).getBoolean("done")).isFalse();
        rest.send(rest.at(address).DELETE());
    }

    @Test
    void whoComesWhenTooMuchIsComputedIsToldSoAndLeversAreAnsweredStill() throws Exception {
        List<String> underWay = new ArrayList<>();
        HttpResponse<String> answer = later(LARGE.formatted(100));
        while (answer.statusCode() == 202 && underWay.size() < 40) {
            underWay.add(answer.headers().firstValue("Location").orElseThrow());
            answer = later(LARGE.formatted(101 + underWay.size()));
        }
        HttpResponse<String> lever = rest.post("projections", body("\"draws\": 0"));
        for (String address : underWay) {
            rest.send(rest.at(address).DELETE());
        }

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(object(answer).getString("type"))
                .isEqualTo("/openapi#/components/responses/Busy");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(lever.statusCode()).isEqualTo(200);
    }

    private static double at(JsonArray months, int month) {
        return ((JsonNumber) months.get(month)).doubleValue();
    }
}
