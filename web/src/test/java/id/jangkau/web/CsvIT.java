package id.jangkau.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The files that the pages make of their tables, as Indonesian Excel wants them. */
@ExtendWith({Server.class, Chromium.class})
class CsvIT {

    private URI server;
    private Page page;

    @BeforeEach
    void remember(URI server, Page page) {
        this.server = server;
        this.page = page;
    }

    @Test
    void figuresAreThoseOfThePageWithADecimalCommaAndWithoutSeparators() {
        List<String> lines = file("overview?lang=id", "provinces");

        assertThat(lines.get(0)).startsWith("\uFEFF").contains(";Cakupan (%);");
        assertThat(lines).anyMatch(line -> line.matches("Kalimantan;41,30\\d*;4694064"));
    }

    @Test
    void aFileSaysWhereItsFiguresComeFrom() {
        assertThat(file("overview?lang=id", "provinces"))
                .anyMatch(line -> line.startsWith("Sumber;\"BPJS Ketenagakerjaan"))
                .anyMatch(line -> line.startsWith("Data;2026-02-"));
    }

    @Test
    void aFormulaKeepsItsFractionAndAGradeItsDistanceFromItsWords() {
        List<String> lines = file("method?lang=id", "parameters-table");

        assertThat(lines).anyMatch(line -> line.contains("γ=ln(1+x)/12"));
        assertThat(lines).anyMatch(line -> line.contains("B data administrasi"));
    }

    @Test
    void aNameThatASpreadsheetWouldComputeBecomesText() {
        int id = save("=1+1");

        assertThat(file("comparison?lang=id&scenario=BASELINE&scenario=" + id, "figures").get(0))
                .contains("'=1+1")
                .doesNotContain(";=1+1");
    }

    @Test
    void whereNoWorkbookCanBeMadeThePageSaysSoAndWhy() {
        var tooLarge =
                new Route.FulfillOptions()
                        .setStatus(413)
                        .setContentType("application/problem+json")
                        .setBody("{\"detail\": \"Isinya terlalu besar.\"}");
        page.route("**/table.xlsx", route -> route.fulfill(tooLarge));
        page.navigate(server.resolve("overview?lang=id").toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);

        page.locator("[data-xlsx=provinces]").dispatchEvent("click");

        page.getByText("Isinya terlalu besar.").waitFor();
        assertThat(page.locator("#no-file").innerText())
                .startsWith("Berkas XLSX tidak dapat dibuat.");
        assertThat(page.locator("#offline").isHidden()).isTrue();
    }

    private int save(String name) {
        var answer =
                page.request()
                        .post(
                                server.resolve("api/v1/scenarios").toString(),
                                RequestOptions.create()
                                        .setData(
                                                Map.of(
                                                        "name",
                                                        name,
                                                        "body",
                                                        Map.of("months", 60))));
        String address = answer.headers().get("location");
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }

    private List<String> file(String path, String table) {
        page.navigate(server.resolve(path).toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Download download =
                page.waitForDownload(
                        () -> page.locator("[data-csv=" + table + "]").dispatchEvent("click"));
        assertThat(download.suggestedFilename()).isEqualTo("jangkau-" + table + ".csv");
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
