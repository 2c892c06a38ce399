package id.jangkau.web.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody wants to know where coverage stands, why it fell and where the others live. */
@ExtendWith({Server.class, Chromium.class})
class OverviewWalkIT {

    private static final int TILES = 56;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            textBlock =
                    """
                    id; 1440; 900; 41,30; −4,25 poin; 4.694.054; Cakupan, %; 27,4; Tabel semua kabupaten/kota; Pekerja; 233.903
                    id; 390; 844; 41,30; −4,25; 4.694.054; Cakupan, %; 27,4; Tabel semua kabupaten/kota; Pekerja; 233.903
                    en; 1440; 900; 41.30; −4.25 points; 4,694,054; Coverage, %; 27.4; Table of all kabupaten/kota; Workers; 233,903
                    en; 390; 844; 41.30; −4.25; 4,694,054; Coverage, %; 27.4; Table of all kabupaten/kota; Workers; 233,903
                    """)
    void coverageItsChangeAndTheLargestGapAreFound(
            String language,
            int width,
            int height,
            String headline,
            String byPool,
            String misprint,
            String coverage,
            String lowest,
            String table,
            String workers,
            String largest,
            URI server,
            Page page) {
        page.setViewportSize(width, height);
        page.navigate(server + "overview?lang=" + language);

        assertThat(page.locator(".figure").first()).containsText(headline);
        assertThat(page.locator("#change .bridge")).containsText(byPool);
        assertThat(page.locator("#contradictions")).containsText(misprint);

        Locator tile = page.locator(".tile[data-region='61.71']");
        reachByTab(page, tile);
        assertThat(page.locator("#reading")).containsText("Kota Pontianak");
        assertThat(page.locator("#reading")).containsText(largest);
        tile.press("ArrowRight");
        assertThat(page.locator("#reading")).not().containsText("Kota Pontianak");
        page.locator(".tile[data-region='61.71']").focus();
        page.keyboard().press("Enter");

        Locator measure =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(coverage));
        measure.press("Enter");
        assertThat(measure).hasAttribute("aria-current", "true");
        if (width > 720) { // on a phone the tiles show colour alone
            assertThat(tile).containsText(lowest);
            assertThat(tile.locator(".face--coverage")).isVisible();
        }
        assertThat(tile.locator(".face--not-covered")).isHidden();

        page.locator("summary").getByText(table).press("Enter");
        Locator rows = page.locator("#regencies tbody tr");
        assertThat(rows).hasCount(TILES + 1);
        assertThat(rows.first()).containsText(largest);
        page.locator("#regencies")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(workers).setExact(true))
                .press("Enter");
        assertThat(page.locator("#regencies [aria-sort=descending]")).containsText(workers);
        assertThat(rows.last()).containsText("Kalimantan");
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("sideways overflow")
                .isEqualTo(0);
    }

    @Test
    void aRowOfTheTableIsReachedFromTheMap(URI server, Page page) {
        page.navigate(server + "overview");

        page.locator("#reading-row").click();

        assertThat(page.locator("[id='row-61.71']")).isVisible();
        assertThat(page.locator("[id='row-61.71']")).isInViewport();
    }

    @Test
    void whatIsChosenOnTheMapSurvivesAReload(URI server, Page page) {
        page.navigate(server + "overview");
        page.locator("#measures a").last().click();
        page.locator(".tile[data-region='63.71']").click();

        page.reload();

        assertThat(page.locator("#measures a").last()).hasAttribute("aria-current", "true");
        assertThat(page.locator("#reading")).containsText("Kota Banjarmasin");
    }

    @Test
    void theMapWorksWithoutScript(URI server, Page page) {
        try (var context =
                page.context()
                        .browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = context.newPage();
            plain.navigate(server + "overview");
            plain.locator(".tile[data-region='63.71']").click();
            assertThat(plain.locator("#reading")).containsText("Kota Banjarmasin");

            plain.locator("#measures a").nth(1).click();

            assertThat(plain.locator("#reading")).containsText("Kota Banjarmasin");
            assertThat(plain.locator(".tile[data-region='63.71'] .face--coverage")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#contradictions .sum-up a[href$='/data#claim-1']",
                "#contradictions .sum-up a[href$='/data#claim-2']",
                "#change a[href$='/data#claim-2']",
                ".conflicts li:first-child a[href*='/data#contradiction-']",
                ".conflicts li:first-child a[href*='/data#claim-']",
                "#segments-source",
                ".opening__right a[href$='/method#parameters']"
            })
    void everyBlockOfNumbersLinksToWhereTheyComeFrom(String link, URI server, Page page) {
        page.navigate(server + "overview");
        String target = page.locator(link).first().getAttribute("href");

        page.navigate(server.resolve(target).toString());

        assertThat(page.locator(target.substring(target.indexOf('#')))).hasCount(1);
    }

    @Test
    void theWholeSaysWhoPublishedItAndHowManyDesaItHas(URI server, Page page) {
        page.navigate(server + "region");

        assertThat(page.locator("#published a"))
                .hasAttribute("href", Pattern.compile(".*/data#claim-2"));
        assertThat(page.locator("#villages")).containsText("7.252 desa dan kelurahan");
        assertThat(page.locator("#figures")).not().containsText("SOURCES.md");
    }

    @Test
    void nothingShiftsWhileTheChartLoads(URI server, Page page) {
        page.addInitScript(
                """
                window.shifts = 0;
                new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; }))
                    .observe({ type: "layout-shift", buffered: true });
                """);
        page.navigate(server + "overview");
        assertThat(page.locator("#outlook svg path").first()).isAttached();
        assertThat(page.locator("#outlook .chart__canvas"))
                .hasAttribute("aria-label", Pattern.compile("41,30"));

        assertThat(((Number) page.evaluate("window.shifts")).doubleValue()).isZero();
    }

    private static void reachByTab(Page page, Locator goal) {
        for (int presses = 0; presses < 40; presses++) {
            if ((boolean) goal.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(goal).isFocused();
    }
}
