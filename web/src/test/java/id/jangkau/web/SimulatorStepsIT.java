package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a planner does with what is set: take back, show again, pass on, read in another language.
 */
@ExtendWith({Server.class, Chromium.class})
class SimulatorStepsIT extends SimulatorVisit {

    @Test
    void everyChangeIsUndoneAndDoneAgainByButtonAndByKey() {
        String baseline = figure();
        assertThat(button("Urungkan")).isDisabled();
        raise("VILLAGE_ENGAGEMENT");
        String raised = figureAfter(baseline);
        open("VILLAGE_ENGAGEMENT");
        lever("VILLAGE_ENGAGEMENT").locator(".lever__to").selectOption("2027-12");
        String ended = figureAfter(raised);
        assertThat(lastChange()).hasText("Pelibatan desa: Jan 2027–akhir → Jan 2027–Des 2027");

        button("Urungkan").click();
        assertThat(coverage()).hasText(raised);
        assertThat(lastChange()).hasText("Pelibatan desa 0 → 8,33");
        page.keyboard().press("Control+z");
        assertThat(coverage()).hasText(baseline);
        assertThat(page.locator("#unsaved")).isHidden();
        assertThat(button("Urungkan")).isDisabled();

        page.keyboard().press("Control+Shift+z");
        assertThat(coverage()).hasText(raised);
        assertThat(page.locator("#announcement")).containsText("Pelibatan desa 0 → 8,33");
        button("Kerjakan lagi").click();
        assertThat(coverage()).hasText(ended);
        assertThat(button("Kerjakan lagi")).isDisabled();
    }

    @Test
    void theLastChangeIsShownAgainFromBeforeToAfter() {
        String baseline = figure();
        raise("VILLAGE_ENGAGEMENT");
        String raised = figureAfter(baseline);

        page.evaluate(
                """
                () => {
                    window.seen = [];
                    const coverage = document.getElementById("coverage");
                    new MutationObserver(() => window.seen.push(coverage.textContent)).observe(coverage, { childList: true });
                }
                """);
        button("Putar ulang perubahan terakhir").click();

        page.waitForFunction(
                """
                ([before, after]) => {
                    const at = window.seen.indexOf(before);
                    return at >= 0 && window.seen.indexOf(after, at) > at;
                }
                """,
                List.of(baseline, raised));
        assertThat(lever("VILLAGE_ENGAGEMENT").locator(".lever__value")).hasValue("8,33");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void aLinkOpensTheSameStateInAnotherBrowserAlsoOnAPhone(String language) {
        String baseline = figure();
        raise("VILLAGE_ENGAGEMENT");
        String before = figureAfter(baseline);
        type("MEDIA_CAMPAIGN", "150");
        String shared = figureAfter(before);
        page.locator("[data-chart=money-chart]").click();
        String link = link();

        try (BrowserContext elsewhere = page.context().browser().newContext()) {
            complaints.listen(elsewhere);
            Page other = elsewhere.newPage();
            other.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
            other.navigate(server.resolve("overview?lang=" + language).toString());
            other.navigate(link);

            String here = language.equals("en") ? shared.replace(',', '.') : shared;
            assertThat(other.locator("#coverage")).hasText(here);
            assertThat(other.locator("h1"))
                    .containsText(language.equals("en") ? "(from a link)" : "(dari tautan)");
            assertThat(other.locator("#unsaved")).isVisible();
            assertThat(other.locator("#money-chart")).isVisible();
            assertThat(other.locator("#message")).not().containsText("model");
            assertThat(width(other)).isLessThanOrEqualTo(PHONE_WIDTH);
        }
    }

    @Test
    void aLinkStaysOpenInAnotherLanguage() {
        String baseline = figure();
        raise("VILLAGE_ENGAGEMENT");
        String shared = figureAfter(baseline);
        String link = link();

        try (BrowserContext elsewhere = page.context().browser().newContext()) {
            complaints.listen(elsewhere);
            Page other = elsewhere.newPage();
            other.navigate(link);
            assertThat(other.locator("h1")).containsText("(dari tautan)");
            other.locator(".languages a[lang=en]").click();

            assertThat(other.locator("#coverage")).hasText(shared.replace(',', '.'));
            assertThat(other.locator("h1")).containsText("(from a link)");
            assertThat(other.locator("h1")).not().containsText("(dari tautan)");
        }
    }

    @Test
    void whatIsNotSavedStaysInAnotherLanguageWithoutAQuestion() {
        List<String> questions = new CopyOnWriteArrayList<>();
        page.onDialog(
                dialog -> {
                    questions.add(dialog.type());
                    dialog.accept();
                });
        visit("simulator?reference=VILLAGE_DRIVE");
        String reference = figure();
        raise("MEDIA_CAMPAIGN");
        String changed = figureAfter(reference);

        page.locator(".languages a[lang=en]").click();

        assertThat(coverage()).hasText(changed.replace(',', '.'));
        assertThat(page.locator("h1")).containsText("Village drive, changed");
        button("Undo").click();
        assertThat(coverage()).hasText(reference.replace(',', '.'));
        assertThat(page.locator("#unsaved")).isHidden();
        assertThat(questions).isEmpty();
    }

    @Test
    void aLeverThatReturnsToItsStartLeavesNothingToUndo() {
        Locator handle = lever("VILLAGE_ENGAGEMENT").getByRole(AriaRole.SLIDER);

        handle.press("ArrowRight");
        assertThat(button("Urungkan")).isEnabled();
        handle.press("ArrowLeft");

        assertThat(handle).hasValue("0");
        assertThat(button("Urungkan")).isDisabled();
    }

    @Test
    void aLinkThatWasCutSaysSoAndOpensBaseline() {
        String baseline = figure();
        raise("VILLAGE_ENGAGEMENT");
        figureAfter(baseline);
        String cut = link().replaceFirst(".{12}$", "");

        try (BrowserContext elsewhere = page.context().browser().newContext()) {
            complaints.listen(elsewhere);
            Page other = elsewhere.newPage();
            other.navigate(cut);

            assertThat(other.locator("#message")).containsText("rusak atau terpotong");
            assertThat(other.locator("#coverage")).hasText(baseline);
            assertThat(other.locator("#unsaved")).isHidden();
        }
    }

    @Test
    void aLinkWithALeverThatIsNotKnownIsNotOpened() {
        String baseline = figure();
        Object hash =
                page.evaluate(
                        """
                        async () => {
                            const { written } = await import("/resources/jangkau/js/link.js");
                            return written({ name: "X", body: { months: 60, levers: [{ lever: "WEATHER", value: 1 }] }, data: "2026-02-r1", model: "1" });
                        }
                        """);

        page.evaluate("hash => { location.hash = hash; }", hash);

        assertThat(page.locator("#message")).containsText("WEATHER");
        assertThat(coverage()).hasText(baseline);
    }

    @Test
    void aLinkFromOtherDataSaysWhichAndWhatTheServiceRefusesStandsAtItsField() {
        Object hash =
                page.evaluate(
                        """
                        async () => {
                            const { written } = await import("/resources/jangkau/js/link.js");
                            const setting = { lever: "MEDIA_CAMPAIGN", value: 50, regions: ["99"] };
                            return written({ name: "X", body: { months: 60, levers: [setting] }, data: "2020-1", model: "0" });
                        }
                        """);

        page.evaluate("hash => { location.hash = hash; }", hash);

        assertThat(page.locator("#message")).containsText("2020-1");
        assertThat(lever("MEDIA_CAMPAIGN").locator(".lever__elsewhere")).containsText("99");
        assertThat(page.locator("#away")).isVisible();
    }
}
