package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a planner does at the levers: try, split, mend, take back, show again, pass on. */
@ExtendWith({Server.class, Chromium.class})
class SimulatorWalkIT {

    private static final Pattern A_PERCENTAGE = Pattern.compile("\\d\\d[,.]\\d\\d");
    private static final String SOUTH_KALIMANTAN = "63";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private URI server;
    private Page page;
    private Complaints complaints;

    @BeforeEach
    void openTheSimulator(URI server, Page page, Complaints complaints) {
        this.server = server;
        this.page = page;
        this.complaints = complaints;
        visit("simulator");
    }

    @Test
    void villagesInOneProvinceMoveCoverageLessThanVillagesEverywhere() {
        String baseline = figure();

        raise("VILLAGE_ENGAGEMENT");
        double everywhere = coverageAfter(baseline);
        open("VILLAGE_ENGAGEMENT");
        String before = figure();
        lever("VILLAGE_ENGAGEMENT").locator(".lever__region").selectOption(SOUTH_KALIMANTAN);
        double inOneProvince = coverageAfter(before);

        assertThat(inOneProvince).isLessThan(everywhere).isGreaterThan(number(baseline));
        raise("MEDIA_CAMPAIGN");
        assertThat(coverageAfter(figureOf(inOneProvince))).isGreaterThan(inOneProvince);
    }

    @Test
    void anotherSettingOfALeverIsEditedOnItsOwnAndStatedInTheSchedule() {
        type("MEDIA_CAMPAIGN", "150");
        open("MEDIA_CAMPAIGN");
        Locator lever = lever("MEDIA_CAMPAIGN");
        lever.locator(".lever__to").selectOption("2027-12");

        lever.getByText("Tambah setelan").click();
        Locator settings = lever.locator(".setting-list li");
        assertThat(settings).hasCount(2);
        assertThat(settings.nth(0)).containsText("Jan 2027–Des 2027");
        assertThat(settings.nth(1)).containsText("Jan 2028–akhir");
        type("MEDIA_CAMPAIGN", "50");

        assertThat(settings.nth(0)).containsText("1. Rp150 per pekerja");
        assertThat(settings.nth(1)).containsText("2. Rp50 per pekerja");
        assertThat(lever.locator(".lever__window")).hasCount(2);
        settings.nth(0).getByText("Hapus").click();
        assertThat(lever.locator(".setting-list")).isHidden();
        assertThat(lever.locator(".lever__value")).hasValue("50");
    }

    @Test
    void whatIsRefusedInASecondSettingIsSaidAtThatSetting() {
        type("VILLAGE_ENGAGEMENT", "4");
        open("VILLAGE_ENGAGEMENT");
        Locator lever = lever("VILLAGE_ENGAGEMENT");
        lever.getByText("Tambah setelan").click();
        type("VILLAGE_ENGAGEMENT", "6");

        Locator refusal = lever.locator("#lever-VILLAGE_ENGAGEMENT-value-refusal");
        assertThat(refusal).containsText("paling banyak 50");
        assertThat(lever.locator(".lever__value")).hasAttribute("aria-invalid", "true");
        lever.locator(".setting-list button").first().click();
        assertThat(refusal).isEmpty();
        assertThat(lever.locator(".setting-list li").nth(1)).containsText("paling banyak 50");
        open("VILLAGE_ENGAGEMENT"); // closes it
        assertThat(lever.locator(".lever__elsewhere")).containsText("Setelan 2");
        assertThat(coverage()).hasText(A_PERCENTAGE);
    }

    @Test
    void aMarkThatMayMeanThousandsIsAskedAbout() {
        type("CONTRIBUTION_SUPPORT", "150,000");

        assertThat(lever("CONTRIBUTION_SUPPORT").locator(".lever__refusal"))
                .hasText("“150,000” dapat berarti dua hal. Tulis 150.000 atau 150.");
        type("CONTRIBUTION_SUPPORT", "150.000");
        assertThat(lever("CONTRIBUTION_SUPPORT").locator(".lever__refusal")).isEmpty();
        visit("simulator?lang=en");
        type("CONTRIBUTION_SUPPORT", "150.000");
        assertThat(lever("CONTRIBUTION_SUPPORT").locator(".lever__refusal"))
                .hasText("“150.000” may mean two things. Write 150,000 or 150.");
    }

    @Test
    void everyBendOfTheLineHasItsCauseOnTheChart() {
        page.setViewportSize(1440, 900);
        visit("simulator?reference=CONTRIBUTION_SUPPORT");

        Locator chart = page.locator("#coverage-chart"); // beside the rules or, crowded, below
        assertThat(chart).containsText("Mulai Apr 2026: Potongan iuran.");
        assertThat(chart).containsText("Berakhir Des 2026: Potongan iuran.");
        assertThat(chart).containsText("Mulai Jan 2027: Dukungan iuran.");
        assertThat(chart).containsText("150.000 tempat disediakan.");
        assertThat(chart).containsText("Berakhir Des 2028: Dukungan iuran.");
        assertThat(chart).containsText("peserta berhenti.");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        assertThat(page.locator("#coverage-chart .chart__causes"))
                .containsText("Berakhir Des 2026: Potongan iuran. Mulai Jan 2027");
    }

    @Test
    void sharesOfPayersAreTakenWhenTheyAddUpAndNothingIsLostWhileTheyDoNot() {
        raise("MEDIA_CAMPAIGN");
        open("MEDIA_CAMPAIGN");
        Locator lever = lever("MEDIA_CAMPAIGN");
        assertThat(lever).containsText("Biasanya dibayar APBD provinsi.");
        lever.locator(".lever__payers").selectOption("own");
        assertThat(share("APBD_PROVINCE")).hasValue("100");

        share("APBD_PROVINCE").fill("60");
        share("APBD_PROVINCE").press("Tab");
        Locator refusal = lever.locator("#lever-MEDIA_CAMPAIGN-payers-refusal");
        assertThat(refusal).containsText("tambahkan 40 %");
        assertThat(share("APBD_PROVINCE")).hasValue("60");
        assertThat(share("APBD_PROVINCE")).hasAttribute("aria-invalid", "true");
        share("EMPLOYER").fill("70");
        share("EMPLOYER").press("Tab");
        assertThat(refusal).containsText("kurangi 30 %");

        share("EMPLOYER").fill("40");
        share("EMPLOYER").press("Tab");
        assertThat(refusal).isEmpty();
        assertThat(page.locator("#cost-payers")).containsText("pemberi kerja Rp");
        assertThat(page.locator("#away")).isHidden();
    }

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
        button("Ulangi perubahan terakhir").click();

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

    @Test
    void accompanimentWithoutVillagesSaysWhyItDoesNothing() {
        String baseline = figure();
        Locator why = lever("ACCOMPANIMENT").locator(".lever__idle");

        raise("ACCOMPANIMENT");
        assertThat(why).containsText("tidak ada Pelibatan desa");
        assertThat(coverage()).hasText(baseline);
        Locator ofChange = page.locator("#of-change");
        assertThat(ofChange).containsText("tidak mengubah cakupan: tidak ada Pelibatan desa");
        assertThat(page.locator("#status")).containsText("tidak mengubah cakupan");
        raise("VILLAGE_ENGAGEMENT");
        assertThat(why).isEmpty();
        assertThat(ofChange).isEmpty();
    }

    @Test
    void numbersAreTypedInTheLanguageOfThePageAndEscapeBringsTheLastOneBack() {
        Locator field = lever("CONTRIBUTION_SUPPORT").locator(".lever__value");
        type("CONTRIBUTION_SUPPORT", "1.000,5");
        assertThat(field).hasValue("1.000,5");
        type("CONTRIBUTION_SUPPORT", "banyak");
        Locator refusal = lever("CONTRIBUTION_SUPPORT").locator("[data-field=value]");
        assertThat(refusal).containsText("“banyak” bukan angka. Contoh: 150.000");
        field.press("Escape");
        assertThat(refusal).isEmpty();
        assertThat(field).hasValue("1.000,5");

        visit("simulator?lang=en");
        type("CONTRIBUTION_SUPPORT", "1,000.5");
        assertThat(field).hasValue("1,000.5");
        assertThat(refusal).isEmpty();
    }

    @Test
    void aWindowBeyondAShorterHorizonIsRefusedAtItsMonthAndComesBackWithTheHorizon() {
        String baseline = figure();
        raise("MEDIA_CAMPAIGN");
        String raised = figureAfter(baseline);
        open("MEDIA_CAMPAIGN");
        Locator lever = lever("MEDIA_CAMPAIGN");
        lever.locator(".lever__from").selectOption("2029-01");
        String before = figureAfter(raised);

        page.locator("#horizon").selectOption("12");
        assertThat(lever.locator("[data-field=months]")).containsText("Jan 2029");
        assertThat(lever.locator(".lever__from")).hasAttribute("aria-invalid", "true");
        assertThat(lever.locator(".lever__from")).hasValue("2029-01");
        page.locator("#horizon").selectOption("60");

        assertThat(lever.locator("[data-field=months]")).isEmpty();
        assertThat(coverage()).hasText(before);
    }

    private void visit(String path) {
        page.navigate(server.resolve(path).toString());
        assertThat(coverage()).hasText(A_PERCENTAGE);
    }

    private Locator coverage() {
        return page.locator("#coverage");
    }

    private String figure() {
        return coverage().innerText();
    }

    /** The figure once it is another. */
    private String figureAfter(String former) {
        assertThat(coverage()).not().hasText(former);
        return figure();
    }

    private double coverageAfter(String former) {
        return number(figureAfter(former));
    }

    private static double number(String figure) {
        return Double.parseDouble(figure.replace(',', '.'));
    }

    private static String figureOf(double number) {
        return "%.2f".formatted(number).replace('.', ',');
    }

    private Locator lever(String name) {
        return page.locator("[data-lever=" + name + "]");
    }

    private void raise(String lever) {
        lever(lever).getByRole(AriaRole.SLIDER).press("End");
    }

    private void open(String lever) {
        lever(lever).locator(".lever__toggle").click();
    }

    private void type(String lever, String text) {
        lever(lever).locator(".lever__value").fill(text);
        lever(lever).locator(".lever__value").press("Enter");
    }

    private Locator share(String payer) {
        return lever("MEDIA_CAMPAIGN").locator("[data-payer=" + payer + "]");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    private Locator lastChange() {
        return page.locator("#last-change");
    }

    private String link() {
        button("Bagikan").click();
        Locator link = page.locator("#share-link");
        assertThat(link).hasValue(Pattern.compile("#state="));
        return link.inputValue();
    }

    private static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}
