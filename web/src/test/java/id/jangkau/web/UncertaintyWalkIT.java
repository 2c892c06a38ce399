package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a planner sees of how sure the figures are. */
@ExtendWith({Server.class, Chromium.class})
class UncertaintyWalkIT {

    private static final Pattern A_PERCENTAGE = Pattern.compile("\\d\\d[,.]\\d\\d");
    private static final Pattern A_RANGE =
            Pattern.compile("(\\d\\d,\\d\\d)–(\\d\\d,\\d\\d)\u00a0%");
    private static final Pattern WITHIN =
            Pattern.compile("dalam 8 dari 10 kemungkinan masa depan, \\d");

    private URI server;
    private Page page;
    private Complaints complaints;

    @BeforeEach
    void openAPackage(URI server, Page page, Complaints complaints) {
        this.server = server;
        this.page = page;
        this.complaints = complaints;
        page.setViewportSize(1440, 900);
        visit("simulator?reference=FULL_PACKAGE");
    }

    @Test
    void theBandIsTakenAwayAtTheFirstMovementAndComesBackAroundTheNewLine() {
        assertThat(note()).containsText(WITHIN);
        assertThat(chart()).containsText("8 dari 10: ");
        List<Route> held = holdDraws();
        String before = coverage().innerText();

        raise("VILLAGE_ENGAGEMENT");

        assertThat(coverage()).not().hasText(before);
        assertThat(note()).hasText("Menghitung rentang…");
        assertThat(chart()).not().containsText("8 dari 10: ");
        assertThat(page.locator("#circles .circles--open")).hasCount(1);
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(note()).containsText(WITHIN);
        assertThat(chart()).containsText("8 dari 10: ");
        Matcher range = A_RANGE.matcher(note().innerText());
        assertThat(range.find()).isTrue();
        assertThat(number(coverage().innerText()))
                .isBetween(number(range.group(1)), number(range.group(2)));
    }

    @Test
    void theFiguresSayHowExactTheBoundsAreAsLongAsTheBandStands() {
        assertThat(note()).containsText(WITHIN);
        page.locator("#coverage-chart summary").click();
        assertThat(page.locator("#coverage-chart caption"))
                .hasText(Pattern.compile("^Ketelitian batas rentang: ±0,\\d\\d poin\\.$"));
        holdDraws();

        raise("VILLAGE_ENGAGEMENT");

        assertThat(page.locator("#coverage-chart caption")).hasCount(0);
    }

    @Test
    void aNewerMovementEndsTheOlderQuestion() {
        assertThat(note()).containsText(WITHIN);
        List<Request> ended = new CopyOnWriteArrayList<>();
        page.onRequestFailed(ended::add);
        List<Route> held = holdDraws();
        raise("VILLAGE_ENGAGEMENT");
        page.waitForCondition(() -> !held.isEmpty());

        raise("MEDIA_CAMPAIGN");

        page.waitForCondition(() -> ended.contains(held.get(0).request()));
        page.waitForCondition(() -> held.size() == 2);
        held.get(1).resume();
        assertThat(note()).containsText(WITHIN);
    }

    @Test
    void theChanceOfOnesOwnTargetIsSaidInWordsAndCirclesAndGoesWithALink() {
        Locator chance = page.locator("#chance");
        Locator target = page.locator("#target-coverage");
        assertThat(chance).containsText("dari 10 kemungkinan");

        target.fill("42");
        target.press("Enter");
        assertThat(chance).hasText("lebih dari 9 dari 10 kemungkinan");
        assertThat(page.locator("#circles .filled")).hasCount(10);
        assertThat(chart()).containsText("Target 42,00");
        target.fill("90");
        target.press("Enter");
        assertThat(chance).hasText("kurang dari 1 dari 10 kemungkinan");
        assertThat(page.locator("#circles .filled")).hasCount(0);
        target.fill("120");
        target.press("Enter");
        assertThat(page.locator("#target-fault")).containsText("di antara 0 dan 100");
        page.locator("#target-month").selectOption("2028-12");
        page.locator("#share").click();
        Locator link = page.locator("#share-link");
        assertThat(link).hasValue(Pattern.compile("#state="));

        try (BrowserContext elsewhere = page.context().browser().newContext()) {
            complaints.listen(elsewhere);
            Page other = elsewhere.newPage();
            other.navigate(link.inputValue());
            assertThat(other.locator("#target-coverage")).hasValue("90");
            assertThat(other.locator("#target-month")).hasValue("2028-12");
        }
    }

    @Test
    void theLargestDoubtsAreNamedWidestFirstAndLeadToTheirRows() {
        Locator said = page.locator("#doubts-said a");
        assertThat(said).hasCount(3);
        page.locator("[data-chart=doubts-chart]").click();
        Locator rows = page.locator("#doubts tbody tr");
        List<Double> swings =
                IntStream.range(0, rows.count())
                        .mapToObj(at -> rows.nth(at).locator("td.num"))
                        .map(cells -> Math.abs(value(cells.nth(0)) - value(cells.nth(1))))
                        .toList();
        assertThat(swings).hasSizeGreaterThan(3);
        assertThat(swings.get(0)).isGreaterThan(swings.get(swings.size() - 1));
        assertThat(page.locator("#doubts-lead li")).hasCount(3);

        said.first().click();

        String row = URI.create(page.url()).getFragment();
        assertThat(row).startsWith("parameter-");
        assertThat(page.locator("#" + row + " svg.prior").first()).isVisible();
    }

    @Test
    void scenariosAreComparedByRangeChanceAndWhoStandsAboveWhom() {
        page.navigate(
                server.resolve("comparison?scenario=BASELINE&scenario=FULL_PACKAGE").toString());

        Locator beats = page.locator("#beats tbody tr");
        assertThat(beats).hasCount(2);
        assertThat(beats.last()).hasText(Pattern.compile("Paket lengkap\\s*> 9\\s*–"));
        assertThat(page.locator("#beats-sentence"))
                .containsText("Paket lengkap mengungguli Baseline pada lebih dari 9 dari 10");
        Locator figures = page.locator("#figures tbody tr");
        assertThat(figures).hasCount(9);
        assertThat(figures.nth(1).locator("td").nth(1)).containsText(A_RANGE);
        assertThat(figures.nth(2).locator("td")).containsText(new String[] {"–", "+"});
        assertThat(figures.nth(3).locator("td").nth(0)).hasText("kurang dari 1 dari 10");
        assertThat(chart()).containsText("8 dari 10: ");

        page.getByLabel("Wilayah").selectOption("63");
        assertThat(page.locator("#beats-state")).containsText("seluruh Kalimantan");
        assertThat(figures).hasCount(6);
        assertThat(chart()).not().containsText("8 dari 10: ");
    }

    @Test
    void everyDistributionThatIsNoSingleValueIsDrawnInItsRow() {
        page.navigate(server.resolve("method").toString());

        int doubted = page.locator("#parameters-table td:has(.prior)").count();
        int fixed =
                page.locator("#parameters-table td[data-label=Sebaran]")
                        .getByText("tetap", new Locator.GetByTextOptions().setExact(true))
                        .count();
        assertThat(doubted + fixed)
                .isEqualTo(page.locator("#parameters-table td[data-label=Sebaran]").count());
        assertThat(page.locator("#parameter-lapse .prior").first())
                .hasAttribute("aria-label", Pattern.compile("nilai tengah 22,68.*8 dari 10"));
    }

    /** Keeps back every question for draws until somebody lets it go. */
    private List<Route> holdDraws() {
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route(
                "**/api/v1/projections",
                route -> {
                    if (route.request().postData().contains("\"draws\"")) {
                        held.add(route);
                    } else {
                        route.resume();
                    }
                });
        return held;
    }

    private void visit(String path) {
        page.navigate(server.resolve(path).toString());
        assertThat(coverage()).hasText(A_PERCENTAGE);
    }

    private Locator coverage() {
        return page.locator("#coverage");
    }

    private Locator note() {
        return page.locator("#band-note");
    }

    private Locator chart() {
        return page.locator("#coverage-chart .chart__canvas");
    }

    private void raise(String lever) {
        page.locator("[data-lever=" + lever + "]").getByRole(AriaRole.SLIDER).press("End");
    }

    private static double value(Locator cell) {
        return Double.parseDouble(cell.getAttribute("data-value"));
    }

    private static double number(String figure) {
        return Double.parseDouble(figure.replace(',', '.'));
    }
}
