package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Bandingkan shows of the compared scenarios: one in front, money, provinces, distances. */
@ExtendWith({Server.class, Chromium.class})
class ComparedViewsWalkIT {

    private static final Pattern FADED = Pattern.compile("\\baside\\b");
    private static final Pattern LIT = Pattern.compile("\\blit\\b");

    private URI server;
    private Page page;

    @BeforeEach
    void listen(URI server, Page page) {
        this.server = server;
        this.page = page;
    }

    @Test
    void theScenarioUnderThePointerStandsInFrontOnTheWholePageAndNothingMoves() {
        open("");
        Locator column = page.locator("#figures [data-scenario=VILLAGE_DRIVE]").last();
        Locator other = page.locator("#figures [data-scenario=MEDIA_CAMPAIGN]").last();
        assertThat(page.locator("#band-note")).containsText("Paket lengkap");
        Object height = page.evaluate("document.documentElement.scrollHeight");

        chip("Dorongan desa").hover();

        assertThat(column).hasClass(LIT);
        assertThat(other).hasClass(FADED);
        assertThat(page.locator("#provinces [data-scenario=FULL_PACKAGE]").last()).hasClass(FADED);
        assertThat(page.locator("#band-note")).containsText("Pita pada Dorongan desa:");
        assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(height);

        page.locator("#conclusion").hover();

        assertThat(page.locator(".aside")).hasCount(0);
        assertThat(page.locator("#band-note")).containsText("Paket lengkap");
    }

    @Test
    void byKeyboardAScenarioIsBroughtForwardIsKeptAndIsLetGo() {
        open("");
        chip("Kampanye media").focus();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("#figures .lit").first()).containsText("Kampanye media");

        page.keyboard().press("Enter");
        page.locator("#region").focus();

        assertThat(chip("Kampanye media")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#status")).containsText("Disorot: Kampanye media 4");
        assertThat(page.locator("#figures .lit").first()).containsText("Kampanye media");

        page.keyboard().press("Escape");

        assertThat(page.locator("#status")).hasText("Tidak ada skenario yang disorot.");
        assertThat(page.locator(".aside")).hasCount(0);
    }

    @Test
    void aClickOnTheLabelOfALineKeepsItsScenarioInFront() {
        open("");
        Locator label = page.locator(".chart__canvas text", contains("Dorongan desa"));

        page.mouse().click(middle(label)[0], middle(label)[1]);

        assertThat(chip("Dorongan desa")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void whatPayersAndYearsCostAddsUpToTheTotalThatIsShown() {
        open("");
        assertThat(page.locator("#bill-sentence")).containsText("Paket lengkap paling mahal: Rp");
        for (String table : List.of("#bill", "#bill-years")) {
            Locator rows = page.locator(table + " tbody tr");
            int last = rows.count() - 1;
            for (int column = 0; column < 5; column++) {
                int at = column;
                double parts =
                        IntStream.range(0, last).mapToDouble(row -> shown(rows.nth(row), at)).sum();
                assertThat(parts).isCloseTo(shown(rows.nth(last), at), within(1e-9));
            }
        }
        String cost = page.locator("#figures tbody tr", contains("Biaya tercatat")).innerText();
        assertThat(cost)
                .contains(page.locator("#bill .sum td").last().innerText() + "\u00a0miliar");
    }

    @Test
    void aProvinceIsChosenByItsPictureForTheWholePageAndLetGoAgain() {
        open("?scenario=FULL_PACKAGE&scenario=MEDIA_CAMPAIGN");
        Locator south = page.getByRole(AriaRole.BUTTON, named("Kalimantan Selatan"));
        assertThat(page.locator("#multiples > li").first().locator("ul li").first())
                .containsText("Baseline");

        south.click();

        assertThat(page.locator("#conclusion")).containsText("Kalimantan Selatan: ");
        assertThat(page.locator("#region")).hasValue("63");
        assertThat(south).hasAttribute("aria-pressed", "true");
        assertThat(south).isFocused();
        assertThat(page).hasURL(Pattern.compile("region=63"));

        south.click();

        assertThat(page.locator("#region")).hasValue("");
        assertThat(page.locator("#conclusion")).not().containsText("Kalimantan Selatan: ");
    }

    @Test
    void howFarRegionsLieApartIsComputedWhereSomebodyLooks() {
        open("");
        assertThat(page.locator("#equity-part")).isHidden();

        page.locator("#equity-title").scrollIntoViewIfNeeded();

        assertThat(page.locator("#equity-sentence")).containsText("menyempit pada");
        Locator rows = page.locator("#equity tbody tr");
        assertThat(rows).hasCount(4);
        double apart = shown(rows.nth(1), 0) - shown(rows.nth(0), 0);
        assertThat(shown(rows.nth(2), 0)).isCloseTo(apart, within(0.011));
        assertThat(page.locator("#equity-part")).containsText("turunan");
    }

    @Test
    void onAssumptionsOfItsOwnAScenarioIsHeldAgainstBaselineOnTheSameAndNotRanked() {
        String body =
                """
                {"name": "Desa dengan tren lain", "body": {"months": 60, "assumptions": {"trend": 0.01},
                  "levers": [{"lever": "VILLAGE_ENGAGEMENT", "value": 0.04, "from": "2027-01"}]}}
                """;
        String saved =
                page.request()
                        .post(
                                server.resolve("/api/v1/scenarios").toString(),
                                RequestOptions.create()
                                        .setHeader("Content-Type", "application/json")
                                        .setData(body))
                        .text();
        String id = saved.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");

        page.navigate(server + "comparison?scenario=BASELINE&scenario=" + id);

        assertThat(page.locator("#conclusion"))
                .hasText("Skenario-skenario ini memakai asumsi yang berbeda");
        assertThat(page.locator("#assuming")).containsText("sendiri: Desa dengan tren lain.");
        Locator members = page.locator("#figures tbody tr", contains("Peserta aktif"));
        Locator extra = page.locator("#figures tbody tr", contains("Tambahan peserta diband"));
        assertThat(shown(extra, 1))
                .isNotCloseTo(shown(members, 1) - shown(members, 0), within(1.0));
    }

    @Test
    void onAPhoneEachScenarioIsACardInTheSameOrderAndLongPartsAreFolded() {
        page.setViewportSize(390, 844);
        open("");
        Locator heads = page.locator("#figures thead th.num");
        assertThat(heads).hasCount(5);
        assertThat(page.locator("#figures tbody tr")).hasCount(9);
        double before = 0;
        for (int column = 0; column < 5; column++) {
            double head = heads.nth(column).boundingBox().y;
            Locator cells = page.locator("#figures tbody tr td:nth-child(" + (column + 2) + ")");
            assertThat(head).isGreaterThan(before);
            assertThat(cells.first().boundingBox().y).isGreaterThan(head);
            before = cells.last().boundingBox().y;
        }
        assertThat(page.locator("#bill")).isHidden();

        page.locator(".fold").first().click();

        assertThat(page.locator("#bill td").first()).isVisible();
        assertThat(page.locator("#bill-sentence")).isVisible();
    }

    private void open(String question) {
        page.navigate(server.resolve("/comparison" + question).toString());
        assertThat(page.locator("#figures tbody"))
                .containsText(Pattern.compile("8 dari 10|Cakupan"));
        assertThat(page.locator("#beats-part")).isVisible();
    }

    private Locator chip(String name) {
        return page.locator(".chip", contains(name));
    }

    private static double shown(Locator row, int column) {
        return Double.parseDouble(row.locator("td").nth(column).getAttribute("data-value"));
    }

    private static double[] middle(Locator label) {
        var box = label.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    private static Page.LocatorOptions contains(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
