package id.jangkau.web.data;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import id.jangkau.web.Chromium;
import id.jangkau.web.Office;
import id.jangkau.web.OfficeServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures come in, and somebody asks why coverage is another now. */
@ExtendWith({Office.class, Chromium.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VersionWalkIT {

    private static final String HEADER = "kode;segmen;bulan;pekerja;aktif;berhenti\n";

    private OfficeServer office;
    private Page page;

    @BeforeEach
    void remember(OfficeServer office, Page page) {
        this.office = office;
        this.page = page;
    }

    @Test
    @Order(1)
    void whatWasEnteredLeadsToItsRegionAndTheTablesOfThatToAWorkbook() throws Exception {
        enterFile("63.03;BPU;2026-02;150000;45000;20000");

        page.locator("#entered-regions a").click();

        assertThat(page.locator("h1")).containsText("Kabupaten Banjar");
        assertThat(page.locator("#region-figures")).containsText("45.000");
        Download file =
                page.waitForDownload(() -> page.locator("[data-xlsx=region-figures]").click());
        assertThat(file.suggestedFilename()).isEqualTo("jangkau-region-figures.xlsx");
        assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');
    }

    @Test
    @Order(2)
    void theChangeBetweenTwoVersionsIsTakenApartWithItsLapsesAndAddsUp() {
        enterFile("63.03;BPU;2026-02;160000;51000;26000");

        page.locator("#entered-differences").click();
        assertThat(page.locator("#version-change .bridge > li")).hasCount(4);
        assertThat(page.locator("#version-change"))
                .containsText("tidak semuanya menyebut berapa yang berhenti membayar");
        page.locator("[name=comparedRegion]").selectOption("63.03");
        page.locator("[name=comparedSegment]").selectOption("NON_WAGE");
        page.locator("#version-change .filters button").click();

        assertThat(page.locator("#version-change .bridge > li")).hasCount(5);
        assertThat(page.locator("#version-change .sentence"))
                .containsText("Yang terdaftar berubah +12.000 orang");
        assertThat(page.locator("#version-change .sentence"))
                .containsText("yang berhenti membayar +6.000 orang");
        assertThat(page.locator("#version-change")).containsText("Kedua versi menggambarkan");
        List<Long> shares =
                page.locator("#version-change-figures tbody tr").all().stream()
                        .map(VersionWalkIT::hundredths)
                        .toList();
        assertThat(shares).hasSize(5).startsWith(3000L).endsWith(3188L); // 45/150 and 51/160
        assertThat(shares.subList(0, 4).stream().mapToLong(share -> share).sum()).isEqualTo(3188);
    }

    @Test
    @Order(3)
    void programsAreToldTheSame() {
        JsonObject change = changes("region=63.03&segment=NON_WAGE").getJsonObject("change");

        assertThat(change.getJsonObject("before").getInt("lapsed")).isEqualTo(20_000);
        assertThat(change.getJsonObject("after").getString("origin")).isEqualTo("REPORTED");
        assertThat(change.getJsonArray("parts").getValuesAs(JsonObject.class))
                .extracting(part -> part.getString("cause"), part -> part.getInt("persons"))
                .containsExactly(
                        tuple("REGISTERED", 12_000),
                        tuple("LAPSED", -6_000),
                        tuple("POOL", 10_000));
        assertThat(changes("segment=MIGRANT")).doesNotContainKey("change");
        assertThat(changes("region=99").getInt("status")).isEqualTo(400);
        assertThat(changes("segment=BPU").getInt("status")).isEqualTo(400);
    }

    @Test
    @Order(4)
    void whereAVersionHasNoWorkersThePageSaysThatNothingCanBeTakenApart() {
        page.navigate(at("data?before=2026-02-r2&after=2026-02-r3&comparedSegment=MIGRANT"));

        assertThat(page.locator("#version-change .remark")).containsText("tidak memuat pekerja");
        assertThat(page.locator("#version-change .bridge")).hasCount(0);
    }

    @Test
    @Order(5)
    void dataThatCannotBeProjectedMakeTheServerNotReadyUntilOlderOnesHoldAgain() {
        assertThat(get("health/ready")).contains("\"status\":\"UP\"").doesNotContain("DOWN");

        post("api/v1/coverage/imports?version=2026-02-r3&source=uji", "text/csv", withoutWorkers());

        assertThat(get("health/ready"))
                .contains("2026-02-r4 is current, and nothing can be projected on it")
                .contains("These data hold no workers at all");
        post(
                "api/v1/data-versions/2026-02-r3/renewals",
                "application/json",
                "{\"version\": \"2026-02-r4\", \"reason\": \"salah\"}");
        assertThat(get("health/ready")).doesNotContain("DOWN");
    }

    private String withoutWorkers() {
        return get("observations.csv?lang=id")
                .lines()
                .filter(line -> line.matches("\\d\\d\\.\\d\\d;.*"))
                .map(line -> line.split(";"))
                .map(cells -> "%s;%s;2026-02;0;0;\n".formatted(cells[0], cells[3]))
                .collect(joining("", HEADER, ""));
    }

    private String get(String path) {
        return page.request().get(at(path)).text();
    }

    private void post(String path, String type, String body) {
        var options = RequestOptions.create().setHeader("Content-Type", type).setData(body);
        assertThat(page.request().post(at(path), options).status()).isEqualTo(201);
    }

    private void enterFile(String row) {
        page.navigate(at("intake?lang=id"));
        byte[] bytes = (HEADER + row + "\n").getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("dinas.csv", "text/csv", bytes));
        page.locator("#source").fill("Disnaker Kabupaten Banjar, 3 Maret 2026");
        page.locator("#enter").click();
        assertThat(page.locator("#entered")).isVisible();
    }

    private JsonObject changes(String query) {
        String answer =
                page.request().get(at("api/v1/data-versions/2026-02-r3/changes?" + query)).text();
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        }
    }

    private String at(String path) {
        return office.address().resolve(path).toString();
    }

    /** The last cell of a row, in hundredths of a percentage point. */
    private static long hundredths(Locator row) {
        String value = row.locator("td").last().getAttribute("data-value");
        return Math.round(Double.parseDouble(value) * 100);
    }
}
