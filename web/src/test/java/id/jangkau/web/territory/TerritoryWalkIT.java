package id.jangkau.web.territory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import id.jangkau.web.Chromium;
import id.jangkau.web.OfficeServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office in another part of the country, with its own regions and their boundaries. */
@ExtendWith(Chromium.class)
class TerritoryWalkIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static OfficeServer office;

    @TempDir private static Path folder;

    @BeforeAll
    static void open() throws Exception {
        Path start = OtherTerritory.in(folder);
        office = new OfficeServer(folder.resolve("data"), "--start-data=" + start).start();
    }

    @AfterEach
    void erase() throws Exception {
        assertThat(send(HttpRequest.newBuilder().DELETE(), "").statusCode()).isEqualTo(204);
    }

    @AfterAll
    static void end() throws Exception {
        office.kill();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "simulator",
                "comparison",
                "data",
                "region",
                "region?code=73",
                "intake",
                "territory"
            })
    void noPageOfAnOfficeElsewhereSpeaksOfKalimantan(String path, Page page) {
        visit(page, path);

        assertThat(page.locator("body").innerText())
                .contains("Sulawesi")
                .doesNotContain("Kalimantan");
    }

    @Test
    void aFileOfBoundariesIsLookedAtStoredAndDrawnBesideTheTiles(Page page) {
        visit(page, "overview");
        assertThat(page.locator("#pictures")).hasCount(0);

        visit(page, "territory");
        page.locator("#boundary-file").setInputFiles(file("batas.geojson"));
        assertThat(page.locator("#boundary-verdict"))
                .containsText("3 kabupaten/kota, menurut kolom KDPKAB");
        assertThat(page.locator("#boundary-remarks")).containsText("Kabupaten Pasangkayu");
        page.locator("#boundary-enter").click();
        assertThat(page.locator("#boundary-source-fault")).containsText("Sebutkan siapa");
        page.locator("#boundary-source").fill("BIG, 2024");
        page.locator("#boundary-enter").click();
        assertThat(page.locator("#boundaries")).containsText("Batas 3 dari 4 kabupaten/kota");

        visit(page, "overview");
        assertThat(page.locator("#regions")).isHidden();
        page.locator("#pictures a[data-picture=map]").click();
        assertThat(page.locator("#tiles")).isHidden();
        assertThat(page.locator(".area")).hasCount(3);
        assertThat(page.locator(".area__hatch")).hasCount(1);
        assertThat(page.locator(".boundaries")).containsText("BIG, 2024");
        assertThat(page.locator(".boundaries")).containsText("Kabupaten Pasangkayu");

        Locator makassar = page.locator(".area[data-region='73.71']");
        makassar.click();
        assertThat(page.locator("#reading-name")).hasText("Kota Makassar");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#reading-name")).hasText("Kabupaten Bulukumba");
        assertThat(page.locator("#reading-source"))
                .hasAttribute("href", Pattern.compile(".*code=73\\.02"));

        visit(page, "overview"); // remembers how it was drawn last
        assertThat(page.locator("#regions")).isVisible();
    }

    @Test
    void onlyShapesAndCodesAreKept() throws Exception {
        HttpResponse<String> stored =
                send(
                        HttpRequest.newBuilder()
                                .POST(BodyPublishers.ofString(OtherTerritory.boundaries())),
                        "?source=BIG");

        String kept = send(HttpRequest.newBuilder(), "").body();
        assertThat(stored.statusCode()).isEqualTo(201);
        assertThat(kept).contains("\"73.01\"", "[120.0000,-6.0000]").doesNotContain("Siti");
        assertThat(
                        send(
                                        HttpRequest.newBuilder()
                                                .POST(BodyPublishers.ofString(kept)),
                                        "?source=BIG")
                                .statusCode())
                .isEqualTo(201);
        assertThat(send(HttpRequest.newBuilder(), "").body()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=yes", "?source=BIG&x=1"})
    void aWrongParameterIsRefused(String query) throws Exception {
        var request =
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(OtherTerritory.boundaries()));

        assertThat(send(request, query).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNoGeoJsonIsRefusedWithItsCode() throws Exception {
        HttpResponse<String> refused =
                send(HttpRequest.newBuilder().POST(BodyPublishers.ofString("PK")), "?dryRun=true");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"code\":\"notJson\"", "\"value\":null");
    }

    @Test
    void aFileThatBoundsNothingIsRefusedInWordsAndPagesGoOn(Page page) throws Exception {
        String one =
                """
                {"type": "FeatureCollection", "features": [{"properties": {"KDPKAB": "7301"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[120, -5], [120, -5], [120, -5], [120, -5]]]}}]}
                """;

        HttpResponse<String> refused =
                send(HttpRequest.newBuilder().POST(BodyPublishers.ofString(one)), "?source=BIG");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"noArea\"", "\"Unprocessable Content\"");
        visit(page, "overview?picture=map");
        assertThat(page.locator("#tiles")).isVisible();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String query)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request.uri(office.address().resolve("api/v1/regions/boundaries" + query))
                        .header("Accept-Language", "id")
                        .build(),
                BodyHandlers.ofString());
    }

    private static FilePayload file(String name) {
        byte[] bytes = OtherTerritory.boundaries().getBytes(StandardCharsets.UTF_8);
        return new FilePayload(name, "application/geo+json", bytes);
    }

    private static void visit(Page page, String path) {
        page.navigate(office.address().resolve(path).toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
