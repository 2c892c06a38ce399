package id.jangkau.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.web.Server;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST interface as a program from outside uses it. */
@ExtendWith(Server.class)
class RestIT {

    private static final String SCENARIO =
            """
            {"name": "Dorongan desa", "note": "uji", "body": {"months": 60, "levers": [
              {"lever": "VILLAGE_ENGAGEMENT", "regions": ["63"], "from": "2027-01", "to": "2027-12",
               "value": 0.05, "durationMonths": 6, "payers": {"APBD_REGENCY": 0.4, "APBDES": 0.6}}],
              "assumptions": {"lapse.NON_WAGE": 0.25, "trend": 0.01}}}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI api;

    RestIT(URI server) {
        api = server.resolve("/api/v1/");
    }

    @Test
    void coverageAddsUpToThePublishedFigures() throws Exception {
        JsonObject coverage = object(get("coverage"));

        assertThat(coverage.getString("baseMonth")).isEqualTo("2026-02");
        assertThat(coverage.getInt("workers")).isEqualTo(7_996_826);
        assertThat(coverage.getInt("active")).isEqualTo(3_302_762);
        assertThat(coverage.getJsonNumber("coverage").doubleValue())
                .isEqualTo(3_302_762.0 / 7_996_826);
        JsonArray regions = coverage.getJsonArray("regions");
        assertThat(regions).hasSize(56);
        assertThat(regions.getValuesAs(JsonObject.class))
                .allMatch(region -> region.getBoolean("derived"));
        assertThat(sum(regions, "active")).isEqualTo(3_302_762);
        assertThat(sum(regions, "workers")).isEqualTo(7_996_826);
    }

    @ParameterizedTest
    @CsvSource({"parameters, 35", "levers, 7", "costs, 10", "capacity, 5"})
    void whatProjectionsRestOnIsThereWithItsSource(String path, int rows) throws Exception {
        assertThat(array(get(path)).getValuesAs(JsonObject.class))
                .hasSize(rows)
                .allSatisfy(row -> assertThat(row.getString("grade")).isIn("A", "B", "C", "D"));
    }

    @Test
    void aProjectionStartsAtTheCoverageOfTheData() throws Exception {
        JsonObject answer = object(post("projections", "{\"months\": 12}"));

        assertThat(answer.getString("model")).isEqualTo("1");
        assertThat(answer.getString("dataVersion")).isEqualTo("2026-02-r1");
        assertThat(answer.getJsonArray("months")).hasSize(13);
        assertThat(answer.getJsonArray("months").getString(12)).isEqualTo("2027-02");
        JsonArray active = answer.getJsonObject("total").getJsonArray("active");
        assertThat(active.getJsonNumber(0).doubleValue()).isEqualTo(3_302_762.0);
        assertThat(answer).doesNotContainKeys("regions", "cells", "bands", "chance");
    }

    @Test
    void cellsAddUpToRegionsAndRegionsToTheTotal() throws Exception {
        JsonObject answer = object(post("projections", "{\"months\": 24, \"detail\": \"cells\"}"));

        double total = last(answer.getJsonObject("total").getJsonArray("active"));
        double regions =
                answer.getJsonArray("regions").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(region -> last(region.getJsonArray("active")))
                        .sum();
        double cells =
                answer.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(
                                cell ->
                                        last(cell.getJsonArray("paying"))
                                                + last(cell.getJsonArray("supported")))
                        .sum();
        assertThat(answer.getJsonArray("cells")).hasSize(112);
        assertThat(regions).isCloseTo(total, within(1e-6)); // sums in another order
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

        JsonObject money = object(post("projections", body)).getJsonObject("money");

        double byYear =
                money.getJsonObject("byYear").values().stream().mapToDouble(RestIT::number).sum();
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

        JsonObject note = object(post("projections", body)).getJsonArray("notes").getJsonObject(0);

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
                "{\"months\": 12, \"draws\": 10} | draws",
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
        HttpResponse<String> answer = post("projections", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(object(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"months\": NaN}", "{\"months\": 12} {}"})
    void aBodyThatCannotBeReadIsRefused(String body) throws Exception {
        assertThat(post("projections", body).statusCode()).isEqualTo(400);
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

        assertThat(post("scenarios", draft.formatted(field, exact)).statusCode()).isEqualTo(201);
        assertThat(post("scenarios", draft.formatted(field, exact + "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAssumptionWithAnEndlessNameIsRefused() throws Exception {
        String body = "{\"months\": 1, \"assumptions\": {\"%s\": 1}}";

        assertThat(post("projections", body.formatted("x".repeat(2000))).statusCode())
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

        assertThat(post("projections", body).statusCode()).isIn(200, 400);
    }

    @Test
    void manyWrongFieldsGiveABoundedAnswer() throws Exception {
        String wrong =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "\"f" + i + "\":1")
                        .collect(Collectors.joining(","));

        HttpResponse<String> answer = post("projections", "{" + wrong + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).getJsonArray("errors")).hasSize(100);
    }

    @Test
    void aLanguageThatNobodyCanReadIsNoReasonToSayNothing() throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(api.resolve("projections"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "id_ID,en;q=2")
                        .POST(BodyPublishers.ofString("{}"));

        HttpResponse<String> answer = send(request);

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
                        object(post("projections", body))
                                .getJsonArray("errors")
                                .getJsonObject(0)
                                .getJsonNumber("value")
                                .doubleValue())
                .isEqualTo(0.2);
    }

    @Test
    void aBodyAboveOneMebibyteIsTooLarge() throws Exception {
        assertThat(post("projections", "{\"months\":" + " ".repeat(1 << 20) + "12}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void anotherContentTypeIsRefused() throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(api.resolve("projections"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{\"months\": 12}"));

        assertThat(send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void errorsSpeakTheLanguageOfTheCaller() throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(api.resolve("projections"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en-GB, id;q=0.5")
                        .POST(BodyPublishers.ofString("{}"));

        assertThat(object(send(request)).getString("detail")).startsWith("The request");
        assertThat(object(post("projections", "{}")).getString("detail")).startsWith("Permintaan");
    }

    @Test
    void aComparisonKeepsTheOrderOfItsScenarios() throws Exception {
        String body =
                """
                {"scenarios": [
                  {"name": "B", "months": 24, "levers": [{"lever": "RETENTION_HELP", "value": 0.8}]},
                  {"name": "A", "months": 12}]}
                """;

        JsonObject answer = object(post("comparisons", body));

        assertThat(answer.getJsonArray("scenarios").getValuesAs(JsonObject.class))
                .extracting(scenario -> scenario.getString("name"))
                .containsExactly("B", "A");
        assertThat(answer.getString("month")).isEqualTo("2027-02");
        assertThat(answer).doesNotContainKey("beats");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"scenarios\": [{\"name\": \"A\", \"months\": 12}]} | scenarios",
                "{\"scenarios\": [{\"months\": 12}, {\"name\": \"B\", \"months\": 0}]} | scenarios[1].months",
                "{\"scenarios\": [{\"name\": \"A\", \"months\": 12}, {\"name\": \"B\", \"months\": 12, \"assumptions\": {\"trend\": 9}}]} | scenarios[1].assumptions.trend",
            })
    void aComparisonNamesTheScenarioThatIsWrong(String body, String field) throws Exception {
        assertThat(
                        object(post("comparisons", body))
                                .getJsonArray("errors")
                                .getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains(field);
    }

    @Test
    void aSavedScenarioComesBackAsItWasSaved() throws Exception {
        HttpResponse<String> created = post("scenarios", SCENARIO);
        URI address = URI.create(created.headers().firstValue("Location").orElseThrow());

        JsonObject read = object(send(HttpRequest.newBuilder(address)));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(read.getJsonObject("body"))
                .isEqualTo(parse(SCENARIO).asJsonObject().getJsonObject("body"));
        assertThat(read.getInt("version")).isEqualTo(1);
        assertThat(read.getString("link")).startsWith("/simulator?");
        assertThat(array(get("scenarios")).getValuesAs(JsonObject.class)).contains(read);
    }

    @Test
    void aRevisionNeedsTheVersionThatWasRead() throws Exception {
        URI address = create();
        HttpRequest.Builder put =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(SCENARIO.replace("uji", "lagi")));

        assertThat(send(put.copy()).statusCode()).isEqualTo(428);
        assertThat(send(put.copy().header("If-Match", "1")).statusCode()).isEqualTo(400);
        HttpResponse<String> first = send(put.copy().header("If-Match", "\"1\""));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(send(put.copy().header("If-Match", "\"1\"")).statusCode()).isEqualTo(412);
        assertThat(array(send(HttpRequest.newBuilder(URI.create(address + "/versions")))))
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
                IntStream.range(0, 8)
                        .mapToObj(i -> client.sendAsync(put, BodyHandlers.ofString()))
                        .toList();

        assertThat(all.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412, 412, 412);
    }

    @Test
    void aDeletedScenarioIsGone() throws Exception {
        URI address = create();

        assertThat(send(HttpRequest.newBuilder(address).DELETE()).statusCode()).isEqualTo(204);
        assertThat(send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(404);
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
        int before = array(get("scenarios")).size();

        HttpResponse<String> answer = post("scenarios", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(object(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains(field);
        assertThat(array(get("scenarios"))).hasSize(before);
    }

    private URI create() throws Exception {
        return URI.create(
                post("scenarios", SCENARIO).headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api.resolve(path)));
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(api.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonStructure parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return parse(answer.body()).asJsonObject();
    }

    private static JsonArray array(HttpResponse<String> answer) {
        return parse(answer.body()).asJsonArray();
    }

    private static double number(JsonValue value) {
        return ((JsonNumber) value).doubleValue();
    }

    private static double last(JsonArray values) {
        return values.getJsonNumber(values.size() - 1).doubleValue();
    }

    private static long sum(JsonArray rows, String field) {
        return rows.getValuesAs(JsonObject.class).stream()
                .mapToLong(row -> row.getInt(field))
                .sum();
    }

    private static double sumOfArrays(JsonObject arrays) {
        return arrays.values().stream()
                .flatMap(array -> array.asJsonArray().stream())
                .mapToDouble(RestIT::number)
                .sum();
    }
}
