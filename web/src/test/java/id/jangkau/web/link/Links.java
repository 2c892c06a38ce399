package id.jangkau.web.link;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code mvn -Plinks}: makes links on the pages as a person does, and writes them down with what
 * they show, as the file of this release.
 */
@ExtendWith({Server.class, Chromium.class})
class Links {

    private static final String RELEASE =
            System.getProperty("jangkau.version").replace("-SNAPSHOT", "");

    private static final String DATA = "2026-02-r1";

    /** What is set on Simulasi before its link is handed out: a name for it, and the state. */
    private static final List<List<String>> STATES =
            List.of(
                    List.of(
                            "one lever for all months",
                            """
                            {"body": {"months": 60, "levers": [
                              {"lever": "VILLAGE_ENGAGEMENT", "value": 0.04167}]}}
                            """),
                    List.of(
                            "one lever with two windows, regions and payers",
                            """
                            {"chart": "wedge-chart", "body": {"months": 60, "levers": [
                              {"lever": "MEDIA_CAMPAIGN", "value": 150, "regions": ["63"],
                               "from": "2027-01", "to": "2027-12",
                               "payers": {"APBD_PROVINCE": 0.6, "BPJS": 0.4}},
                              {"lever": "MEDIA_CAMPAIGN", "value": 60, "from": "2028-01"}]}}
                            """),
                    List.of(
                            "villages of two kabupaten for nine months each",
                            """
                            {"body": {"months": 48, "levers": [
                              {"lever": "VILLAGE_ENGAGEMENT", "value": 0.05, "durationMonths": 9,
                               "regions": ["63.03", "63.08"], "from": "2026-10", "to": "2028-09"},
                              {"lever": "ACCOMPANIMENT", "value": 0.5}]}}
                            """),
                    List.of(
                            "support that ends, with a target and the money",
                            """
                            {"chart": "money-chart",
                             "target": {"coverage": 0.45, "month": "2029-01"},
                             "body": {"months": 60, "levers": [
                              {"lever": "CONTRIBUTION_SUPPORT", "value": 150000,
                               "from": "2027-01", "to": "2028-12"}]}}
                            """),
                    List.of(
                            "own values of assumptions",
                            """
                            {"chart": "doubts-chart", "body": {"months": 36,
                              "assumptions": {"worker_growth": 0.02, "trend": 0.01},
                              "levers": [{"lever": "EMPLOYER_COMPLIANCE", "value": 0.05}]}}
                            """),
                    List.of("nothing set", "{\"body\": {\"months\": 24, \"levers\": []}}"));

    private static final String SAVED =
            """
            {"name": "Desa dan media", "note": "", "body": {"months": 60, "levers": [
              {"lever": "VILLAGE_ENGAGEMENT", "value": 0.05, "from": "2027-01"},
              {"lever": "MEDIA_CAMPAIGN", "value": 150, "from": "2027-01", "to": "2028-12"}]}}
            """;

    static final String WRITTEN =
            """
            async (state) => {
                const { written } = await import("/resources/jangkau/js/link.js");
                return written(JSON.parse(state));
            }
            """;

    @Test
    void write(URI server, Page page) throws IOException {
        List<ReleasedLink> links = new ArrayList<>();
        visit(server, page, "/simulator");
        String model = page.locator("#content").getAttribute("data-model");
        for (List<String> state : STATES) {
            links.add(made(model, state.get(0), shared(server, page, model, state)));
        }
        links.add(made(model, "work that was not saved", unsaved(server, page)));
        links.add(made(model, "a built-in one", "/simulator?reference=FULL_PACKAGE&data=" + DATA));
        links.add(saved(model, "a saved one", "/simulator?scenario={saved}"));
        links.add(
                saved(
                        model,
                        "a comparison with a saved one",
                        "/comparison?scenario=BASELINE&scenario={saved}&scenario=MEDIA_CAMPAIGN"));
        links.add(
                made(
                        model,
                        "a comparison in one province",
                        "/comparison?scenario=BASELINE&scenario=FULL_PACKAGE&region=63&until=36"));
        links.add(made(model, "a region", "/region?code=63.03"));
        links.add(
                made(
                        model,
                        "two data versions",
                        "/data?before=%1$s&after=%1$s#comparison".formatted(DATA)));
        ReleasedLink.write(links.stream().map(link -> shown(link, server, page)).toList());
    }

    private static ReleasedLink made(String model, String name, String address) {
        return new ReleasedLink(RELEASE, model, name, address, null, null);
    }

    private static ReleasedLink saved(String model, String name, String address) {
        JsonObject saves = Json.createReader(new StringReader(SAVED)).readObject();
        return new ReleasedLink(RELEASE, model, name, address, saves, null);
    }

    /** With what a visitor sees who opens it first of all. */
    private static ReleasedLink shown(ReleasedLink link, URI server, Page page) {
        try (BrowserContext visitor = page.context().browser().newContext()) {
            Page own = visitor.newPage();
            link.open(server, own);
            return new ReleasedLink(
                    link.release(),
                    link.model(),
                    link.name(),
                    link.address(),
                    link.saves(),
                    Shown.on(own));
        }
    }

    /** What the dialog hands out for a state. */
    private static String shared(URI server, Page page, String model, List<String> state) {
        String scene =
                state.get(1)
                        .strip()
                        .replaceFirst(
                                "^\\{",
                                "{\"name\": \"%s\", \"data\": \"%s\", \"model\": \"%s\", "
                                        .formatted(state.get(0), DATA, model));
        String hash = page.evaluate(WRITTEN, scene).toString();
        page.navigate("about:blank");
        visit(server, page, "/simulator" + hash);
        page.locator("#share").click();
        assertThat(page.locator("#share-link")).hasValue(Pattern.compile("#state="));
        return pathOf(page.locator("#share-link").inputValue());
    }

    /** What the address bar holds after a change that is not saved. */
    private static String unsaved(URI server, Page page) {
        visit(server, page, "/simulator");
        page.locator("#lever-RETENTION_HELP-handle").press("End");
        assertThat(page).hasURL(Pattern.compile("#state="));
        return pathOf(page.url());
    }

    private static String pathOf(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static void visit(URI server, Page page, String path) {
        page.navigate(server.toString().replaceAll("/$", "") + path);
        assertThat(page.locator("#coverage")).hasText(Pattern.compile("\\d"));
    }
}
