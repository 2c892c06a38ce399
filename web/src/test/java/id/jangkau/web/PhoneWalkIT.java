package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulasi in a hand: the line is seen while a handle moves, and nothing jumps. */
@ExtendWith({Server.class, Chromium.class})
class PhoneWalkIT {

    private static final int NAVIGATION = 60;
    private static final String COMPLETE = "simulator?lang=id&reference=FULL_PACKAGE";

    /**
     * Scrolls down and up again by small steps and notes where the levers stand in the page, how
     * often the head changes its state, and how far the line is from being covered.
     */
    private static final String SCROLL =
            """
            async (most) => {
                const lead = document.querySelector(".lead");
                const levers = document.querySelector(".console");
                const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
                const places = new Set();
                const states = [];
                let clearance = Infinity;
                const look = async (y) => {
                    scrollTo(0, y);
                    await frame();
                    places.add(Math.round(levers.getBoundingClientRect().top + scrollY));
                    if (states.at(-1) !== lead.className) {
                        states.push(lead.className);
                    }
                    const bar = lead.classList.contains("lead--read") ? lead.querySelector(".headline").offsetHeight : 0;
                    const line = lead.querySelector(".chart__canvas path[stroke-width='2.5']");
                    clearance = Math.min(clearance, line.getBoundingClientRect().top - bar);
                };
                for (let y = 0; y <= most; y += 8) {
                    await look(y);
                }
                for (let y = most; y >= 0; y -= 8) {
                    await look(y);
                }
                return { places: places.size, states: states.length, clearance };
            }
            """;

    @ParameterizedTest
    @CsvSource({"390, 844", "360, 640"})
    void nothingBelowTheHeadMovesWhileItBecomesSmallAndTheLineIsNeverCovered(
            int width, int height, URI server, Page page) {
        open(server, page, width, height);

        Object seen = page.evaluate(SCROLL, 560);

        assertThat(((Number) ((Map<?, ?>) seen).get("places")).intValue()).isEqualTo(1);
        assertThat(((Number) ((Map<?, ?>) seen).get("states")).intValue())
                .as("whole, without its number, small, and back")
                .isEqualTo(5);
        assertThat(((Number) ((Map<?, ?>) seen).get("clearance")).doubleValue()).isPositive();
    }

    @Test
    void aLeverIsInReachOnTheFirstScreen(URI server, Page page) {
        open(server, page, 390, 844);

        BoundingBox handle = handle(page, "VILLAGE_ENGAGEMENT").boundingBox();

        assertThat(handle.y + handle.height).isLessThan(844 - NAVIGATION);
        assertThat(handle.height).isGreaterThanOrEqualTo(44);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "360, 640", "844, 390"})
    void numberLineAndHandleAreInViewTogether(int width, int height, URI server, Page page) {
        open(server, page, width, height);
        Locator handle = handle(page, "ACCOMPANIMENT");
        page.mouse().wheel(0, 200);
        handle.scrollIntoViewIfNeeded();
        page.waitForCondition(() -> box(page, "#coverage").y >= 0);
        String before = page.locator("#coverage").innerText();

        handle.press("Home");

        assertThat(page.locator("#coverage")).not().hasText(before);
        for (String part : List.of("#coverage", "#circles", "#coverage-chart .chart__canvas")) {
            BoundingBox seen = box(page, part);
            assertThat(seen.y).as(part).isGreaterThanOrEqualTo(0);
            assertThat(seen.y + seen.height).as(part).isLessThan(height);
        }
        BoundingBox moved = handle.boundingBox();
        assertThat(moved.y).isPositive();
        assertThat(moved.y + moved.height).isLessThanOrEqualTo(height);
    }

    @Test
    void aTremblingFingerDoesNotMakeTheHeadTremble(URI server, Page page) {
        open(server, page, 390, 844);

        Object changes =
                page.evaluate(
                        """
                        async () => {
                            const lead = document.querySelector(".lead");
                            const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                            let most = 0;
                            for (let y = 100; y < 420; y += 4) {
                                scrollTo(0, y);
                                await frame();
                                let changes = 0;
                                const watched = new MutationObserver((all) => (changes += all.length));
                                watched.observe(lead, { attributes: true, attributeFilter: ["class"] });
                                for (const by of [3, 0, 3, 0, 3]) {
                                    scrollTo(0, y + by);
                                    await frame();
                                }
                                watched.disconnect();
                                most = Math.max(most, changes);
                            }
                            return most;
                        }
                        """);

        assertThat(((Number) changes).intValue()).isLessThanOrEqualTo(1);
    }

    @Test
    void theLinkIsInTheMenu(URI server, Page page) {
        open(server, page, 390, 844);

        page.locator("#scenario-menu").click();
        page.locator("#scenario-actions [data-act=share]").click();

        assertThat(page.locator("#share-link")).hasValue(Pattern.compile("#state="));
    }

    private static void open(URI server, Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.navigate(server.resolve(COMPLETE).toString());
        assertThat(page.locator("#doubts-said a")).hasCount(3); // they come last
    }

    private static Locator handle(Page page, String lever) {
        return page.locator("#lever-" + lever + "-handle");
    }

    private static BoundingBox box(Page page, String part) {
        return page.locator(part).boundingBox();
    }
}
