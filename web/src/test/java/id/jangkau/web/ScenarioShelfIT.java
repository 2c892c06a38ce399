package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenarios in their list and dialogs: copied, deleted, brought back, searched, refused. */
@ExtendWith({Server.class, Chromium.class})
class ScenarioShelfIT extends ScenarioVisit {

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
}
