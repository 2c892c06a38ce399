package id.jangkau.web.data;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody asks in a hearing where a number comes from, and whether it can be trusted. */
@ExtendWith({Server.class, Chromium.class})
class DataWalkIT {

    private static final int CELLS = 112;

    private URI server;
    private Page page;

    @BeforeEach
    void remember(URI server, Page page) {
        this.server = server;
        this.page = page;
    }

    @Test
    void theRegisterComesAPageAtATimeAndItsFileHoldsAllRows() {
        open("data?lang=id");

        assertThat(rows()).hasCount(50);
        assertThat(page.locator(".pages")).containsText("1–50 dari 112 angka");
        page.locator(".pages [rel=next]").click();
        page.locator(".pages [rel=next]").click();
        assertThat(rows()).hasCount(CELLS - 100);
        assertThat(page.locator(".pages [rel=next]")).hasCount(0);

        List<String> file = file();
        assertThat(file.get(0)).startsWith("\uFEFFKode;Wilayah;");
        assertThat(file).filteredOn(line -> line.matches("\\d\\d\\.\\d\\d;.*")).hasSize(CELLS);
        assertThat(file)
                .anyMatch(line -> line.matches("63\\.01;.*;2026-02;77516;51570;;;66,52\\d*;.*"))
                .anyMatch(line -> line.endsWith(";2026-02-r1"));
    }

    @Test
    void aFilterNarrowsTableAndFileAndSaysWhereNothingPassesIt() {
        open("data?lang=id");

        page.locator("[name=province]").selectOption("65");
        page.locator("[name=segment]").selectOption("WAGE");
        page.locator("[name=order]").selectOption("WORKERS");
        page.locator("#observations .filters button").click();

        assertThat(rows()).hasCount(5);
        assertThat(rows().first()).containsText("Kota Tarakan");
        assertThat(page.locator("[name=province]")).hasValue("65");
        assertThat(file()).filteredOn(line -> line.matches("\\d\\d\\.\\d\\d;.*")).hasSize(5);

        page.locator("[name=origin]").selectOption("REPORTED");
        page.locator("#observations .filters button").click();

        assertThat(page.locator("#observations .remark"))
                .containsText("Tidak ada angka yang memenuhi saringan ini.");
        assertThat(rows()).hasCount(0);
    }

    @Test
    void aNumberOfTheMapLeadsToItsRowAndSourceInTwoClicks() {
        open("overview?lang=id");

        page.locator(".tile[data-region='63.02']").click();
        page.locator("#reading-source").click();

        assertThat(page.locator("h1")).containsText("Kabupaten Kotabaru");
        assertThat(page.locator("#region-figures tbody tr").first())
                .containsText("turunan dari angka provinsi menurut jumlah penduduk");
    }

    @ParameterizedTest
    @ValueSource(strings = {".coverage a[href$='/region']", "#provinces a[href$='code=63']"})
    void aTotalLeadsToThePartsThatAddUpToIt(String link) {
        open("overview?lang=id");

        page.locator(link).click();

        assertThat(page.locator("#claims-table")).containsText("2 Feb 2026");
        long sum =
                page.locator("#region-parts tbody tr:not(.sum)").all().stream()
                        .mapToLong(row -> value(row, 1))
                        .sum();
        assertThat(sum).isEqualTo(value(page.locator("#region-parts tr.sum"), 1));
    }

    @Test
    void aContradictionIsExplainedAndTheExplanationTakenBack() {
        String reason = "Kantor wilayah menghitung peserta aktif saja.";
        open("data?lang=id");
        page.locator("#contradiction-MEMBERS-4-5 .explain").click();
        Locator field = page.locator("[id='explanation:reason']");
        assertThat(field).isFocused();

        field.fill("   ");
        page.locator("[id='explanation:explain']").click();
        assertThat(page.locator("[id='explanation:reason-message']"))
                .containsText("Tuliskan penjelasan dengan 1 sampai 500 huruf.");
        field.fill(reason);
        page.locator("[id='explanation:explain']").click();

        assertThat(page.locator("#contradiction-MEMBERS-4-5")).containsText(reason);
        open("overview");
        assertThat(page.locator(".conflict--explained")).containsText("Dijelaskan: " + reason);

        open("data");
        page.locator("#contradiction-MEMBERS-4-5 .explain").click();
        assertThat(field).hasValue(reason);
        page.locator("[id='explanation:takeBack']").click();

        assertThat(page.locator("#contradiction-MEMBERS-4-5")).containsText("perlu penjelasan");
        open("overview");
        assertThat(page.locator(".conflict--explained")).hasCount(0);
    }

    @Test
    void theChangeBetweenTwoClaimsIsTakenApartAndAddsUp() {
        open("data?lang=en");

        page.locator("[name=from]").selectOption("4");
        page.locator("[name=to]").selectOption("3");
        page.locator("#change .filters button").click();

        Locator figures = page.locator("#change-figures tbody tr");
        double start = share(figures.nth(0));
        double end = share(figures.nth(3));
        assertThat(start).isEqualTo(46.30); // 2.5 of 5.4 million; 46.33 is printed
        assertThat(end).isEqualTo(45.34);
        assertThat(Math.round((start + share(figures.nth(1)) + share(figures.nth(2))) * 100))
                .isEqualTo(Math.round(end * 100));

        page.locator("[name=to]").selectOption("4");
        page.locator("#change .filters button").click();

        assertThat(page.locator("#change .remark"))
                .containsText("Choose two different figures of the same region");
    }

    @Test
    void withOneVersionThereIsNothingToCompareAndAnUnknownOneIsNamed() {
        open("data?lang=en");

        assertThat(page.locator("#versions-table tbody tr")).hasCount(1);
        assertThat(page.locator("#versions")).containsText("there is nothing to compare yet");

        open("data?version=2031-01-r1&before=x&after=2026-02-r1");

        assertThat(page.locator("#observations .remark"))
                .containsText("There is no version 2031-01-r1 of the data.");
        assertThat(page.locator("#versions .remark"))
                .containsText("One of the versions to compare is not there.");
    }

    @Test
    void aClaimThatAnAddressNamesIsUnfolded() {
        open("overview?lang=id");

        page.locator("#change a[href*='#claim-3']").click();

        assertThat(page.locator("#claim-3")).isInViewport();
        assertThat(page.locator("#claim-3")).containsText("3.287.020");
    }

    @Test
    void aRegionThatIsNotThereIsNoPage() {
        assertThat(
                        page.context()
                                .request()
                                .get(server.resolve("region?code=99.99").toString())
                                .status())
                .isEqualTo(404);
    }

    private void open(String path) {
        page.navigate(server.resolve(path).toString());
    }

    private Locator rows() {
        return page.locator("#observations-table tbody tr");
    }

    private List<String> file() {
        String address = page.locator("#observations-csv").getAttribute("href");
        return page.context()
                .request()
                .get(server.resolve(address).toString())
                .text()
                .lines()
                .toList();
    }

    private static long value(Locator row, int cell) {
        return Long.parseLong(row.locator("td").nth(cell).getAttribute("data-value"));
    }

    private static double share(Locator row) {
        return Double.parseDouble(row.locator("td").last().getAttribute("data-value"));
    }
}
