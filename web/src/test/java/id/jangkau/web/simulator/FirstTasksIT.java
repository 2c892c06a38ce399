package id.jangkau.web.simulator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The questions that a member of a provincial parliament comes with, answered by the page alone.
 */
@ExtendWith({Server.class, Chromium.class})
class FirstTasksIT {

    /** Does the address carry all that is set, so that leaving loses nothing? */
    private static final String ALL_KEPT =
            "() => location.hash.startsWith('#state=') && window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";

    private Page page;

    @BeforeEach
    void open(URI server, Page page) {
        this.page = page;
        page.navigate(server.resolve("/simulator?lang=id").toString());
        assertThat(page.locator("#coverage")).hasText(Pattern.compile("\\d\\d,\\d\\d"));
    }

    @Test
    void villagesAtSedangInOneProvinceUntil2029AreToldWithWhatTheyAddAndCost() {
        engageVillagesOfKalimantanSelatanUntil2029();

        assertThat(page.locator("#of-place"))
                .hasText(
                        Pattern.compile(
                                "^Di Kalimantan Selatan: \\d\\d,\\d\\d\u00a0%, \\+\\d,\\d\\d poin dan"
                                        + " \\+[\\d.]+ peserta dibanding Baseline\\.$"));
        assertThat(page.locator("#cost-total"))
                .hasText(
                        Pattern.compile(
                                "^Biaya tambahan sampai Des 2029: Rp\\d\\d,\\d\u00a0miliar$"));
        assertThat(page.locator("#cost-payers")).containsText("APBDes Rp");
        assertThat(page.locator("#cost-price")).containsText("dibanding Baseline");
        assertThat(page.locator("#cost-missing")).containsText("Baseline, kebijakan yang sudah");
    }

    @Test
    void anotherLeverIsSetToCostTheSameAsOneStep() {
        page.locator("#horizon").selectOption("46");
        open("MEDIA_CAMPAIGN");

        lever("MEDIA_CAMPAIGN").locator(".lever__amount").fill("26,7 miliar");
        lever("MEDIA_CAMPAIGN").locator(".lever__match").click();

        assertThat(lever("MEDIA_CAMPAIGN").locator(".lever__matched"))
                .containsText("biaya tambahan Rp26,7\u00a0miliar");
        assertThat(page.locator("#cost-total")).containsText("Rp26,7\u00a0miliar");
        assertThat(lever("MEDIA_CAMPAIGN").locator(".lever__value")).not().hasValue("0");
        button("Urungkan").click();
        assertThat(lever("MEDIA_CAMPAIGN").locator(".lever__value")).hasValue("0");
    }

    @Test
    void whoComesBackFindsTheScenarioThatWasOpenAndANewTabBeginsWithBaseline() {
        engageVillagesOfKalimantanSelatanUntil2029();
        page.waitForFunction(ALL_KEPT);

        follow("Metode");
        assertThat(page.locator("h1")).not().containsText("Baseline");
        follow("Simulasi");

        assertThat(lever("VILLAGE_ENGAGEMENT").locator(".lever__value")).hasValue("4,17");
        assertThat(page.locator("#scenario-name")).hasText("Baseline, diubah");
        follow("Metode");
        assertThat(page.locator("h1")).not().containsText("Baseline");
        page.evaluate("() => sessionStorage.clear()"); // a new tab remembers nothing
        follow("Simulasi");
        assertThat(page.locator("#scenario-name")).hasText("Baseline");
    }

    @Test
    void theCoverageSaysWhoStatedItAndLeadsToTheRowThatPrintedIt() {
        follow("Ringkasan");
        assertThat(page.locator(".coverage")).containsText("BPJS Ketenagakerjaan, Februari 2026");
        Locator stated = page.locator("#stated");
        assertThat(stated).containsText("BPJS Ketenagakerjaan Kanwil Kalimantan");
        assertThat(stated).containsText("borneotrend.com");
        assertThat(page.locator("#provinces")).containsText("disesuaikan dari 42,29 %");

        stated.getByRole(AriaRole.LINK).click();

        assertThat(page.locator("#claims-table tr", used())).hasCount(1);
        assertThat(page.locator("#claim-2")).containsText("dipakai di Ringkasan");
    }

    private static Page.LocatorOptions used() {
        return new Page.LocatorOptions().setHasText("dipakai di Ringkasan");
    }

    @Test
    void readingAYearNeverWidensThePage() {
        page.setViewportSize(390, 844);
        Locator canvas = page.locator("#coverage-chart .chart__canvas");
        assertThat(canvas.locator("svg")).isVisible();
        for (double part : new double[] {0.3, 0.6, 0.9}) {
            var box = canvas.boundingBox();
            page.mouse().move(box.x + part * box.width, box.y + box.height / 2);
            assertThat(canvas.locator(".reading-off")).isVisible();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
        }
        assertThat(canvas.locator(".reading-off")).containsText("Baseline ");
    }

    private void engageVillagesOfKalimantanSelatanUntil2029() {
        page.locator("#horizon").selectOption("46");
        open("VILLAGE_ENGAGEMENT");
        lever("VILLAGE_ENGAGEMENT").locator("[data-position='2']").click();
        assertThat(lever("VILLAGE_ENGAGEMENT").locator("[data-position='2']"))
                .hasAttribute("aria-pressed", "true");
        lever("VILLAGE_ENGAGEMENT").locator(".lever__region").selectOption("63");
    }

    private Locator lever(String name) {
        return page.locator("[data-lever=" + name + "]");
    }

    private void open(String name) {
        lever(name).locator(".lever__toggle").click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    private void follow(String link) {
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .click();
    }
}
