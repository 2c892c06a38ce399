package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a scenario: opened, changed, saved, revised, and always brought back. */
@ExtendWith({Server.class, Chromium.class})
class ScenarioWalkIT extends ScenarioVisit {

    @Test
    void everyReferenceOpensUnderItsNameWithACoverageOfItsOwn() {
        Map<String, String> names =
                Map.of(
                        "VILLAGE_DRIVE", "Dorongan desa",
                        "MEDIA_CAMPAIGN", "Kampanye media",
                        "CONTRIBUTION_SUPPORT", "Dukungan iuran",
                        "LOCAL_GOVERNMENT", "Kolaborasi pemda",
                        "FULL_PACKAGE", "Paket lengkap");
        Map<String, String> coverages = new HashMap<>();
        coverages.put("Baseline", coverage().innerText());

        names.forEach(
                (key, name) -> {
                    String before = coverage().innerText();
                    menu("Buka skenario…");
                    shelf().locator("[data-reference=" + key + "]").click();
                    assertThat(title()).containsText(name);
                    assertThat(page).hasURL(Pattern.compile("\\?reference=" + key + "$"));
                    assertThat(coverage()).not().hasText(before);
                    coverages.put(name, coverage().innerText());
                    assertThat(unsaved()).isHidden();
                    visit("simulator?reference=" + key);
                    assertThat(title()).containsText(name);
                    assertThat(coverage()).hasText(coverages.get(name));
                });

        assertThat(coverages.values()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsChangedIsMarkedSavedWithANoteAndTakenBack() {
        visit("simulator?reference=MEDIA_CAMPAIGN");
        raise("Kepatuhan");
        assertThat(title()).containsText("Kampanye media, diubah");
        assertThat(unsaved()).hasText("(belum disimpan)");

        press("Simpan");
        assertThat(field("Nama")).hasValue("Kampanye media, diubah");
        field("Nama").fill("Media dan kepatuhan");
        field("Catatan").fill("Dua tuas yang murah");
        press("Simpan sebagai skenario baru");
        assertThat(message()).containsText("Tersimpan: Media dan kepatuhan, versi 1.");
        assertThat(message().getByRole(AriaRole.LINK))
                .hasAttribute(
                        "href", Pattern.compile("comparison\\?scenario=BASELINE&scenario=\\d+"));
        assertThat(title()).containsText("Media dan kepatuhan");
        assertThat(unsaved()).isHidden();
        assertThat(button("Simpan")).isDisabled();

        String saved = coverage().innerText();
        raise("Pengingat iuran");
        assertThat(unsaved()).isVisible();
        assertThat(coverage()).not().hasText(saved);
        String changed = coverage().innerText();
        menu("Batalkan perubahan sejak disimpan");
        assertThat(coverage()).hasText(saved);
        assertThat(unsaved()).isHidden();
        message().getByText("Urungkan").click();
        assertThat(coverage()).hasText(changed);
        assertThat(unsaved()).isVisible();
    }

    @Test
    void everyVersionKeepsItsNoteAndAnOldOneIsSavedAsTheNewest() {
        saveNew("Tiga versi", "Tanpa apa pun");
        raise("Kampanye media");
        press("Simpan");
        assertThat(field("Catatan")).hasValue("");
        field("Catatan").fill("Dengan radio");
        press("Simpan versi baru");
        assertThat(message()).containsText("versi 2");

        menu("Versi…");
        Locator rows = page.locator("#versions tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.nth(0)).containsText("Dengan radio");
        assertThat(rows.nth(0)).containsText("Kampanye media");
        assertThat(rows.nth(1)).containsText("Tanpa apa pun");
        rows.nth(1).getByRole(AriaRole.LINK).click();
        assertThat(handle("Kampanye media")).hasValue("0");
        assertThat(unsaved()).isVisible();
        assertThat(message()).containsText("menjadi versi 3");
        assertThat(page).hasURL(Pattern.compile("&version=1(#|$)"));
        page.reload();
        assertThat(handle("Kampanye media")).hasValue("0");
        assertThat(message()).containsText("menjadi versi 3");

        press("Simpan");
        press("Simpan versi baru");
        assertThat(message()).containsText("versi 3");
        menu("Versi…");
        assertThat(rows).hasCount(3);
    }

    @Test
    void anOldVersionThatWasSavedIsUndoneAndSavedAgain() {
        saveNew("Bolak-balik", "");
        raise("Kampanye media");
        press("Simpan");
        press("Simpan versi baru");
        assertThat(message()).containsText("versi 2");
        menu("Versi…");
        page.locator("#versions tbody tr").nth(1).getByRole(AriaRole.LINK).click();
        press("Simpan");
        press("Simpan versi baru");
        assertThat(message()).containsText("Tersimpan: Bolak-balik, versi 3.");

        page.locator("#undo").click();
        assertThat(handle("Kampanye media")).hasValue("3");
        press("Simpan");
        press("Simpan versi baru");
        assertThat(message()).containsText("Tersimpan: Bolak-balik, versi 4.");
    }

    @Test
    void whatIsSaidOfASaveCoversNoFigureAndGoesWithTheNextChange() {
        saveNew("Pesan", "");

        assertThat(message().boundingBox().x)
                .isGreaterThanOrEqualTo(page.locator(".console").boundingBox().x);
        raise("Kampanye media");
        assertThat(message()).isHidden();
    }

    @Test
    void openingAnotherScenarioTakesNothingFromTheOneThatIsLeft() {
        raise("Pengingat iuran");
        String left = coverage().innerText();

        menu("Buka skenario…");
        shelf().locator("[data-reference=FULL_PACKAGE]").click();
        assertThat(message()).containsText("Perubahan pada “Baseline, diubah” belum disimpan.");
        assertThat(coverage()).not().hasText(left);
        message().getByText("Kembali ke sana").click();

        assertThat(title()).containsText("Baseline, diubah");
        assertThat(coverage()).hasText(left);
    }

    @Test
    void whoIsSlowerMayLookAtTheNewestVersionOrSaveAsNew() {
        saveNew("Dua orang", "");
        reviseElsewhere("Dua orang");

        raise("Kepatuhan");
        press("Simpan");
        field("Catatan").fill("Punya saya");
        press("Simpan versi baru");
        assertThat(saving()).containsText("orang lain menyimpan versi baru");
        assertThat(saving().getByRole(AriaRole.LINK, exactly("Buka versi terbaru di tab baru")))
                .hasAttribute("href", Pattern.compile("/simulator\\?scenario=\\d+"));
        saving().locator("[data-act=create]").click();
        assertThat(field("Catatan")).hasValue("Punya saya");
        assertThat(field("Nama")).hasValue("Dua orang (salinan)");
        press("Simpan sebagai skenario baru");
        assertThat(message()).containsText("Tersimpan: Dua orang (salinan), versi 1.");

        page.request().delete(server + address());
        raise("Kampanye media");
        press("Simpan");
        press("Simpan versi baru");
        assertThat(saving()).containsText("orang lain menghapus skenario ini");
    }

    @Test
    void aCopyThatIsNotSavedLeavesTheNameOfTheScenario() {
        saveNew("Tetap namanya", "");
        reviseElsewhere("Tetap namanya");
        raise("Kepatuhan");
        press("Simpan");
        press("Simpan versi baru");
        saving().locator("[data-act=create]").click();
        assertThat(field("Nama")).hasValue("Tetap namanya (salinan)");
        press("Batal");

        menu("Buka skenario…");
        shelf().getByRole(AriaRole.LINK, exactly("Tetap namanya")).click();
        assertThat(unsaved()).isHidden();
        raise("Kepatuhan");
        press("Simpan");
        press("Simpan versi baru");
        assertThat(message()).containsText("Tersimpan: Tetap namanya, versi 3.");
    }
}
