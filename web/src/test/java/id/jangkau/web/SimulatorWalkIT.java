package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a planner does at the levers: try, split, mend. */
@ExtendWith({Server.class, Chromium.class})
class SimulatorWalkIT extends SimulatorVisit {

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
                .containsText("1. Mulai Apr 2026: Potongan iuran. 2. Berakhir Des 2026");
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
}
