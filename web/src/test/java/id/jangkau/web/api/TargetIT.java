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
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What targets take, and what money pays for, over REST. */
@ExtendWith(Server.class)
class TargetIT {

    private static final String ENACTED =
            """
            {"lever": "CONTRIBUTION_DISCOUNT", "from": "2026-04", "to": "2026-12", "value": 1}
            """;

    private static final String PACKAGE =
            """
            "months": 36, "draws": 256, "levers": [%s,
              {"lever": "VILLAGE_ENGAGEMENT", "from": "2027-01", "value": 0.02},
              {"lever": "MEDIA_CAMPAIGN", "from": "2027-01", "value": 50}],
            "baseline": {"levers": [%s]}
            """
                    .formatted(ENACTED, ENACTED);

    private final Rest rest;

    TargetIT(URI server) {
        rest = new Rest(server);
    }

    private HttpResponse<String> ask(String more) throws Exception {
        return rest.post("targets/goal", "{" + PACKAGE + ", " + more + "}");
    }

    private static String effort(double coverage, double chance) {
        return """
               "solveFor": "EFFORT", "target": {"coverage": %s, "month": "2029-02"}, "chance": %s
               """
                .formatted(coverage, chance);
    }

    private static double number(JsonObject object, String name) {
        return object.getJsonNumber(name).doubleValue();
    }

    @Test
    void theSmallestEffortReachesTheTargetAndAHundredthLessDoesNot() throws Exception {
        double promised = promisedBy(1.3, 0.8);

        JsonObject answer = object(ask(effort(promised, 0.8)));

        assertThat(answer.getString("outcome")).isEqualTo("REACHED");
        double multiple = number(answer, "multiple");
        assertThat(multiple).isCloseTo(1.3, within(0.0101)); // a hundredth, found from above
        assertThat(number(answer.getJsonObject("reached"), "chance")).isGreaterThanOrEqualTo(0.8);
        assertThat(promisedBy(multiple - 0.01, 0.8)).isLessThan(promised);
        assertThat(answer.getJsonArray("tried").getValuesAs(JsonObject.class))
                .extracting(tried -> number(tried, "multiple"))
                .isSorted()
                .contains(0.0, 1.0, multiple);
    }

    private double promisedBy(double multiple, double chance) throws Exception {
        JsonObject answer =
                object(
                        ask(
                                """
                                "solveFor": "COVERAGE", "multiple": %s, "chance": %s,
                                "target": {"month": "2029-02"}
                                """
                                        .formatted(multiple, chance)));
        return number(answer, "coverage");
    }

    @Test
    void whatIsEnactedIsNotMultipliedAndTheBodyRunsAsItStands() throws Exception {
        JsonObject answer = object(ask(effort(promisedBy(2, 0.5), 0.5)));

        List<JsonObject> levers =
                answer.getJsonObject("body").getJsonArray("levers").getValuesAs(JsonObject.class);
        double multiple = number(answer, "multiple");
        assertThat(levers)
                .extracting(lever -> number(lever, "value"))
                .containsExactly(1.0, multiple * 0.02, multiple * 50);
        JsonObject alone =
                object(rest.post("projections", answer.getJsonObject("body").toString()));
        assertThat(alone.getJsonObject("total"))
                .isEqualTo(answer.getJsonObject("projection").getJsonObject("total"));
    }

    @Test
    void anyOneOfTheFourFollowsFromTheOthers() throws Exception {
        double promised = promisedBy(1, 0.7);

        JsonObject chance =
                object(
                        ask(
                                """
                                "solveFor": "CHANCE",
                                "target": {"coverage": %s, "month": "2029-02"}
                                """
                                        .formatted(promised)));
        JsonObject month =
                object(
                        ask(
                                """
                                "solveFor": "MONTH", "chance": 0.7, "target": {"coverage": %s}
                                """
                                        .formatted(promised)));

        assertThat(number(chance, "chance")).isGreaterThanOrEqualTo(0.7).isLessThan(0.71);
        assertThat(month.getString("month")).isLessThanOrEqualTo("2029-02");
        assertThat(number(month.getJsonObject("reached"), "coverage"))
                .isGreaterThanOrEqualTo(promised);
        JsonArray curve = chance.getJsonObject("curve").getJsonArray("coverage");
        assertThat(curve.getValuesAs(JsonNumber::doubleValue)).isSorted();
    }

    @Test
    void whatIsOutOfReachIsAnAnswerWithItsReasons() throws Exception {
        JsonObject answer = object(ask(effort(0.95, 0.8)));

        assertThat(answer.getString("outcome")).isEqualTo("UNREACHABLE");
        assertThat(number(answer.getJsonObject("reached"), "chance")).isLessThan(0.8);
        assertThat(number(answer.getJsonObject("reached"), "coverage")).isLessThan(0.95);
        assertThat(answer.getJsonArray("caps").getValuesAs(JsonObject.class))
                .extracting(cap -> cap.getString("lever") + " " + cap.getString("rule"))
                .containsExactly("VILLAGE_ENGAGEMENT VILLAGE_SHARE");
        assertThat(number(answer.getJsonArray("caps").getJsonObject(0), "multiple"))
                .isEqualTo(4.16); // 0.5 / (6 · 0.02), rounded down
        assertThat(answer.getJsonArray("remarks").getValuesAs(JsonObject.class))
                .extracting(remark -> remark.getString("code"))
                .contains("capped", "saturated");
    }

    @Test
    void whatIsReachedAnywayNeedsNothingAndWhatDoesNothingIsFlat() throws Exception {
        JsonObject already = object(ask(effort(0.1, 0.8)));
        JsonObject flat =
                object(
                        rest.post(
                                "targets/goal",
                                "{\"months\": 36, \"draws\": 64, " + effort(0.9, 0.8) + "}"));

        assertThat(already.getString("outcome")).isEqualTo("ALREADY_REACHED");
        assertThat(number(already, "multiple")).isZero();
        assertThat(flat.getString("outcome")).isEqualTo("FLAT");
    }

    @Test
    void aSearchIsPromisedForLaterAndTellsHowFarItIs() throws Exception {
        String body = "{" + PACKAGE + ", " + effort(0.6, 0.77) + "}";
        HttpResponse<String> promised =
                rest.send(
                        rest.at("targets/goal")
                                .header("Content-Type", "application/json")
                                .header("Prefer", "respond-async")
                                .POST(BodyPublishers.ofString(body)));

        assertThat(promised.statusCode()).isEqualTo(202);
        assertThat(number(object(promised), "progress")).isBetween(0.0, 1.0);
        String address = promised.headers().firstValue("Location").orElseThrow();
        Awaited.until(() -> object(rest.get(address)).getBoolean("done"));
        assertThat(rest.get(address + "/answer").body())
                .isEqualTo(rest.post("targets/goal", body).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"solveFor\": \"EFFORT\"                                      | target",
                "\"solveFor\": \"EFFORT\", \"multiple\": 2, \"chance\": 0.8,"
                        + "\"target\": {\"coverage\": 0.5, \"month\": \"2029-02\"} | multiple",
                "\"solveFor\": \"EFFORT\", \"chance\": 0,"
                        + "\"target\": {\"coverage\": 0.5, \"month\": \"2029-02\"} | chance",
                "\"solveFor\": \"CHANCE\","
                        + "\"target\": {\"coverage\": 0.5, \"month\": \"2029-03\"} | target.month",
                "\"solveFor\": \"MONTH\", \"chance\": 0.8,"
                        + "\"target\": {\"coverage\": 0.5, \"month\": \"2029-02\"} | target.month",
                "\"solveFor\": \"CHANCE\", \"multiple\": 101,"
                        + "\"target\": {\"coverage\": 0.5, \"month\": \"2029-02\"} | multiple",
                "\"solveFor\": \"WISDOM\", \"chance\": 0.8,"
                        + "\"target\": {\"coverage\": 0.5, \"month\": \"2029-02\"} | solveFor",
            })
    void aWrongFieldIsNamed(String more, String field) throws Exception {
        HttpResponse<String> answer = ask(more);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).contains(field);
    }

    @Test
    void moneyPaysForWorkersAndTheMonthAfterIsToldWithIt() throws Exception {
        JsonObject answer =
                object(
                        rest.post(
                                "targets/funding",
                                """
                                {"rupiah": 4000000000, "months": 10, "from": "2027-01"}
                                """));

        assertThat(number(answer, "workers")).isEqualTo(23_809);
        assertThat(number(answer, "left")).isEqualTo(88_000);
        assertThat(answer.getString("to")).isEqualTo("2027-10");
        assertThat(number(answer, "spent")).isPositive().isLessThan(4e9); // some places stay empty
        double supported = number(answer, "supported");
        assertThat(number(answer, "kept") + number(answer, "stopped"))
                .isCloseTo(supported, within(1e-6));
        List<Double> extra =
                answer.getJsonArray("extraActive").getValuesAs(JsonNumber::doubleValue);
        int last = 20; // October 2027 after February 2026
        assertThat(extra.get(last)).isGreaterThan(extra.get(last + 1) + 1000);
        assertThat(extra).hasSize(last + 24 + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rupiah\": 1000000000, \"from\": \"2027-01\"}                              | rupiah",
                "{\"rupiah\": 1, \"workers\": 1, \"months\": 1, \"from\": \"2027-01\"}        | rupiah",
                "{\"rupiah\": 4000000000, \"workers\": 10, \"from\": \"2027-01\"}             | workers",
                "{\"workers\": 10, \"months\": 240, \"from\": \"2027-01\"}                    | months",
                "{\"workers\": 500000000, \"months\": 2, \"from\": \"2027-01\"}               | workers",
                "{\"workers\": 10, \"months\": 2, \"from\": \"2026-02\"}                      | from",
                "{\"workers\": 10, \"months\": 2}                                             | from",
            })
    void whatMoneyCannotDoIsRefusedByField(String body, String field) throws Exception {
        HttpResponse<String> answer = rest.post("targets/funding", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).contains(field);
    }
}
