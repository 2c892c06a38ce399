package id.jangkau.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not saved survives leaving the page, slow answers, double clicks and foreign links. */
@ExtendWith({Server.class, Chromium.class})
class UnsavedWorkIT {

    private static final Pattern A_PERCENTAGE = Pattern.compile("\\d\\d[,.]\\d\\d");
    private static final Pattern UNSAVED_STATE = Pattern.compile("#state=");

    private URI server;
    private Page page;

    @BeforeEach
    void openTheSimulator(URI server, Page page) {
        this.server = server;
        this.page = page;
        visit("simulator?lang=id");
    }

    @Test
    void whatIsNotSavedIsThereAgainAfterBackAReloadAndInTheOtherLanguage() {
        raise("MEDIA_CAMPAIGN");
        assertThat(page).hasURL(UNSAVED_STATE);
        String changed = coverage().innerText();

        page.locator(".headline a").click();
        assertThat(page).hasURL(Pattern.compile("/method"));
        page.goBack();
        isOpen("Baseline, diubah", changed);
        page.reload();
        isOpen("Baseline, diubah", changed);
        assertThat(page.locator("#message")).isHidden();
        page.locator(".languages a[lang=en]").click();
        isOpen("Baseline, changed", changed.replace(',', '.'));
    }

    @Test
    void unsavedChangesOfASavedScenarioBecomeItsNextVersionAlsoAfterAReload() {
        saveNew("Dimuat ulang");
        raise("MEDIA_CAMPAIGN");
        assertThat(page).hasURL(Pattern.compile("\\?scenario=\\d+#state="));
        String changed = coverage().innerText();

        page.reload();
        isOpen("Dimuat ulang", changed);
        page.locator("#save").click();
        page.locator("#form\\:revise").click();

        assertThat(page.locator("#message")).containsText("Tersimpan: Dimuat ulang, versi 2.");
        assertThat(page).hasURL(Pattern.compile("\\?scenario=\\d+$"));
    }

    @Test
    void backFromALinkLeadsToTheUnsavedChangesThatWereLeft() {
        raise("MEDIA_CAMPAIGN");
        assertThat(page).hasURL(UNSAVED_STATE);
        String left = coverage().innerText();
        String link = link(Map.of("name", "Kiriman", "data", "2020-1", "model", "0"), 1);

        page.evaluate("hash => { location.hash = hash; }", link);
        assertThat(title()).containsText("Kiriman (dari tautan)");
        assertThat(coverage()).not().hasText(left);
        page.goBack();

        isOpen("Baseline, diubah", left);
    }

    @Test
    void aScenarioAskedForWhileOfflineDoesNotOpenOverNewerWork() {
        saveNew("Lambat");
        menu("shelf");
        page.route("**/api/v1/scenarios/**", Route::abort);
        page.locator("#shelf [data-open=scenario]").first().click();
        assertThat(page.locator("#offline")).isVisible();
        page.keyboard().press("Escape");
        raise("MEDIA_CAMPAIGN");
        String newer = coverage().innerText();

        page.unroute("**/api/v1/scenarios/**");
        page.waitForResponse("**/api/v1/scenarios/*", () -> page.locator("#offline-again").click());

        assertThat(page.locator("#offline")).isHidden();
        isOpen("Lambat", newer);
    }

    @Test
    void aCopyTakesAlongWhatChangesUntilItIsOpen() {
        saveNew("Disalin");
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/api/v1/scenarios/**", held::add);
        page.waitForRequest("**/api/v1/scenarios/*", () -> menu("duplicate"));
        raise("MEDIA_CAMPAIGN");
        String changed = coverage().innerText();

        held.get(0).resume();

        isOpen("Disalin (salinan)", changed);
        page.locator("#message").getByText("Kembali ke sana").click();
        isOpen("Disalin", changed);
    }

    @Test
    void aDoubleClickMakesOneCopyAndDeletesOnce() {
        saveNew("Sekali saja");
        menu("shelf");
        row("Sekali saja").getByText("Gandakan").dblclick();
        assertThat(row("Sekali saja (salinan)")).hasCount(1);
        row("Sekali saja (salinan)").getByText("Hapus").dblclick();

        assertThat(row("Sekali saja (salinan)")).hasCount(0);
        assertThat(row("Sekali saja")).hasCount(1);
        assertThat(page.locator("#shelf-message")).containsText("dihapus.");
        assertThat(page.locator("#listing\\:problem")).isEmpty();
    }

    @Test
    void aNameThatEndsWithinACharacterIsCutBeforeItAndCanBeSaved() {
        String name = "a".repeat(199) + "\uD83D\uDE00";
        open(link(Map.of("name", name, "data", "2020-1", "model", "0"), 1));
        page.locator("#save").click();
        page.locator("#form\\:create").click();

        assertThat(page.locator("#message")).containsText("Tersimpan: " + "a".repeat(199) + ",");
    }

    @Test
    void aLinkWithMoreSettingsThanCanBeComputedOrWithoutAProperNameSaysWhy() {
        String baseline = coverage().innerText();

        open(link(Map.of("name", "Terlalu banyak", "data", "2020-1", "model", "0"), 201));
        assertThat(page.locator("#message")).containsText("201 setelan; paling banyak 200");
        assertThat(coverage()).hasText(baseline);
        open(link(Map.of("name", Map.of(), "data", "2020-1", "model", "0"), 1));
        assertThat(page.locator("#message")).containsText("(name)");
        assertThat(title()).containsText("Baseline");
    }

    @Test
    void theListSpeaksTheLanguageOfItsPageWhateverAnotherTabChose() {
        page.request().get(server.resolve("overview?lang=en").toString());

        menu("shelf");

        assertThat(page.locator("#references-name")).hasText("Skenario rujukan");
        assertThat(page.request().get(server.resolve("overview").toString()).text())
                .contains("<html lang=\"en\"");
    }

    @Test
    void dialogsOpenAtWhatTheyAreFor() {
        saveNew("Fokus");
        page.locator("#share").click();
        assertThat(page.locator("#share-link")).isFocused();
        page.keyboard().press("Escape");
        menu("versions");
        assertThat(page.locator("#versions [data-open=version]")).isFocused();
    }

    private void visit(String path) {
        page.navigate(server.resolve(path).toString());
        assertThat(coverage()).hasText(A_PERCENTAGE);
    }

    private Locator coverage() {
        return page.locator("#coverage");
    }

    private Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void isOpen(String name, String figure) {
        assertThat(coverage()).hasText(figure);
        assertThat(page.locator("#scenario-name")).hasText(name);
        assertThat(page.locator("#unsaved")).isVisible();
    }

    private void raise(String lever) {
        String before = coverage().innerText();
        page.locator("[data-lever=" + lever + "]").getByRole(AriaRole.SLIDER).press("End");
        assertThat(coverage()).not().hasText(before);
    }

    private void saveNew(String name) {
        page.locator("#save").click();
        page.locator("#form\\:name").fill(name);
        page.locator("#form\\:create").click();
        assertThat(page.locator("#message")).containsText("Tersimpan: " + name);
    }

    private void menu(String act) {
        page.locator("#scenario-menu").click();
        page.locator("#scenario-actions [data-act=" + act + "]").click();
    }

    private Locator row(String name) {
        return page.locator("#shelf")
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The part of an address that carries a media campaign, with some settings of it. */
    private String link(Map<String, Object> made, int settings) {
        return (String)
                page.evaluate(
                        """
                        async ([made, settings]) => {
                            const { written } = await import("/resources/jangkau/js/link.js");
                            const levers = Array(settings).fill({ lever: "MEDIA_CAMPAIGN", value: 50 });
                            return written({ ...made, body: { months: 60, levers } });
                        }
                        """,
                        List.of(made, settings));
    }

    private void open(String link) {
        page.navigate("about:blank");
        visit("simulator" + link);
    }
}
