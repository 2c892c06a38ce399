package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody opens Simulasi for the first time. */
@ExtendWith({Server.class, Chromium.class})
class TourWalkIT {

    private static final String COVERS =
            """
            () => {
                const [panel, target] = ["#tour", ".tour__target"].map((at) => document.querySelector(at).getBoundingClientRect());
                return panel.left < target.right && target.left < panel.right && panel.top < target.bottom && target.top < panel.bottom;
            }
            """;

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void fourStepsLeadThroughWithoutCoveringWhatTheyPointAtAndComeOnce(
            int width, int height, URI server, Page page) {
        try (BrowserContext first = firstVisit(page, width, height)) {
            Page visitor = first.newPage();
            visitor.navigate(server.resolve("simulator").toString());
            Locator tour = visitor.locator("#tour");
            for (int step = 1; step <= 4; step++) {
                assertThat(tour).containsText("Langkah " + step + " dari 4");
                visitor.waitForCondition(() -> !(boolean) visitor.evaluate(COVERS));
                assertThat(visitor.locator(".tour__target")).isInViewport();
                if (step < 4) {
                    visitor.locator("#tour-next").press("Enter");
                    assertThat(tour).isFocused();
                }
            }
            visitor.keyboard().press("Escape");
            assertThat(tour).isHidden();
            String opener = width > 720 ? "#tour-open" : "#scenario-menu";
            assertThat(visitor.locator(opener)).isFocused();

            visitor.reload();
            assertThat(visitor.locator("#members")).containsText("peserta aktif");
            assertThat(tour).isHidden();
            visitor.locator(opener).click();
            if (width <= 720) {
                visitor.locator("#scenario-actions")
                        .getByText("Tur Simulasi", new Locator.GetByTextOptions().setExact(true))
                        .click();
            }
            assertThat(tour).isFocused();
        }
    }

    @Test
    void nobodyWhoOpensAScenarioIsInterrupted(URI server, Page page) {
        try (BrowserContext first = firstVisit(page, 1440, 900)) {
            Page visitor = first.newPage();
            visitor.navigate(server.resolve("simulator?reference=VILLAGE_DRIVE").toString());

            assertThat(visitor.locator("#members")).containsText("peserta aktif");
            assertThat(visitor.locator("#tour")).isHidden();
        }
    }

    private static BrowserContext firstVisit(Page page, int width, int height) {
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    }
}
