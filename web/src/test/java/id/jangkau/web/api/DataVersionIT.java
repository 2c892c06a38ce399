package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.array;
import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for data by their version, and what goes out as a workbook. */
@ExtendWith(Server.class)
class DataVersionIT {

    private static final String LEVERS =
            "\"levers\": [{\"lever\": \"MEDIA_CAMPAIGN\", \"from\": \"2027-01\", \"value\": 500}]";

    private final Rest rest;

    DataVersionIT(URI server) {
        rest = new Rest(server);
    }

    @Test
    void theVersionThatIsCurrentGivesTheSameAnswerByItsLabelAndWithout() throws Exception {
        String body = "{\"months\": 12, %s%s}";

        assertThat(
                        rest.post(
                                        "projections",
                                        body.formatted(LEVERS, ", \"dataVersion\": \"2026-02-r1\""))
                                .body())
                .isEqualTo(rest.post("projections", body.formatted(LEVERS, "")).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"projections", "attributions", "sensitivities", "restatements"})
    void dataThatAreNotHereAreNamedAndSoIsTheWayToThoseThatAre(String path) throws Exception {
        HttpResponse<String> answer =
                rest.post(path, "{\"months\": 12, \"dataVersion\": \"1999-01-r1\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("dataVersion");
        assertThat(answer.body()).contains("1999-01-r1", "/api/v1/data-versions");
    }

    @Test
    void aComparisonIsMadeOnOneVersionForAll() throws Exception {
        String scenario = "{\"name\": \"%s\", \"months\": 12%s}";
        String body = "{\"dataVersion\": \"%s\", \"scenarios\": [%s, %s]}";

        HttpResponse<String> unknown =
                rest.post(
                        "comparisons",
                        body.formatted(
                                "x", scenario.formatted("A", ""), scenario.formatted("B", "")));
        HttpResponse<String> own =
                rest.post(
                        "comparisons",
                        body.formatted(
                                "2026-02-r1",
                                scenario.formatted("A", ", \"dataVersion\": \"2026-02-r1\""),
                                scenario.formatted("B", "")));

        assertThat(fields(unknown)).containsExactly("dataVersion");
        assertThat(fields(own)).containsExactly("scenarios[0].dataVersion");
    }

    @Test
    void aScenarioIsNotSavedOnDataThatAreNotHere() throws Exception {
        HttpResponse<String> answer =
                rest.post(
                        "scenarios",
                        "{\"name\": \"A\", \"dataVersion\": \"x\", \"body\": {\"months\": 12}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("dataVersion");
    }

    @ParameterizedTest
    @CsvSource({"coverage, 200", "reference-scenarios, 200", "coverage?version=x, 404"})
    void aVersionCanBeReadByItsLabel(String path, int status) throws Exception {
        String known = status == 200 ? path + "?version=2026-02-r1" : path;

        assertThat(rest.get(known).statusCode()).isEqualTo(status);
    }

    @Test
    void theVersionsThatAreListedCanBeRead() throws Exception {
        for (JsonObject version : array(rest.get("data-versions")).getValuesAs(JsonObject.class)) {
            String label = version.getString("dataVersion");
            assertThat(object(rest.get("coverage?version=" + label)).getString("baseMonth"))
                    .isEqualTo(version.getString("baseMonth"));
        }
    }

    @Test
    void onItsOwnDataNothingBecomesOfAScenario() throws Exception {
        JsonObject answer =
                object(rest.post("restatements", "{\"months\": 12, %s}".formatted(LEVERS)));

        assertThat(answer.getJsonObject("after")).isEqualTo(answer.getJsonObject("before"));
        assertThat(answer.getJsonArray("parts").getValuesAs(JsonObject.class))
                .hasSize(5)
                .allSatisfy(
                        part -> assertThat(part.getJsonNumber("active").doubleValue()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theWorkbookOfTheRegisterChangesNothingWhenItComesBack(String language) throws Exception {
        byte[] workbook = workbook(language);

        HttpResponse<String> answer =
                rest.send(
                        rest.at("coverage/imports?dryRun=true")
                                .header("Content-Type", "application/octet-stream")
                                .POST(BodyPublishers.ofByteArray(workbook)));

        assertThat(object(answer).getInt("errorCount")).isZero();
        assertThat(object(answer).getJsonArray("questions")).isEmpty();
        assertThat(object(answer).getJsonObject("change").getInt("same")).isEqualTo(112);
        assertThat(object(answer).getJsonObject("change").getInt("changed")).isZero();
    }

    private byte[] workbook(String language) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        rest.at("/observations.xlsx?lang=" + language).build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"name\": 1}",
                "{\"name\": \"a\", \"rows\": [], \"origin\": []}",
                "{\"name\": \"a\", \"rows\": [1], \"origin\": [[]]}"
            })
    void whatIsNoTableIsRefused(String body) throws Exception {
        assertThat(rest.post("/table.xlsx", body).statusCode()).isEqualTo(400);
    }
}
