package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The life of a scenario: opened, changed, saved, named, copied, deleted, and always brought back.
 */
@ExtendWith({Server.class, Chromium.class})
class ScenarioWalkIT {

    private static final Pattern A_PERCENTAGE = Pattern.compile("\\d\\d[,.]\\d\\d");

    private URI server;
    private Page page;

    @BeforeEach
    void openTheSimulator(URI server, Page page) {
        this.server = server;
        this.page = page;
        visit("simulator");
    }

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
    void aCopyHasItsOwnNameAndWhatIsDeletedComesBack() {
        saveNew("Asal", "");
        raise("Kampanye media");

        menu("Gandakan");
        assertThat(title()).containsText("Asal (salinan)");
        assertThat(unsaved()).isVisible();
        assertThat(handle("Kampanye media")).hasValue("3");
        menu("Ganti nama…");
        assertThat(field("Nama")).hasValue("Asal (salinan)");
        field("Nama").fill("Turunan");
        saving().getByRole(AriaRole.BUTTON, exactly("Ganti nama")).click();
        assertThat(title()).containsText("Turunan");

        menu("Hapus");
        assertThat(message()).containsText("“Turunan” dihapus.");
        assertThat(unsaved()).isVisible();
        assertThat(handle("Kampanye media")).hasValue("3");
        message().getByText("Urungkan").click();
        assertThat(message()).containsText("“Turunan” dipulihkan.");
        assertThat(page).hasURL(Pattern.compile("\\?scenario=\\d+(#|$)"));

        menu("Buka skenario…");
        assertThat(shelf().locator(":focus")).hasCount(1); // a tenth of a second later
        row("Turunan").getByText("Hapus").click();
        assertThat(row("Turunan")).isHidden();
        assertThat(shelf().locator("#shelf-message").getByText("Urungkan")).isFocused();
        shelf().getByText("Dihapus (").click();
        shelf().getByText("Pulihkan Turunan").click();
        assertThat(row("Turunan")).isVisible();
        row("Asal").getByText("Gandakan").click();
        assertThat(row("Asal (salinan)")).isVisible();
        row("Asal (salinan)").getByText("Ganti nama").click();
        field("Nama").fill("Asal kedua");
        saving().getByRole(AriaRole.BUTTON, exactly("Ganti nama")).click();
        assertThat(row("Asal kedua")).isVisible();
        assertThat(title()).containsText("Turunan");
    }

    @Test
    void theListIsSearchedByNameAndNote() {
        for (int i = 1; i <= 8; i++) {
            page.request()
                    .post(
                            server + "api/v1/scenarios",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setData(
                                            "{\"name\": \"Daftar %d\", \"note\": \"lampiran %d\", \"body\": {\"months\": 12}}"
                                                    .formatted(i, i)));
        }
        menu("Buka skenario…");
        assertThat(shelf().locator(":focus")).hasCount(1); // the dialog takes the focus late
        shelf().getByRole(AriaRole.SEARCHBOX).pressSequentially("LAMPIRAN 7");
        assertThat(row("Daftar 6")).isHidden();
        assertThat(row("Daftar 7")).isVisible();
        shelf().getByRole(AriaRole.SEARCHBOX).pressSequentially(" tidak ada");
        assertThat(shelf()).containsText("Tidak ada skenario dengan kata itu.");
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
    void whatIsWrongIsSaidAtTheFieldAndTheFormKeepsWhatWasTyped() {
        saveNew("Nama terpakai", "");
        press("Simpan sebagai…");
        field("Nama").fill(" ");
        field("Catatan").fill("c".repeat(1001));
        assertThat(saving()).containsText("1001 dari 1000 karakter");
        press("Simpan sebagai skenario baru");
        assertThat(saving()).containsText("Beri nama skenario ini.");
        assertThat(saving()).containsText("paling banyak 1.000 karakter");
        assertThat(field("Nama")).isFocused();
        assertThat(field("Nama")).hasAttribute("aria-invalid", "true");
        assertThat(field("Catatan")).hasValue("c".repeat(1001));

        field("Nama").fill("");
        field("Nama").pressSequentially("nama TERPAKAI");
        assertThat(saving()).containsText("Nama ini sudah dipakai skenario lain.");
        field("Catatan").fill("");
        press("Simpan sebagai skenario baru");
        assertThat(message()).containsText("Tersimpan: nama TERPAKAI, versi 1.");
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
        raise("Kepatuhan");
        press("Simpan");
        press("Simpan versi baru");
        assertThat(message()).containsText("Tersimpan: Tetap namanya, versi 3.");
    }

    @Test
    void whatCannotBeDoneFromTheMenuIsSaidOnThePage() {
        saveNew("Milik bersama", "");
        reviseElsewhere("Milik bersama");

        menu("Hapus");
        assertThat(message()).containsText("baru saja diubah orang lain");
        menu("Ganti nama…");
        field("Nama").fill("Milik saya");
        saving().getByRole(AriaRole.BUTTON, exactly("Ganti nama")).click();
        assertThat(saving()).containsText("baru saja diubah orang lain");
        assertThat(saving().locator("[data-act=create]")).hasCount(0); // there is nothing to save
        press("Batal");
        page.request().delete(server + address());
        for (String act : List.of("Gandakan", "Versi…")) {
            handle("Kampanye media").press("ArrowRight");
            assertThat(message()).isHidden();
            menu(act);
            assertThat(message()).containsText("sudah dihapus orang lain");
        }

        menu("Buka skenario…");
        assertThat(row("Milik bersama")).isHidden();
        assertThat(shelf().getByText("sudah dihapus orang lain")).isHidden();
    }

    @Test
    void withoutTheServerNothingTypedIsLost() {
        press("Simpan");
        field("Nama").fill("Saat jaringan putus");
        page.route("**/simulator**", Route::abort);
        press("Simpan sebagai skenario baru");
        assertThat(saving().getByText("server tidak menjawab")).isVisible();
        assertThat(field("Nama")).hasValue("Saat jaringan putus");
        page.unroute("**/simulator**");

        page.context().clearCookies();
        press("Simpan sebagai skenario baru");
        assertThat(message()).containsText("Tersimpan: Saat jaringan putus, versi 1.");
    }

    @Test
    void theWholeWalkNeedsNoMouse() {
        handle("Kampanye media").press("End");
        page.locator("#save").focus();
        page.keyboard().press("Enter");
        assertThat(field("Nama")).isFocused();
        page.keyboard().type("Hanya tombol");
        page.keyboard().press("Enter");
        assertThat(message()).containsText("Tersimpan: Hanya tombol");
        assertThat(page.locator("#save")).isFocused();

        page.locator("#scenario-menu").focus();
        page.keyboard().press("ArrowDown");
        assertThat(item("Buka skenario…")).isFocused();
        page.keyboard().press("g");
        assertThat(item("Ganti nama…")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#scenario-menu")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(item("Hapus")).isFocused();
        page.keyboard().press("Enter");
        assertThat(message().getByText("Urungkan")).isFocused();
        page.keyboard().press("Enter");
        assertThat(message()).containsText("“Hanya tombol” dipulihkan.");
        assertThat(page.locator("#scenario-menu")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(shelf()).isVisible();
        page.keyboard().press("Escape");
        assertThat(shelf()).isHidden();
        assertThat(page.locator("#scenario-menu")).isFocused();
    }

    @Test
    void inEnglishOnAPhoneTheSameIsDone() {
        page.setViewportSize(390, 844);
        visit("simulator?lang=en&reference=FULL_PACKAGE");
        assertThat(title()).containsText("Full package");
        menu("Save as…");
        field("Name").fill("Package of mine");
        press("Save as new scenario");
        assertThat(message()).containsText("Saved: Package of mine, version 1.");

        menu("Open scenario…");
        row("Package of mine").getByText("Delete").click();
        assertThat(shelf()).containsText("“Package of mine” was deleted.");
        assertThat(
                        (int)
                                page.evaluate(
                                        "document.documentElement.scrollWidth"
                                                + " - document.documentElement.clientWidth"))
                .isZero();
        shelf().locator("#shelf-message").getByText("Undo").click();
        assertThat(row("Package of mine")).isVisible();
    }

    private void visit(String address) {
        page.navigate(server + address);
        assertThat(coverage()).hasText(A_PERCENTAGE);
    }

    private Locator coverage() {
        return page.locator("#coverage");
    }

    private Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator unsaved() {
        return page.locator("#unsaved");
    }

    private Locator message() {
        return page.locator("#message");
    }

    private Locator saving() {
        return page.locator("#saving");
    }

    private Locator shelf() {
        return page.locator("#shelf");
    }

    /** The buttons of a saved scenario in the list. */
    private Locator row(String name) {
        return shelf().getByRole(AriaRole.GROUP, exactly(name));
    }

    private Locator field(String label) {
        return saving().getByLabel(label);
    }

    private Locator handle(String lever) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(lever));
    }

    private void raise(String lever) {
        String before = coverage().innerText();
        handle(lever).fill("3"); // whatever has the focus: a dialog that closes gives it back late
        assertThat(coverage()).not().hasText(before);
    }

    private void saveNew(String name, String note) {
        press("Simpan");
        field("Nama").fill(name);
        field("Catatan").fill(note);
        press("Simpan sebagai skenario baru");
        assertThat(message()).containsText("Tersimpan: " + name);
    }

    /** Where the service has the scenario that is open. */
    private String address() {
        return page.url().replaceAll("^.*=", "api/v1/scenarios/");
    }

    /** What somebody else does meanwhile to the scenario that was just saved. */
    private void reviseElsewhere(String name) {
        page.request()
                .put(
                        server + address(),
                        RequestOptions.create()
                                .setHeader("If-Match", "\"1\"")
                                .setHeader("Content-Type", "application/json")
                                .setData(
                                        "{\"name\": \"%s\", \"body\": {\"months\": 24}}"
                                                .formatted(name)));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void press(String name) {
        button(name).click();
    }

    private Locator item(String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    private void menu(String name) {
        page.locator("#scenario-menu").click();
        item(name).click();
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
