package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first five minutes of a new user, as README tells them. */
@ExtendWith({Server.class, Chromium.class})
class BrowserWalkIT {

    private static final Pattern A_PERCENTAGE = Pattern.compile("\\d\\d,\\d\\d");

    private Page page;

    @BeforeEach
    void listen(URI server, Page page) {
        this.page = page;
        page.navigate(server.toString());
    }

    @Test
    void coverageIsSeenVillagesAreTriedAndTwoSavedScenariosAreCompared() {
        assertThat(page.locator("body")).containsText("41,30");
        assertThat(page.locator("body")).containsText("7.996.826");
        assertThat(page.locator("body")).containsText("4.694.054");

        follow("Simulasi");
        assertThat(coverage()).hasText(A_PERCENTAGE);
        String baseline = coverage().innerText();
        String line = line();
        raise("Pelibatan desa");
        assertThat(coverage()).not().hasText(baseline);
        page.waitForCondition(() -> !line().equals(line));
        saveAs("Jalan desa");
        raise("Kampanye media");
        saveAs("Jalan desa dan media");

        follow("Bandingkan");
        choose("Baseline", "Jalan desa", "Jalan desa dan media");
        assertThat(page.locator("#figures thead")).containsText("Jalan desa dan media");
        assertThat(page.locator("#figures tbody")).containsText("Rp");
        assertThat(page.locator("#levers tbody")).containsText("Kampanye media");

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Jalan desa dan media").setExact(true))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Jalan desa dan media");
        assertThat(handle("Kampanye media")).hasValue("3");
    }

    @Test
    void whatCannotBeDoneIsSaidAtTheLever() {
        follow("Simulasi");
        assertThat(coverage()).hasText(A_PERCENTAGE);
        Locator lever = page.locator("[data-lever=VILLAGE_ENGAGEMENT]");

        lever.getByRole(AriaRole.TEXTBOX).fill("50");
        lever.getByRole(AriaRole.TEXTBOX).press("Enter");

        assertThat(lever.locator(".lever__refusal")).containsText("paling banyak 50");
    }

    private void follow(String link) {
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .click();
    }

    private Locator coverage() {
        return page.locator("#coverage");
    }

    /** The picture of the coverage chart, as it is drawn now. */
    private String line() {
        return page.locator("#coverage-chart svg").first().innerHTML();
    }

    private Locator handle(String lever) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(lever));
    }

    private void raise(String lever) {
        handle(lever).press("End");
    }

    private void saveAs(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan sebagai…"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nama").fill(name);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Simpan sebagai skenario baru"))
                .click();
        assertThat(page.locator("body")).containsText("Tersimpan: " + name);
        assertThat(dialog).isHidden();
    }

    /** Never fewer than two and never more than five: what is not wanted goes where it may. */
    private void choose(String... names) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tambah skenario"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        clearAllBut(List.of(names), dialog);
        for (String name : names) {
            dialog.locator("label")
                    .filter(new Locator.FilterOptions().setHas(named(name)))
                    .getByRole(AriaRole.CHECKBOX)
                    .check();
        }
        clearAllBut(List.of(names), dialog);
        dialog.locator("form button").click();
    }

    private Locator named(String name) {
        return page.locator("b").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private static void clearAllBut(List<String> names, Locator dialog) {
        for (Locator offer : dialog.locator("label:visible:has(input)").all()) {
            Locator box = offer.getByRole(AriaRole.CHECKBOX);
            boolean wanted = names.contains(offer.locator("b").innerText());
            if (!wanted && box.isChecked() && box.isEnabled()) {
                box.uncheck();
            }
        }
    }
}
