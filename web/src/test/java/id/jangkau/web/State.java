package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something a visitor may see: a page, or what becomes of it after some steps. The pages are found
 * by the links at the top of the first one; a state worth a look of its own is a line in {@link
 * #STEPS}.
 *
 * @param name a word for reports and file names
 * @param path of the page
 * @param steps to the state, on the loaded page
 */
public record State(String name, String path, Consumer<Page> steps) {

    private static final String SIMULATOR = "/simulator";
    private static final String PACKAGE = "/simulator?reference=FULL_PACKAGE";
    private static final String COMPARISON = "/comparison";
    private static final String SAME_VERSION =
            "/data?before=2026-02-r1&after=2026-02-r1#comparison";
    private static final String TO_TOP = "part => part.scrollIntoView()";

    /** Seven levers have 128 subsets, and each takes all draws. */
    private static final ContainsTextOptions SLOWLY = new ContainsTextOptions().setTimeout(30_000);

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern SOMETHING = Pattern.compile("\\S");

    private static final List<State> STEPS =
            List.of(
                    new State("overview-table", "/overview", State::openTable),
                    new State("simulator-reference", PACKAGE, State::awaitBand),
                    new State("simulator-menu", SIMULATOR, State::openMenu),
                    new State("simulator-scenarios", SIMULATOR, State::listScenarios),
                    new State("simulator-versions", SIMULATOR, State::listVersions),
                    new State("simulator-share", SIMULATOR, State::share),
                    new State("simulator-payers", SIMULATOR, State::splitPayers),
                    new State("simulator-lever", SIMULATOR, State::openLever),
                    new State("simulator-assumptions", PACKAGE, State::assume),
                    new State("simulator-parts", PACKAGE, State::showParts),
                    new State("simulator-doubts", PACKAGE, State::showDoubts),
                    new State("simulator-scrolled", PACKAGE, State::scroll),
                    new State("simulator-places", PACKAGE, State::showPlaces),
                    new State("simulator-tour", SIMULATOR, State::callTour),
                    new State("simulator-refused", SIMULATOR, State::askTooMuch),
                    new State("simulator-unsaved", SIMULATOR, State::moveLever),
                    new State("simulator-computing", SIMULATOR, State::moveLeverOfSlowServer),
                    new State("simulator-away", SIMULATOR, State::moveLeverWithoutServer),
                    new State("simulator-saving", SIMULATOR, State::askToSave),
                    new State("comparison-picker", COMPARISON, State::offerScenarios),
                    new State("comparison-regencies", COMPARISON, State::openRegencies),
                    new State(
                            "target-unreachable",
                            "/target?scenario=VILLAGE_DRIVE",
                            State::awaitReasons),
                    new State("comparison-front", COMPARISON, State::bringForward),
                    new State("data-claims", "/data", State::openClaims),
                    new State("data-explain", "/data?explain=COVERAGE-7-6", page -> {}),
                    new State("data-comparison", SAME_VERSION, page -> {}),
                    new State("region", "/region?code=63", page -> {}),
                    new State("intake", "/intake", State::lookAtReport),
                    new State("territory", "/territory", State::lookAtBoundaries),
                    new State("evidence", "/evidence#COSTS/village_month", State::lookAtCost),
                    new State("lost", "/nowhere", page -> {}),
                    new State("scenario-lost", "/simulator?scenario=987654321", page -> {}));

    /** The pages at rest. Leaves the window on the first page. */
    public static List<State> pages(URI server, Page page) {
        page.navigate(server.toString());
        return page.locator("header nav a").all().stream()
                .map(link -> URI.create(link.getAttribute("href")).getPath())
                .map(path -> new State(path.substring(1), path, unused -> {}))
                .toList();
    }

    /** The pages at rest, then the other states. */
    public static List<State> all(URI server, Page page) {
        return Stream.concat(pages(server, page).stream(), STEPS.stream()).toList();
    }

    /** Is it a page as it opens? */
    public boolean resting() {
        return !STEPS.contains(this);
    }

    /** Brings a window into this state. */
    public void show(URI server, Page page) {
        page.unrouteAll(); // of the state before
        page.navigate(server.resolve(path).toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        steps.accept(page);
    }

    private static Locator lever(Page page) {
        return page.locator(".group--open .lever").first();
    }

    private static void lookAtCost(Page page) {
        page.locator("[id='COSTS/village_month:central']").fill("700000");
        page.locator("[id='COSTS/village_month:source']").fill("Survei upah, Oktober 2026");
        page.locator("#look").click();
        assertThat(page.locator("#effects tbody tr")).hasCount(6);
    }

    private static void openTable(Page page) {
        page.locator("#regencies-details summary").click();
        page.locator("#regencies-details table").evaluate(TO_TOP);
    }

    private static void openClaims(Page page) {
        page.locator("#claims-details summary").click();
        page.locator("#claims-table").evaluate(TO_TOP);
    }

    private static void openMenu(Page page) {
        page.locator("#scenario-menu").click();
        assertThat(page.locator("#scenario-actions")).isVisible();
    }

    private static void listScenarios(Page page) {
        openMenu(page);
        page.locator("#scenario-actions [data-act=shelf]").click();
        assertThat(page.locator("#shelf:visible")).containsText(SOMETHING);
    }

    private static void listVersions(Page page) {
        page.locator("#save").click();
        page.locator("#form\\:name").fill("Jalan desa");
        page.locator("#form\\:create").click();
        assertThat(page.locator("#saving")).isHidden();
        openMenu(page);
        page.locator("#scenario-actions [data-act=versions]").click();
        assertThat(page.locator("#versions:visible tbody")).containsText("Jalan desa");
    }

    private static void share(Page page) {
        if (page.locator("#share").isVisible()) {
            page.locator("#share").click();
        } else {
            openMenu(page); // on a phone
            page.locator("#scenario-actions [data-act=share]").click();
        }
        assertThat(page.locator("#share-dialog")).isVisible();
    }

    private static void splitPayers(Page page) {
        openLever(page);
        lever(page).locator(".lever__payers").selectOption("own");
        assertThat(lever(page).locator(".payers")).isVisible();
    }

    private static void openLever(Page page) {
        lever(page).locator(".lever__toggle").click();
    }

    private static void assume(Page page) {
        page.locator("[data-panel=assumptions]").click();
        page.locator("#assumption-set").selectOption("CAUTIOUS");
        page.locator(".assumption-group summary").nth(1).click();
        assertThat(page.locator("#of-assumptions")).containsText(DIGIT);
    }

    private static void awaitBand(Page page) {
        assertThat(page.locator("#doubts-said a")).hasCount(3); // they come last
    }

    private static void awaitReasons(Page page) {
        assertThat(page.locator("#remarks")).containsText(SOMETHING, SLOWLY);
        assertThat(page.locator("#after-sentence")).containsText(SOMETHING);
    }

    private static void showParts(Page page) {
        page.locator("[data-chart=wedge-chart]").click();
        page.locator("#parts-title").click();
        assertThat(page.locator("#parts tbody tr").first().locator("td").nth(1))
                .containsText(DIGIT, SLOWLY);
    }

    private static void showDoubts(Page page) {
        page.locator("[data-chart=doubts-chart]").click();
        assertThat(page.locator("#doubts tbody tr").first()).isVisible();
    }

    private static void scroll(Page page) {
        awaitBand(page);
        page.mouse().wheel(0, 420);
    }

    private static void showPlaces(Page page) {
        page.locator("[data-chart=places-chart]").click();
        page.locator(".places__fold").first().click();
        assertThat(page.locator(".places__regency").first()).isVisible();
    }

    private static void callTour(Page page) {
        page.locator("#tour-open").evaluate("opener => opener.click()"); // a phone has a menu
        assertThat(page.locator("#tour")).isVisible();
    }

    private static void askTooMuch(Page page) {
        lever(page).locator(".lever__value").fill("99");
        lever(page).locator(".lever__value").press("Enter");
        assertThat(lever(page).locator(".lever__refusal")).containsText(SOMETHING);
    }

    private static void moveLever(Page page) {
        lever(page).locator("input[type=range]").press("End");
        assertThat(page.locator("#unsaved")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void moveLeverOfSlowServer(Page page) {
        page.route("**/api/**", unanswered -> {});
        lever(page).locator("input[type=range]").press("End");
        assertThat(page.locator("#computing")).isVisible();
    }

    private static void moveLeverWithoutServer(Page page) {
        page.route("**/api/**", Route::abort);
        lever(page).locator("input[type=range]").press("End");
        assertThat(page.locator("#offline")).isVisible();
    }

    private static void askToSave(Page page) {
        page.locator("#save").click();
        assertThat(page.locator(".ui-dialog").first()).isVisible();
    }

    private static void offerScenarios(Page page) {
        page.locator("#add").click();
        assertThat(page.locator("#picker")).isVisible();
    }

    private static void lookAtReport(Page page) {
        String rows = "kode;segmen;bulan;pekerja;aktif\n63.03;BPU;2026-02;150250;45120\n";
        page.locator("#file")
                .setInputFiles(new FilePayload("dinas.csv", "text/csv", rows.getBytes(UTF_8)));
        assertThat(page.locator("#changes tbody tr")).hasCount(1);
    }

    private static void lookAtBoundaries(Page page) {
        String square =
                """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                 "properties": {"KDPKAB": "6303"}, "geometry": {"type": "Polygon",
                 "coordinates": [[[115, -3], [116, -3], [116, -4], [115, -4], [115, -3]]]}}]}
                """;
        page.locator("#boundary-file")
                .setInputFiles(
                        new FilePayload(
                                "batas.geojson", "application/geo+json", square.getBytes(UTF_8)));
        assertThat(page.locator("#boundary-enter")).isVisible();
    }

    private static void bringForward(Page page) {
        page.locator("#equity-title").scrollIntoViewIfNeeded();
        assertThat(page.locator("#equity-sentence")).hasText(SOMETHING);
        page.locator(".chip").last().click();
    }

    private static void openRegencies(Page page) {
        page.locator("#regencies-part summary").click();
        assertThat(page.locator("#regencies tbody")).containsText(SOMETHING);
        page.locator("#regencies").evaluate(TO_TOP);
    }

    @Override
    public String toString() {
        return name;
    }
}
