package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** Somebody with scenarios: what a walk through their life does again and again. */
abstract class ScenarioVisit {

    static final Pattern A_PERCENTAGE = Pattern.compile("\\d\\d[,.]\\d\\d");

    URI server;
    Page page;

    @BeforeEach
    void openTheSimulator(URI server, Page page) {
        this.server = server;
        this.page = page;
        visit("simulator");
    }

    void visit(String address) {
        page.navigate(server + address);
        assertThat(coverage()).hasText(A_PERCENTAGE);
    }

    Locator coverage() {
        return page.locator("#coverage");
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator unsaved() {
        return page.locator("#unsaved");
    }

    Locator message() {
        return page.locator("#message");
    }

    Locator saving() {
        return page.locator("#saving");
    }

    Locator shelf() {
        return page.locator("#shelf");
    }

    /** The buttons of a saved scenario in the list. */
    Locator row(String name) {
        return shelf().getByRole(AriaRole.GROUP, exactly(name));
    }

    Locator field(String label) {
        return saving().getByLabel(label);
    }

    Locator handle(String lever) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(lever));
    }

    void raise(String lever) {
        String before = coverage().innerText();
        handle(lever).fill("3"); // whatever has the focus: a dialog that closes gives it back late
        assertThat(coverage()).not().hasText(before);
    }

    void saveNew(String name, String note) {
        press("Simpan");
        field("Nama").fill(name);
        field("Catatan").fill(note);
        press("Simpan sebagai skenario baru");
        assertThat(message()).containsText("Tersimpan: " + name);
    }

    /** Where the service has the scenario that is open. */
    String address() {
        return page.url().replaceAll("^.*=", "api/v1/scenarios/");
    }

    /** What somebody else does meanwhile to the scenario that was just saved. */
    void reviseElsewhere(String name) {
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

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void press(String name) {
        button(name).click();
    }

    Locator item(String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    void menu(String name) {
        page.locator("#scenario-menu").click();
        item(name).click();
    }

    static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
