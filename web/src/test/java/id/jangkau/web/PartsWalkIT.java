package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a planner sees of what each lever adds. */
@ExtendWith({Server.class, Chromium.class})
class PartsWalkIT {

    private static final Pattern A_PERCENTAGE = Pattern.compile("\\d\\d[,.]\\d\\d");
    private static final Pattern MEMBERS = Pattern.compile("[+−][\\d.]+(?= peserta)");

    /** Seven levers have 128 subsets, and each takes all draws. */
    private static final ContainsTextOptions SLOWLY = new ContainsTextOptions().setTimeout(30_000);

    private URI server;
    private Page page;

    @BeforeEach
    void take(URI server, Page page) {
        this.server = server;
        this.page = page;
        page.setViewportSize(1440, 900);
    }

    @Test
    void thePartsOfTheLeversAddUpAndEachHasItsRange() {
        open("FULL_PACKAGE");
        page.locator("[data-chart=wedge-chart]").click();
        assertThat(page.locator("#wedge-total")).containsText("Februari 2031, jumlah +");
        assertThat(page.locator("#wedge-chart .chart__canvas")).containsText("Pengingat iuran");
        page.locator("#parts-part summary").click();
        Locator rows = page.locator("#parts tbody tr");
        assertThat(rows).hasCount(8);
        assertThat(rows.first().locator("td").nth(1)).containsText(Pattern.compile("\\d"), SLOWLY);

        List<Double> parts =
                IntStream.range(0, 7)
                        .mapToObj(at -> value(rows.nth(at).locator("td").first()))
                        .toList();
        assertThat(parts.stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(
                        value(rows.nth(7).locator("td").first()), within(4.0)); // eight roundings
        for (int at = 0; at < 7; at++) {
            Locator cells = rows.nth(at).locator("td");
            assertThat(value(cells.nth(1))).isLessThanOrEqualTo(value(cells.nth(2)));
            assertThat(value(cells.nth(2))).isLessThanOrEqualTo(value(cells.nth(3)));
        }
        raise("VILLAGE_ENGAGEMENT");
        assertThat(page.locator("#parts-part")).isHidden();
    }

    @Test
    void thePartsAddUpToTheDifferenceOfTheHeadline() {
        open("VILLAGE_DRIVE");
        page.locator("[data-chart=wedge-chart]").click();

        assertThat(page.locator("#wedge-total")).containsText("dibanding Baseline");

        String extra =
                MEMBERS.matcher(page.locator("#difference").innerText())
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElseThrow();
        assertThat(page.locator("#wedge-total")).containsText("jumlah " + extra);
        assertThat(page.locator("#wedge-chart .chart__canvas"))
                .not()
                .containsText("Potongan iuran");
    }

    private void open(String reference) {
        page.navigate(server.resolve("simulator?reference=" + reference).toString());
        assertThat(page.locator("#coverage")).hasText(A_PERCENTAGE);
    }

    private void raise(String lever) {
        page.locator("[data-lever=" + lever + "]").getByRole(AriaRole.SLIDER).press("End");
    }

    private static double value(Locator cell) {
        return Double.parseDouble(cell.getAttribute("data-value"));
    }
}
