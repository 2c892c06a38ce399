package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.web.Server;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One projection, and everything that makes no sense in a request. */
@ExtendWith(Server.class)
class ProjectionIT {

    private final Rest rest;

    ProjectionIT(URI server) {
        rest = new Rest(server);
    }

    @Test
    void aProjectionStartsAtTheCoverageOfTheData() throws Exception {
        JsonObject answer = object(rest.post("projections", "{\"months\": 12}"));

        assertThat(answer.getString("model")).isEqualTo("1");
        assertThat(answer.getString("dataVersion")).isEqualTo("2026-02-r1");
        assertThat(answer.getJsonArray("months")).hasSize(13);
        assertThat(answer.getJsonArray("months").getString(12)).isEqualTo("2027-02");
        JsonArray active = answer.getJsonObject("total").getJsonArray("active");
        assertThat(active.getJsonNumber(0).doubleValue()).isEqualTo(3_302_762.0);
        assertThat(answer)
                .doesNotContainKeys("segments", "provinces", "regions", "cells", "bands", "chance");
    }

    @Test
    void cellsAddUpToRegionsAndRegionsToProvincesAndToTheTotal() throws Exception {
        JsonObject answer =
                object(rest.post("projections", "{\"months\": 24, \"detail\": \"cells\"}"));

        double total = last(answer.getJsonObject("total").getJsonArray("active"));
        double regions =
                answer.getJsonArray("regions").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(region -> last(region.getJsonArray("active")))
                        .sum();
        double provinces =
                answer.getJsonArray("provinces").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(province -> last(province.getJsonArray("active")))
                        .sum();
        double cells =
                answer.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(
                                cell ->
                                        last(cell.getJsonArray("paying"))
                                                + last(cell.getJsonArray("supported")))
                        .sum();
        double segments =
                answer.getJsonArray("segments").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(segment -> last(segment.getJsonArray("active")))
                        .sum();
        assertThat(segments).isCloseTo(total, within(1e-6));
        assertThat(answer.getJsonArray("cells")).hasSize(112);
        assertThat(answer.getJsonArray("provinces")).hasSize(5);
        assertThat(provinces).isCloseTo(total, within(1e-6)); // sums in another order
        assertThat(regions).isCloseTo(total, within(1e-6));
        assertThat(cells).isCloseTo(total, within(1e-6));
    }

    @Test
    void moneyByLeverByPayerAndByYearIsTheSameMoney() throws Exception {
        String body =
                """
                {"months": 36, "levers": [
                  {"lever": "VILLAGE_ENGAGEMENT", "value": 0.05, "from": "2027-01"},
                  {"lever": "MEDIA_CAMPAIGN", "value": 150, "payers": {"OTHER": 1}}]}
                """;

        JsonObject money = object(rest.post("projections", body)).getJsonObject("money");

        double byYear =
                money.getJsonObject("byYear").values().stream()
                        .mapToDouble(ProjectionIT::number)
                        .sum();
        assertThat(money.getJsonObject("byLever").keySet())
                .containsExactlyInAnyOrder("VILLAGE_ENGAGEMENT", "MEDIA_CAMPAIGN");
        assertThat(money.getJsonObject("byPayer").keySet())
                .containsExactlyInAnyOrder("APBDES", "APBD_REGENCY", "OTHER");
        assertThat(sumOfArrays(money.getJsonObject("byLever"))).isCloseTo(byYear, within(1.0));
        assertThat(sumOfArrays(money.getJsonObject("byPayer"))).isCloseTo(byYear, within(1.0));
        assertThat(money.getJsonNumber("costPerExtraMemberYear").doubleValue()).isPositive();
    }

    @Test
    void aCutWindowIsNotedInBothLanguages() throws Exception {
        String body =
                """
                {"months": 12, "levers": [
                  {"lever": "RETENTION_HELP", "value": 0.4, "from": "2026-06", "to": "2030-01"}]}
                """;

        JsonObject note =
                object(rest.post("projections", body)).getJsonArray("notes").getJsonObject(0);

        assertThat(note.getString("code")).isEqualTo("windowCut");
        assertThat(note.getJsonObject("message").getString("id")).contains("dipotong");
        assertThat(note.getJsonObject("message").getString("en")).contains("was cut");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"months\": 0} | months",
                "{\"months\": 10000} | months",
                "{\"months\": 12, \"draws\": 100001} | draws",
                "{\"months\": 12, \"detail\": \"all\"} | detail",
                "{\"months\": 12, \"horizon\": 12} | horizon",
                "{\"months\": 12, \"target\": {\"coverage\": 0.5, \"month\": \"2040-01\"}} | target.month",
                "{\"months\": 12, \"assumptions\": {\"luck\": 1}} | assumptions.luck",
                "{\"months\": 12, \"assumptions\": {\"trend\": 0.2}} | assumptions.trend",
                "{\"months\": 12, \"assumptions\": {\"spillover.WAGE\": 0.2}} | assumptions.spillover.WAGE",
                "{\"months\": 12, \"levers\": [{\"lever\": \"LUCK\", \"value\": 1}]} | levers[0].lever",
                "{\"months\": 12, \"levers\": [{\"lever\": \"ACCOMPANIMENT\", \"value\": 1.1}]} | levers[0].value",
                "{\"months\": 12, \"levers\": [{\"lever\": \"ACCOMPANIMENT\", \"value\": 1, \"regions\": [\"99\"]}]} | levers[0].regions[0]",
                "{\"months\": 12, \"levers\": [{\"lever\": \"ACCOMPANIMENT\", \"value\": 1, \"from\": \"2030-01\"}]} | levers[0].from",
                "{\"months\": 12, \"levers\": [{\"lever\": \"VILLAGE_ENGAGEMENT\", \"value\": 0.2}]} | levers[0].value",
                "{\"months\": 24, \"levers\": [{\"lever\": \"EMPLOYER_COMPLIANCE\", \"value\": 0.2}]} | levers[0].value",
            })
    void aRequestThatMakesNoSenseNamesTheField(String body, String field) throws Exception {
        HttpResponse<String> answer = rest.post("projections", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(fields(answer)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"months\": NaN}", "{\"months\": 12} {}"})
    void aBodyThatCannotBeReadIsRefused(String body) throws Exception {
        assertThat(rest.post("projections", body).statusCode()).isEqualTo(400);
    }

    @Test
    void anAssumptionWithAnEndlessNameIsRefused() throws Exception {
        String body = "{\"months\": 1, \"assumptions\": {\"%s\": 1}}";

        assertThat(rest.post("projections", body.formatted("x".repeat(2000))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void sharesThatMissOneByTheirLastDigitAreNoFaultOfTheServer() throws Exception {
        String body =
                """
                {"months": 1, "levers": [{"lever": "RETENTION_HELP", "value": 0.1, "payers":
                  {"APBD_PROVINCE": 0.034514, "APBD_REGENCY": 0.177119, "APBDES": 0.140284,
                   "BPJS": 0.130149, "EMPLOYER": 0.051618, "OTHER": 0.466317}}]}
                """;

        assertThat(rest.post("projections", body).statusCode()).isIn(200, 400);
    }

    @Test
    void manyWrongFieldsGiveABoundedAnswer() throws Exception {
        String wrong =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "\"f" + i + "\":1")
                        .collect(Collectors.joining(","));

        HttpResponse<String> answer = rest.post("projections", "{" + wrong + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).getJsonArray("errors")).hasSize(100);
    }

    @Test
    void aLanguageThatNobodyCanReadIsNoReasonToSayNothing() throws Exception {
        HttpRequest.Builder request =
                rest.at("projections")
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "id_ID,en;q=2")
                        .POST(BodyPublishers.ofString("{}"));

        HttpResponse<String> answer = rest.send(request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).getString("detail")).startsWith("Permintaan");
    }

    @Test
    void aRefusalTellsTheValueThatWasSent() throws Exception {
        String body =
                """
                {"months": 12, "levers": [{"lever": "VILLAGE_ENGAGEMENT", "value": 0.2}]}
                """;

        assertThat(
                        object(rest.post("projections", body))
                                .getJsonArray("errors")
                                .getJsonObject(0)
                                .getJsonNumber("value")
                                .doubleValue())
                .isEqualTo(0.2);
    }

    @Test
    void aBodyAboveOneMebibyteIsTooLarge() throws Exception {
        assertThat(
                        rest.post("projections", "{\"months\":" + " ".repeat(1 << 20) + "12}")
                                .statusCode())
                .isEqualTo(413);
    }

    @Test
    void anotherContentTypeIsRefused() throws Exception {
        HttpRequest.Builder request =
                rest.at("projections")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{\"months\": 12}"));

        assertThat(rest.send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void errorsSpeakTheLanguageOfTheCaller() throws Exception {
        HttpRequest.Builder request =
                rest.at("projections")
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en-GB, id;q=0.5")
                        .POST(BodyPublishers.ofString("{}"));

        assertThat(object(rest.send(request)).getString("detail")).startsWith("The request");
        assertThat(object(rest.post("projections", "{}")).getString("detail"))
                .startsWith("Permintaan");
    }

    private static double number(JsonValue value) {
        return ((JsonNumber) value).doubleValue();
    }

    private static double last(JsonArray values) {
        return values.getJsonNumber(values.size() - 1).doubleValue();
    }

    private static double sumOfArrays(JsonObject arrays) {
        return arrays.values().stream()
                .flatMap(array -> array.asJsonArray().stream())
                .mapToDouble(ProjectionIT::number)
                .sum();
    }
}
