package id.jangkau.web.link;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people passed on keeps working: links of every release, older ones and newer ones. */
@ExtendWith({Server.class, Chromium.class})
class LinksIT {

    private static final String MEDIA =
            """
            "form": 1, "name": "Kiriman", "data": "2026-02-r1", "model": "1",
            "figure": {"month": "2031-02", "coverage": 0.4}, "body": {"months": 60, "levers": [
              {"lever": "MEDIA_CAMPAIGN", "value": 150}]}
            """;

    static Stream<ReleasedLink> released() throws IOException {
        return ReleasedLink.all();
    }

    @ParameterizedTest
    @MethodSource("released")
    void aLinkOfARelease(ReleasedLink link, URI server, Page page) {
        link.open(server, page);
        JsonObject shown = Shown.on(page);

        assertThat(Shown.withoutFigures(shown)).isEqualTo(link.settings());
        String model = modelOf(page);
        if (model == null || model.equals(link.model())) {
            assertThat(shown).isEqualTo(link.shows());
        } else if (link.address().contains("#state=")) {
            assertThat(line(page)).isVisible();
            assertThat(line(page)).containsText("model " + link.model());
        }
    }

    @Test
    void aLinkOfAnotherModelShowsBothFiguresAndTheirDifference(URI server, Page page) {
        open(server, page, MEDIA.replace("\"model\": \"1\"", "\"model\": \"0\""));

        String now = page.locator("#coverage").innerText();
        assertThat(line(page)).isVisible();
        assertThat(line(page)).containsText("dengan model 0 dan data 2026-02-r1");
        assertThat(line(page)).containsText("cakupan Februari 2031 ialah 40,00");
        assertThat(line(page)).containsText("dengan model " + modelOf(page));
        assertThat(line(page)).containsText(now);
        assertThat(line(page)).containsText(Pattern.compile("selisih \\+\\d,\\d\\d poin"));
        page.locator("#lever-MEDIA_CAMPAIGN-handle").press("End");
        assertThat(line(page)).isHidden();
    }

    @Test
    void aLinkWithUnknownDataSaysSoAndOpensOnThoseThatThereAre(URI server, Page page) {
        open(server, page, MEDIA.replace("2026-02-r1", "2019-01-r1"));

        assertThat(page.locator("#message")).containsText("2019-01-r1, yang tidak ada di sini");
        assertThat(page.locator("#scenario-name")).containsText("Kiriman");
        assertThat(line(page)).isVisible();
        assertThat(line(page)).containsText("data 2019-01-r1");
    }

    @Test
    void aLinkOfANewerJangkauOpensAsFarAsItIsKnown(URI server, Page page) {
        open(
                server,
                page,
                MEDIA.replace("\"form\": 1", "\"form\": 2, \"mood\": \"calm\"")
                        .replace("\"value\": 150", "\"value\": 150, \"ramp\": 3")
                        .replace(
                                "\"levers\": [",
                                "\"weather\": 1, \"levers\": [{\"lever\": \"DRONES\", \"value\": 2},"));

        assertThat(page.locator("#message")).containsText("dibuat dengan Jangkau yang lebih baru");
        assertThat(page.locator("#message"))
                .containsText("tidak ikut dibuka: weather, DRONES, ramp.");
        assertThat(page.locator("#scenario-name")).containsText("Kiriman");
        assertThat(page.locator("[data-lever=MEDIA_CAMPAIGN] .lever__value")).hasValue("150");
    }

    private static void open(URI server, Page page, String fields) {
        page.navigate(server.resolve("/simulator?lang=id").toString());
        String hash = page.evaluate(Links.WRITTEN, "{" + fields + "}").toString();
        page.navigate("about:blank");
        page.navigate(server.resolve("/simulator").toString() + hash);
        assertThat(page.locator("#scenario-name")).containsText("Kiriman");
        assertThat(page.locator("#coverage")).hasText(Pattern.compile("\\d\\d,\\d\\d"));
    }

    private static Locator line(Page page) {
        return page.locator("#link-line");
    }

    /** The version of the model behind the page; null where none is. */
    private static String modelOf(Page page) {
        return page.locator("#content").getAttribute("data-model");
    }
}
