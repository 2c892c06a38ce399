package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A scenario that was saved before newer figures came, and what a planner can do with it. */
@ExtendWith(Chromium.class)
class OlderDataWalkIT {

    private static final String SAVED =
            """
            {"name": "Desa lama", "note": "", "body": {"months": 60, "levers": [
              {"lever": "MEDIA_CAMPAIGN", "from": "2026-03", "to": "2026-05", "value": 500},
              {"lever": "VILLAGE_ENGAGEMENT", "regions": ["63"], "from": "2027-01", "value": 0.05}]}}
            """;

    private static OfficeServer office;
    private static double before;

    @TempDir private static Path data;

    @BeforeAll
    static void open() throws Exception {
        office = new OfficeServer(data).start();
        before =
                last(
                        post(
                                "projections",
                                "{\"months\": 60, \"dataVersion\": \"2026-02-r1\", " + levers()));
        post("scenarios", SAVED);
        post("scenarios", SAVED.replace("Desa lama", "Desa kedua"));
        newFigures();
        post("scenarios", "{\"name\": \"Desa baru\", \"body\": {\"months\": 60}}");
    }

    /** Five members in a hundred more, five months later. */
    private static void newFigures() throws Exception {
        StringBuilder file = new StringBuilder("kode,segmen,bulan,pekerja,aktif\n");
        for (String line : get("observations.csv?lang=id").lines().skip(1).toList()) {
            String[] cells = line.split(";");
            long active = Long.parseLong(cells[6]) * 105 / 100;
            file.append("%s,%s,2026-07,%s,%d%n".formatted(cells[0], cells[3], cells[5], active));
        }
        String entered = post("coverage/imports?version=2026-02-r1&source=uji", file.toString());
        assertThat(entered).contains("2026-07-r1");
    }

    @AfterAll
    static void end() throws Exception {
        office.kill();
    }

    @Test
    void itOpensWithTheFiguresThatItWasSavedWith(Page page) {
        visit(page, "simulator?scenario=1&lang=id");

        assertThat(page.locator("#data-line"))
                .containsText("Memakai data 2026-02-r1; data sekarang 2026-07-r1.");
        assertThat(page.locator("#coverage"))
                .hasText("%.2f".formatted(100 * before).replace('.', ','));
        assertThat(page.locator("#unsaved")).isHidden();
    }

    @Test
    void whatChangesIsToldByItsCausesWhichAddUp(Page page) throws Exception {
        visit(page, "simulator?scenario=1&lang=id");
        page.locator("#restate").click();

        assertThat(page.locator("#restatement-sentence")).containsText("Februari 2031");
        assertThat(page.locator("#restatement-parts")).containsText("Jumlah peserta pada awal:");
        assertThat(page.locator("#restatement-parts"))
                .containsText("Kampanye media (Mar 2026–Mei 2026) sudah berakhir");
        String cost =
                page.locator("#restatement-figures tbody tr").last().locator("th").innerText();
        assertThat(cost).isEqualTo("Biaya Mar 2026–Feb 2031 dan Agt 2026–Feb 2031");
        assertThat(shownPoints(page.locator("#restatement-parts")).sum())
                .isEqualTo(
                        shownPoints(page.locator("#restatement-sentence"))
                                .findFirst()
                                .orElseThrow());
        JsonObject told =
                object(
                        post(
                                "restatements",
                                "{\"months\": 60, \"dataVersion\": \"2026-02-r1\", " + levers()));
        double parts =
                told.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(part -> part.getJsonNumber("coverage").doubleValue())
                        .sum();
        double difference = last(told.getJsonObject("after")) - last(told.getJsonObject("before"));
        assertThat(difference).isGreaterThan(0.01);
        assertThat(parts).isCloseTo(difference, within(1e-12)); // sums of 32 runs, rounding only
    }

    /** What is shown in points of coverage, hundredths. */
    private static LongStream shownPoints(Locator text) {
        return Pattern.compile("([+−]?)(\\d+),(\\d\\d) poin")
                .matcher(text.innerText())
                .results()
                .mapToLong(
                        found ->
                                (found.group(1).equals("−") ? -1 : 1)
                                        * Long.parseLong(found.group(2) + found.group(3)));
    }

    @Test
    void theCurrentDataMakeANewVersionAndTheOldOneStays(Page page) {
        visit(page, "simulator?scenario=2&lang=id");
        page.locator("#data-line [data-act=use-current]").click();
        assertThat(page.locator("#saving-words"))
                .containsText("tidak ikut: Kampanye media (Mar 2026–Mei 2026)");
        assertThat(page.locator("[id='form:note']"))
                .hasValue(Pattern.compile("Memakai data 2026-07-r1; sebelumnya 2026-02-r1.*"));
        page.locator("[id='form:revise']").click();

        assertThat(page.locator(".origin")).containsText("2026-07-r1");
        assertThat(page.locator("#data-line")).hasCount(0);
        visit(page, "simulator?scenario=2&version=1&lang=id");
        assertThat(page.locator(".origin")).containsText("2026-02-r1");
    }

    @Test
    void aLinkOpensOnTheDataThatItWasMadeOn(Page page) {
        visit(page, "simulator?scenario=1&lang=id");
        page.locator("#share").click();
        Locator field = page.locator("#share-link");
        assertThat(field).hasValue(Pattern.compile(".*#state=.+"));
        String link = field.inputValue();

        page.navigate("about:blank");
        page.navigate(link);

        assertThat(page.locator("#scenario-name")).containsText("Desa lama");
        assertThat(page.locator("#data-line")).containsText("Memakai data 2026-02-r1");
        assertThat(page.locator("#coverage"))
                .hasText("%.2f".formatted(100 * before).replace('.', ','));
    }

    @Test
    void scenariosOnDifferentDataAreEachComputedOnTheirOwnUntilSomebodyWantsThemOnTheSame(
            Page page) {
        visit(page, "comparison?scenario=1&scenario=3&lang=id");
        assertThat(page.locator("#data-words"))
                .containsText("Desa lama (2026-02-r1), Desa baru (2026-07-r1)");
        assertThat(page.locator("#conclusion"))
                .hasText("Skenario-skenario ini memakai data yang berbeda");
        assertThat(page.locator("#beats-state")).containsText("hanya dihitung pada data yang sama");

        page.locator("#same-data").click();

        assertThat(page.locator("#data-words"))
                .containsText("Semua dihitung dengan data sekarang, 2026-07-r1");
        assertThat(page).hasURL(Pattern.compile(".*data=current.*"));
    }

    private static void visit(Page page, String path) {
        page.navigate(office.address().resolve(path).toString());
    }

    private static String levers() {
        return SAVED.substring(SAVED.indexOf("\"levers\"")).strip().replaceFirst("}}$", "}");
    }

    private static double last(String answer) {
        return last(object(answer));
    }

    private static double last(JsonObject projection) {
        var coverage = projection.getJsonObject("total").getJsonArray("coverage");
        return coverage.getJsonNumber(coverage.size() - 1).doubleValue();
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String post(String path, String body) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(at("api/v1/" + path))
                        .header(
                                "Content-Type",
                                body.startsWith("{") ? "application/json" : "text/csv")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private static URI at(String path) {
        return office.address().resolve(path);
    }

    private static String send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
    }
}
