package id.jangkau.web.method;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody asks where a number comes from, and finds it. */
@ExtendWith({Server.class, Chromium.class})
class MethodIT {

    private URI server;
    private Page page;

    @BeforeEach
    void listen(URI server, Page page) {
        this.server = server;
        this.page = page;
    }

    @Test
    void fromTheOverviewTheLapseParameterAndItsSourceAreFound() {
        open("overview");
        page.getByRole(AriaRole.BANNER).getByRole(AriaRole.LINK, named("Metode")).click();

        contents("Persamaan");
        page.locator("#equation-7")
                .getByRole(AriaRole.LINK, containing("Berhenti membayar"))
                .click();

        Locator lapse = page.locator("#parameter-lapse");
        assertThat(lapse).isInViewport();
        assertThat(lapse).containsText("Berhenti membayar");
        assertThat(lapse).containsText("29,32");
        assertThat(lapse).containsText("Bisnis.com");
        assertThat(lapse).containsText("data administrasi");
    }

    @Test
    void fromALeverItsEvidenceIsOneLinkAwayInEnglish() {
        open("method?lang=en#lever-VILLAGE_ENGAGEMENT");
        Locator lever = page.locator("#lever-VILLAGE_ENGAGEMENT");
        assertThat(lever).isInViewport();
        assertThat(lever).containsText("4.17");

        lever.getByRole(AriaRole.LINK, containing("Evidence:")).click();

        Locator evidence = page.locator("#evidence-VILLAGE_ENGAGEMENT");
        assertThat(evidence).isInViewport();
        assertThat(evidence).containsText("Banerjee");
        assertThat(evidence.locator("a[rel~=noreferrer]").first()).isVisible();
        assertThat(page.locator("#evidence"))
                .containsText("There is no trial of enrolling members of BPJS Ketenagakerjaan");
    }

    @Test
    void studiesAreFoldedUntilALinkLeadsToThem() {
        open("method");
        Locator studies = page.locator("#studies-MEDIA_CAMPAIGN");
        assertThat(studies).isHidden();

        open("method#evidence-MEDIA_CAMPAIGN");

        assertThat(studies).isVisible();
        assertThat(page.locator("#studies-ACCOMPANIMENT")).isHidden();
        assertThat(page.locator("#evidence-MEDIA_CAMPAIGN")).isInViewport();
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreenAndEveryFigureSaysWhatItIs() {
        page.setViewportSize(390, 844);
        open("method#parameter-lapse");
        Locator value = page.locator("#parameter-lapse td[data-value]").first();

        assertThat(value).isInViewport();
        assertThat((String) value.evaluate("cell => getComputedStyle(cell, '::before').content"))
                .contains("Nilai");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void everyRowInForceHasItsAnchorOnce() {
        open("method");

        everyKeyIsThere("parameter-", keys("parameters", "key"));
        everyKeyIsThere("cost-", keys("costs", "key"));
        everyKeyIsThere("capacity-", keys("capacity", "key"));
        everyKeyIsThere("lever-", keys("levers", "lever"));
        everyKeyIsThere("evidence-", keys("levers", "lever"));
        for (int number = 1; number <= 9; number++) {
            assertThat(page.locator("#equation-" + number + " .scroll math")).hasCount(1);
        }
    }

    @Test
    void theLimitOfScaledCoverageNamesTheFactorInForce() {
        open("method");

        assertThat(page.locator("#limits")).containsText("dikalikan 1,0018.");
        assertThat(page.locator("#start")).containsText("dikalikan 1,0018,");
        assertThat(page.locator("#limits li")).hasCount(MethodView.LIMITS);
    }

    @Test
    void noLinkOfThePageLeadsNowhere() {
        open("method");

        Object dead =
                page.evaluate(
                        "[...document.querySelectorAll('main a[href^=\"#\"]')]"
                                + ".map(a => a.getAttribute('href').slice(1))"
                                + ".filter(id => !document.getElementById(id))");

        assertThat((List<?>) dead).isEmpty();
    }

    @Test
    void thePageDrawsWithoutALibrary() {
        open("method");

        Object foreign =
                page.evaluate(
                        "[...document.scripts].map(s => s.src).filter(src =>"
                                + " /primefaces|echarts|jquery/.test(src))");

        assertThat((List<?>) foreign).isEmpty();
    }

    private void everyKeyIsThere(String prefix, List<String> keys) {
        assertThat(keys).isNotEmpty();
        for (String key : keys) {
            assertThat(page.locator("[id='" + prefix + key + "']")).hasCount(1);
        }
    }

    private void open(String path) {
        page.navigate(server.resolve(path).toString());
    }

    private void contents(String part) {
        page.locator("nav.contents").getByRole(AriaRole.LINK, named(part)).click();
    }

    private List<String> keys(String path, String field) {
        String answer = page.request().get(server.resolve("api/v1/" + path).toString()).text();
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(row -> row.getString(field))
                    .distinct()
                    .toList();
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions containing(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
