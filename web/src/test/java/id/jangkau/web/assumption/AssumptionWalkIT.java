package id.jangkau.web.assumption;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A planner who asks what an assumption moves, and what a policy. */
@ExtendWith({Server.class, Chromium.class})
class AssumptionWalkIT {

    private static final String CENTRAL = "Nilai tengah setiap asumsi; bukan ramalan.";
    private static final Pattern SHIFT =
            Pattern.compile("Asumsi sendiri menggeser Baseline (−\\d,\\d\\d) poin\\.");
    private static final Pattern LINES =
            Pattern.compile(
                    "ke (\\d\\d,\\d\\d)\u00a0%; Baseline (\\d\\d,\\d\\d)\u00a0%\\."
                            + " Baseline dengan nilai tengah setiap asumsi (\\d\\d,\\d\\d)\u00a0%");
    private static final double ROUNDED = 0.0101;

    private URI server;
    private Page page;

    @BeforeEach
    void openTheAssumptionsOfAScenario(URI server, Page page) {
        this.server = server;
        this.page = page;
        page.setViewportSize(1440, 900);
        page.navigate(server.resolve("simulator?reference=VILLAGE_DRIVE").toString());
        assertThat(page.locator("#coverage")).hasText(Pattern.compile("\\d"));
        page.locator("[data-panel=assumptions]").click();
    }

    @Test
    void whatTheAssumptionMovesIsSaidApartFromWhatThePolicyMoves() {
        assume("trend", "-2");

        assertThat(shift()).hasText(SHIFT);
        assertThat(page.locator("#difference"))
                .containsText("dibanding Baseline dengan asumsi ini");
        assertThat(chart()).containsText("Baseline, asumsi ini");
        assertThat(chart()).containsText("Baseline, nilai tengah");
        Matcher lines = LINES.matcher(chart().getAttribute("aria-label"));
        assertThat(lines.find()).as(chart().getAttribute("aria-label")).isTrue();
        double assumed = number(lines.group(2));
        assertThat(number(found(SHIFT, shift())))
                .isCloseTo(assumed - number(lines.group(3)), within(ROUNDED));
        assertThat(number(found(Pattern.compile("(\\S+) poin"), page.locator("#difference"))))
                .isCloseTo(number(lines.group(1)) - assumed, within(ROUNDED));

        page.locator("#undo").click();

        assertThat(shift()).hasText(CENTRAL);
        assertThat(value("trend")).hasValue("0,3799");
        assertThat(chart()).not().containsText("asumsi ini");
        page.locator("#redo").click();
        assertThat(shift()).hasText(SHIFT);
    }

    @Test
    void aNamedSetCanBeTakenAgainAndALinkOutlivesIt() {
        String name = "Ekonomi lesu " + UUID.randomUUID();
        assume("trend", "-1,5");
        page.locator("#assumption-keep").click();
        page.locator("#assumption-name").fill(name);
        page.locator("#assumption-name").press("Enter");
        assertThat(shift()).containsText("“" + name + "”");

        page.locator("#assumption-reset").click();
        assertThat(shift()).hasText(CENTRAL);
        page.reload();
        page.locator("[data-panel=assumptions]").click();
        page.locator("#assumption-set").selectOption(new SelectOption().setLabel(name));

        assertThat(shift()).containsText("“" + name + "”");
        assertThat(value("trend")).hasValue("−1,5");
        page.waitForURL(Pattern.compile("#state=").asPredicate());
        String link = page.url();

        page.locator("#assumption-delete").click();
        assertThat(page.locator("#message")).containsText("dihapus");
        page.navigate(server.resolve("overview").toString());
        page.navigate(link);

        assertThat(shift()).containsText("“" + name + "”");
    }

    @Test
    void whatCannotBeAssumedIsRefusedAtItsFieldAndEscapeTakesItBack() {
        assume("trend", "99");

        assertThat(row("trend").locator(".refusal")).containsText("Harus dari");
        assertThat(shift()).hasText(CENTRAL);

        value("trend").press("Escape");

        assertThat(row("trend").locator(".refusal")).hasText("");
        assertThat(value("trend")).hasValue("0,3799");
    }

    @Test
    void eachParameterOfTheMethodLeadsToItsAssumption() {
        page.navigate(server.resolve("method").toString());

        page.locator("#parameter-lapse .parameters__assume").click();

        assertThat(value("lapse.WAGE")).isFocused();
        assertThat(value("lapse.WAGE")).isInViewport();
    }

    private void assume(String name, String written) {
        row(name).evaluate("row => row.closest('details').open = true");
        value(name).fill(written);
        value(name).press("Enter");
    }

    private Locator row(String name) {
        return page.locator("[data-assumption='" + name + "']");
    }

    private Locator value(String name) {
        return row(name).locator(".assumption__value");
    }

    private Locator shift() {
        return page.locator("#of-assumptions");
    }

    private Locator chart() {
        return page.locator("#coverage-chart .chart__canvas");
    }

    private static String found(Pattern pattern, Locator where) {
        Matcher matcher = pattern.matcher(where.innerText());
        assertThat(matcher.find()).as(where.innerText()).isTrue();
        return matcher.group(1);
    }

    private static double number(String figure) {
        return Double.parseDouble(figure.replace('−', '-').replace(',', '.'));
    }
}
