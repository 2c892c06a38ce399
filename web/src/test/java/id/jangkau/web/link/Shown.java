package id.jangkau.web.link;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person sees who opened a link: names, settings, figures. */
final class Shown {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** What another model may change. */
    private static final Set<String> FIGURES = Set.of("coverage", "members");

    private static final String SIMULATOR =
            """
            async (shared) => {
                const { read } = await import("/resources/jangkau/js/link.js");
                const part = (id) => document.getElementById(id);
                const { name, data, body, figure } = await read(new URL(shared).hash);
                return JSON.stringify({
                    name,
                    data,
                    month: figure.month,
                    coverage: part("coverage").textContent,
                    members: part("members").textContent.match(/[0-9.]*[0-9]/g),
                    chart: document.querySelector("[data-chart][aria-pressed=true]").dataset.chart,
                    target: [part("target-coverage").value, part("target-month").value],
                    handles: Object.fromEntries(Array.from(document.querySelectorAll("[data-lever]"),
                        (lever) => [lever.dataset.lever, lever.querySelector(".lever__value").value])),
                    settings: body,
                });
            }
            """;

    private static final String COMPARISON =
            """
            () => JSON.stringify({
                names: Array.from(document.querySelectorAll("#figures thead b"), (name) => name.textContent),
                months: document.getElementById("until").value,
                region: document.getElementById("region").value,
                coverage: Array.from(document.querySelectorAll("#figures tbody tr:first-child td"),
                    (cell) => cell.textContent.match(/[0-9,]*[0-9]/)[0]),
            })
            """;

    private static final String REGION =
            """
            () => JSON.stringify({
                name: document.querySelector(".crumbs b").textContent,
                figures: Array.from(document.querySelectorAll("#region-figures td.num"), (cell) => cell.textContent),
            })
            """;

    private static final String DATA =
            """
            () => JSON.stringify({
                compared: document.getElementById("comparison").textContent.match(/[0-9]{4}-[0-9]{2}-r[0-9]+/g),
            })
            """;

    private Shown() {}

    /** What a page shows once all of it is there. */
    static JsonObject on(Page page) {
        return switch (URI.create(page.url()).getPath()) {
            case "/simulator" -> simulator(page);
            case "/comparison" -> comparison(page);
            case "/region" -> object(page.evaluate(REGION));
            default -> object(page.evaluate(DATA));
        };
    }

    private static JsonObject simulator(Page page) {
        assertThat(page.locator("#coverage")).hasText(DIGIT);
        page.locator("#share").click();
        Locator field = page.locator("#share-link");
        assertThat(field).hasValue(Pattern.compile("#."));
        JsonObject shown = object(page.evaluate(SIMULATOR, field.inputValue()));
        page.keyboard().press("Escape");
        return shown;
    }

    private static JsonObject comparison(Page page) {
        assertThat(page.locator("#figures tbody td").first()).hasText(DIGIT);
        return object(page.evaluate(COMPARISON));
    }

    static JsonObject withoutFigures(JsonObject shown) {
        JsonObjectBuilder rest = Json.createObjectBuilder(shown);
        FIGURES.forEach(rest::remove);
        return rest.build();
    }

    private static JsonObject object(Object text) {
        try (var reader = Json.createReader(new StringReader(text.toString()))) {
            return reader.readObject();
        }
    }
}
