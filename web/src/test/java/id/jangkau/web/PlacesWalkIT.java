package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a planner sees of a scenario by region and by segment. */
@ExtendWith({Server.class, Chromium.class})
class PlacesWalkIT {

    private static final Pattern SOMETHING = Pattern.compile("\\S");

    /** Kabupaten of 1,000 workers and 400, then so many members; without data below 0. */
    private static final String SAY =
            """
            async ({ baseline, scenario }) => {
                const { rows, sentence } = await import("/resources/jangkau/js/placefigures.js");
                const region = (active, at) => ({ code: `61.0${at}`, workers: active < 0 ? [0, 0] : [1000, 1000], active: active < 0 ? [0, 0] : [400, active] });
                const names = { "61": { name: "Utara" }, "61.00": { name: "A" }, "61.01": { name: "B" }, "61.02": { name: "C" } };
                return sentence(rows(scenario.map(region), baseline.map(region), names), names);
            }
            """;

    private URI server;
    private Page page;

    @BeforeEach
    void openTheSimulator(URI server, Page page) {
        this.server = server;
        this.page = page;
        page.setViewportSize(1440, 900);
        visit("VILLAGE_DRIVE");
    }

    @Test
    void thePlacesAddUpToTheHeadlineAndOpenUnderTheirProvinces() {
        look("places");
        assertThat(state("places")).containsText("di 56 dari 56 kabupaten/kota");
        assertThat(page.locator("#places-table .sum td").nth(5))
                .hasText(page.locator("#members").innerText().split(" ")[0]);
        Locator regency = page.locator(".places__regency");
        assertThat(regency).hasCount(56);
        assertThat(regency.first()).isHidden();
        page.locator("[data-province='63']").press("Enter");
        assertThat(page.locator(".places__regency:visible")).hasCount(13);

        page.locator("[data-key=extra] button").press("Enter");
        assertThat(page.locator("[data-key=extra]")).hasAttribute("aria-sort", "descending");
        assertThat(page.locator(".places__province").first()).containsText("Kalimantan Barat");

        Locator tile = page.locator("#places-chart [data-region='61.71']");
        tile.press("ArrowDown");
        assertThat(page.locator("#places-name")).not().hasText("Kabupaten Sambas (turunan)");
        tile.click();
        assertThat(page.locator("#places-name")).hasText("Kota Pontianak (turunan)");
        assertThat(page.locator("#places-figures")).containsText("poin, +");
    }

    @Test
    void figuresOfPlacesAreAskedForOnlyWhereSomebodyLooksAndNeverShownStale() {
        List<String> finer = new CopyOnWriteArrayList<>();
        page.onRequest(
                request -> {
                    if (request.postData() != null && request.postData().contains("detail")) {
                        finer.add(request.postData());
                    }
                });
        raise("MEDIA_CAMPAIGN");
        assertThat(page.locator("#band-note")).containsText("8 dari 10");
        assertThat(finer).isEmpty();
        look("places");
        assertThat(state("places")).containsText("kabupaten/kota");

        List<Route> held = new CopyOnWriteArrayList<>();
        page.route(
                "**/api/v1/projections",
                route -> {
                    if (route.request().postData().contains("detail")) {
                        held.add(route);
                    } else {
                        route.resume();
                    }
                });
        raise("EMPLOYER_COMPLIANCE");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(state("places")).hasText("Menghitung ulang…");
        assertThat(page.locator("#places-chart .tiles")).isHidden();
        assertThat(page.locator("#places-part")).isHidden();
        held.forEach(Route::resume);
        assertThat(page.locator("#places-chart .tiles")).isVisible();
    }

    @Test
    void eachSegmentStandsBesideItsBaseline() {
        look("segments");
        assertThat(state("segments"))
                .containsText(
                        Pattern.compile("penerima upah [\\d,]+\u00a0%, sama dengan Baseline"));
        assertThat(page.locator("#segment-NON_WAGE .chart__canvas")).containsText("Skenario ini");
        assertThat(page.locator("#segment-WAGE .chart__canvas")).not().containsText("Skenario ini");
        page.locator("#segments-chart [data-measure=lapsed]").click();
        assertThat(page.locator("#segment-NON_WAGE .chart__canvas"))
                .hasAttribute("aria-label", Pattern.compile("Menunggak"));
    }

    @Test
    void coloursGlideUnlessLessMotionIsWantedAlsoFromNowOn() {
        look("places");
        assertThat(state("places")).containsText(SOMETHING);
        Locator face = page.locator("#places-chart .face").first();

        assertThat(face).hasCSS("transition-duration", Pattern.compile("0\\.24s.*"));
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(face).hasCSS("transition-property", "none");
    }

    @Test
    void theSentenceOfTheMapSaysWhatRoseWhatFellWhatStayedAndWhatIsMissing() {
        assertThat(said(List.of(400, 400), List.of(400, 400)))
                .isEqualTo("Cakupan sama dengan Baseline di semua 2 kabupaten/kota.");
        assertThat(said(List.of(400, 400), List.of(500, 400)))
                .isEqualTo(
                        "Cakupan di atas Baseline di 1 dari 2 kabupaten/kota, paling jauh +10,00"
                                + " poin, di A. Di 1 lainnya sama.");
        assertThat(said(List.of(400, 400), List.of(500, 500)))
                .endsWith("+10,00 poin, di 2 kabupaten/kota di Utara.");
        assertThat(said(List.of(400, 400), List.of(500, 300)))
                .contains("di bawah Baseline di 1 dari 2 kabupaten/kota, paling jauh −10,00 poin");
        assertThat(said(List.of(-1), List.of(-1))).isEqualTo("Tanpa data: 1 kabupaten/kota.");
    }

    private String said(List<Integer> baseline, List<Integer> scenario) {
        return (String) page.evaluate(SAY, Map.of("baseline", baseline, "scenario", scenario));
    }

    private void visit(String reference) {
        page.navigate(server.resolve("simulator?reference=" + reference).toString());
        assertThat(page.locator("#members")).containsText("peserta aktif");
    }

    private void look(String view) {
        page.locator("[data-chart=" + view + "-chart]").click();
    }

    private Locator state(String view) {
        return page.locator("#" + view + "-state");
    }

    private void raise(String lever) {
        page.locator("[data-lever=" + lever + "] input[type=range]").press("End");
    }
}
