package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.array;
import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking for data by their version, and what goes out as a workbook. */
@ExtendWith(Server.class)
class DataVersionIT {

    private static final String LEVERS =
            "\"levers\": [{\"lever\": \"MEDIA_CAMPAIGN\", \"from\": \"2027-01\", \"value\": 500}]";

    @TempDir private Path folder;

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
    void theOtherDataOfARestatementAreNamedByTheirOwnField() throws Exception {
        String body = "{\"months\": 12, \"otherDataVersion\": \"1999-01-r1\"}";

        assertThat(fields(rest.post("restatements", body))).containsExactly("otherDataVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataVersion", "otherDataVersion"})
    void aLabelThatIsBlankIsSaidToBe(String field) throws Exception {
        HttpResponse<String> answer =
                rest.post("restatements", "{\"months\": 12, \"%s\": \"\"}".formatted(field));

        assertThat(fields(answer)).containsExactly(field);
        assertThat(answer.body()).contains("Tidak boleh kosong.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/observations.xlsx?version=x",
                "/observations.xlsx?version=%00",
                "/observations.csv?version=%00"
            })
    void aFileOfDataThatAreNotHereIsNotFound(String path) throws Exception {
        assertThat(rest.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void thePageSaysThatNoVersionHasALabelThatCannotBe() throws Exception {
        assertThat(rest.get("/data?lang=en&version=%00").body())
                .contains("There is no version \uFFFD of the data.");
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
                "{\"name\": \"a\", \"rows\": [1], \"origin\": [[]]}",
                "{\"name\": \"a\", \"rows\": [[{}]], \"origin\": []}",
                "{\"name\": \"a\", \"rows\": [[\"b\"]], \"origin\": [[null, \"c\"]]}",
                "{\"name\": \"a\", \"rows\": [[1E+99999999999]], \"origin\": []}"
            })
    void whatIsNoTableIsRefused(String body) throws Exception {
        HttpResponse<String> answer = rest.post("/table.xlsx", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    @Test
    void aTableThatAWorkbookWouldCutIsRefusedAndTheLimitIsNamed() throws Exception {
        assertThat(rest.post("/table.xlsx", table("1,".repeat(100) + "1", 1)).body())
                .contains("memiliki 101 kolom", "paling banyak 100");
        assertThat(rest.post("/table.xlsx", table('"' + "a".repeat(32_768) + '"', 1)).body())
                .contains("32.768", "32.767");
    }

    @Test
    void allRowsThatAPageCanShowFitIntoAWorkbook() throws Exception {
        String row = "\"%s\",".formatted("0123456789".repeat(4)).repeat(8) + "\"a\"";

        assertThat(rest.post("/table.xlsx", table(row, 10_000)).statusCode()).isEqualTo(200);
        assertThat(rest.post("/table.xlsx", table(row, 20_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void aTableIsTakenAsJsonOnly() throws Exception {
        HttpResponse<String> answer =
                rest.send(
                        rest.at("/table.xlsx")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(table("1", 1))));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    private static String table(String row, int rows) {
        String all = IntStream.range(0, rows).mapToObj(i -> "[" + row + "]").collect(joining(","));
        return "{\"name\": \"a\", \"rows\": [" + all + "], \"origin\": []}";
    }

    @ParameterizedTest
    @CsvSource({"id, Cakupan (%)", "en, Coverage (%)"})
    void theWorkbookOfTheRegisterNamesItsUnitAndTheDayOfThePages(String language, String heading)
            throws Exception {
        String before = LocalDate.now(ZoneId.of("Asia/Makassar")).toString();
        Path file = Files.write(folder.resolve("register.xlsx"), workbook(language));
        String after = LocalDate.now(ZoneId.of("Asia/Makassar")).toString();

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(part(zip, 1)).contains(">" + heading + "<");
            assertThat(part(zip, 2)).containsAnyOf(before, after);
        }
    }

    private static String part(ZipFile zip, int sheet) throws IOException {
        ZipEntry entry = zip.getEntry("xl/worksheets/sheet%d.xml".formatted(sheet));
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
