package id.jangkau.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import id.jangkau.web.Chromium;
import id.jangkau.web.OfficeServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Figures of all 15 kelurahan of Kota Bontang come in; on a server whose data may change. */
@ExtendWith(Chromium.class)
class LevelsWalkIT {

    private static OfficeServer office;

    @TempDir private static Path data;

    @BeforeAll
    static void open() throws Exception {
        office = new OfficeServer(data).start();
    }

    @AfterAll
    static void end() throws Exception {
        office.kill();
    }

    @Test
    void theSumOfItsKelurahanBecomesTheFigureOfAKotaWhereThePlannerChoosesSo(Page page) {
        page.navigate(office.address().resolve("intake").toString());
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "kelurahan.csv",
                                "text/csv",
                                kelurahan().getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator("#verdict"))
                .hasText("15 baris angka dibaca: 15 angka baru, 0 berubah, 0 sama.");
        assertThat(page.locator("#remarks")).containsText("15 desa, kelurahan");
        assertThat(page.locator("#parts tbody tr")).hasCount(1);
        assertThat(page.locator("#parts tbody")).containsText("6.000 dari 15.000");
        assertThat(page.locator("#parts tbody")).containsText("15 dari 15");
        assertThat(page.locator("#parts select")).hasValue("KEEP");
        page.locator("#parts-question input[value=SUM]").check();
        assertThat(page.locator("#parts select")).hasValue("SUM");
        page.locator("#source").fill("Disnaker Bontang, 3 Maret 2026");
        page.locator("#enter").click();
        assertThat(page.locator("#entered")).containsText("2026-02-r2");

        page.navigate(office.address().resolve("region?code=64.74").toString());
        assertThat(page.locator("#local-parts tbody tr")).hasCount(16);
        assertThat(page.locator("#region-figures"))
                .containsText("Jumlah 15 desa/kelurahan; Disnaker Bontang");
        page.locator("#local-parts a").first().click();
        assertThat(page.locator("h1")).containsText("Kelurahan 1");
        assertThat(page.locator("#region-figures")).containsText("1.000");
        page.navigate(office.address().resolve("data?level=VILLAGE").toString());
        assertThat(page.locator("#observations-table tbody tr")).hasCount(15);

        comesBackUnchanged(page.request());
    }

    private static void comesBackUnchanged(APIRequestContext client) {
        String file =
                client.get(office.address().resolve("observations.csv?level=VILLAGE").toString())
                        .text();
        String answer =
                client.post(
                                office.address()
                                        .resolve("api/v1/coverage/imports?dryRun=true")
                                        .toString(),
                                RequestOptions.create()
                                        .setHeader("Content-Type", "text/csv")
                                        .setData(file))
                        .text();
        JsonObject change =
                Json.createReader(new StringReader(answer)).readObject().getJsonObject("change");
        assertThat(change.getInt("same")).isEqualTo(15);
        assertThat(change.getInt("added") + change.getInt("changed")).isZero();
        assertThat(change.getInt("unbalanced")).isZero();
    }

    private static String kelurahan() {
        var rows = new StringBuilder("kode,kelurahan,segmen,bulan,pekerja,aktif\n");
        for (int i = 1; i <= 15; i++) {
            rows.append("64.74.01.10%02d,Kelurahan %d,BPU,2026-02,1000,400\n".formatted(i, i));
        }
        return rows.toString();
    }
}
