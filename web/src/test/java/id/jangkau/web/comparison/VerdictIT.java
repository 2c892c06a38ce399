package id.jangkau.web.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sentences of Bandingkan say what the figures carry, and no more. */
@ExtendWith({Server.class, Chromium.class})
class VerdictIT {

    /** Three months of ten million workers; Baseline has 41 % and 42 % of them in the end. */
    private static final String CONCLUDE =
            """
            async ({ sentence, scenarios }) => {
                const verdict = await import("/resources/jangkau/js/verdict.js");
                const column = ({ name, active, price }) => ({
                    key: name === "Baseline" ? "BASELINE" : name, name, price: price ?? NaN, cost: price ?? 0,
                    active: active.map((thousands) => thousands * 1000),
                    coverage: active.map((thousands) => thousands / 10000),
                });
                const baseline = column({ name: "Baseline", active: [4000, 4100, 4200] });
                return verdict[sentence]([baseline, ...scenarios.map(column)], baseline, ["2026-02", "2027-01", "2028-01"]);
            }
            """;

    private static final String PLACE =
            """
            async ({ name, places }) => {
                const { placed } = await import("/resources/jangkau/js/verdict.js");
                return placed(name === "" ? undefined : { name }, places);
            }
            """;

    private Page page;

    @BeforeEach
    void open(URI server, Page page) {
        this.page = page;
        page.navigate(server.resolve("/comparison").toString());
    }

    @Test
    void whereNothingDiffersNobodyLeads() {
        assertThat(conclusion(scenario("A", 4100, 4200), scenario("B", 4100, 4200)))
                .isEqualTo("Tidak ada yang berbeda dari Baseline sampai Januari 2028.");
    }

    @Test
    void whereNothingIsComparedNothingIsConcluded() {
        assertThat(conclusion()).isEmpty();
        assertThat(worth()).isEmpty();
    }

    @Test
    void ofTwoTheBetterLeads() {
        assertThat(conclusion(scenario("A", 4200, 4400)))
                .isEqualTo(
                        "A paling tinggi pada Januari 2028: 44,00\u00a0%, 2,00 poin di atas"
                                + " Baseline.");
    }

    @Test
    void baselineIsCalledHighestWhereAllOthersAreBelowIt() {
        assertThat(conclusion(scenario("A", 4000, 4100), scenario("B", 4100, 4150)))
                .isEqualTo("Baseline paling tinggi pada Januari 2028: 42,00\u00a0%.");
        assertThat(conclusion(scenario("A", 4000, 4100), scenario("B", 4100, 4200)))
                .startsWith("Tidak satu pun di atas Baseline");
    }

    @Test
    void scenariosThatEndAlikeAreLevel() {
        assertThat(conclusion(scenario("A", 4300, 4400), scenario("B", 4200, 4400)))
                .startsWith("A dan B sama tinggi pada Januari 2028: 44,00");
    }

    @Test
    void anExtraThatShrinksByMoreThanHalfIsSaidToBeLeftBehind() {
        assertThat(conclusion(scenario("A", 4200, 4500), scenario("B", 4400, 4210)))
                .endsWith(
                        "Tambahan peserta dari B menyusut dari 300.000 pada Januari 2027 menjadi"
                                + " 10.000 pada Januari 2028.");
        assertThat(conclusion(scenario("A", 4200, 4500), scenario("B", 4400, 4200)))
                .endsWith("300.000 peserta dari B pada Januari 2027 hilang seluruhnya.");
        assertThat(conclusion(scenario("A", 4200, 4500), scenario("B", 4400, 4360)))
                .doesNotContain("ambahan peserta");
    }

    @Test
    void theSecondIsMeasuredByTheFirst() {
        assertThat(worth(scenario("A", 4200, 4600), scenario("B", 4200, 4400)))
                .isEqualTo("B memberi sekitar setengah hasil A.");
        assertThat(worth(scenario("A", 4200, 4600), scenario("B", 4200, 4599)))
                .isEqualTo("B memberi hampir sebanyak A.");
        assertThat(worth(scenario("A", 4200, 4600), scenario("B", 4200, 4205))).isEmpty();
        assertThat(worth(scenario("A", 4200, 4600), scenario("B", 4000, 4000))).isEmpty();
    }

    @Test
    void noScenarioIsPraisedForItsPrice() {
        assertThat(worth(scenario("A", 4200, 4600, 300_000), scenario("B", 4200, 4205, 200_000)))
                .isEmpty();
    }

    @Test
    void theRegionThatGainsMostIsCalledPoorestOnlyWhereItIs() {
        assertThat(placed("A", place("Utara", 0.3, 0.05), place("Timur", 0.4, 0.02)))
                .isEqualTo(
                        "A menambah paling banyak di Utara (+5,00 poin), tempat cakupan awal"
                                + " paling rendah, dan paling sedikit di Timur (+2,00 poin).");
        assertThat(placed("A", place("Utara", 0.5, 0.05), place("Timur", 0.4, 0.02)))
                .doesNotContain("paling rendah");
        assertThat(placed("A", place("Utara", 0.5, 0.05), place("Timur", 0.4, 0.05)))
                .isEqualTo("A menambah sama banyak di setiap provinsi: +5,00 poin.");
        assertThat(placed("", place("Utara", 0.5, 0), place("Timur", 0.4, 0)))
                .startsWith("Tidak satu pun menambah");
    }

    @Test
    void ofRandomComparisonsEverySentenceIsTrue() {
        Map<?, ?> answer = run("sentences.js", 600);

        assertThat((List<?>) answer.get("faults")).isEmpty();
        assertThat(answer.get("kinds")).as("%s", answer.get("seen")).isEqualTo(25);
    }

    @Test
    void inRandomPicturesNoTextTouchesAnotherOrLeaves() {
        Map<?, ?> answer = run("labels.js", 600);

        assertThat((List<?>) answer.get("faults")).isEmpty();
        assertThat((Map<?, ?>) answer.get("seen"))
                .allSatisfy((kind, count) -> assertThat((int) count).isGreaterThan(100));
    }

    /** What a script beside this class finds in so many random cases. */
    private Map<?, ?> run(String script, int cases) {
        try (InputStream code = VerdictIT.class.getResourceAsStream(script)) {
            return (Map<?, ?>) page.evaluate(new String(code.readAllBytes(), UTF_8), cases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object scenario(String name, int middle, int end) {
        return Map.of("name", name, "active", List.of(4000, middle, end));
    }

    private static Object scenario(String name, int middle, int end, int price) {
        return Map.of("name", name, "active", List.of(4000, middle, end), "price", price);
    }

    private static Object place(String name, double start, double points) {
        return Map.of("name", name, "start", start, "points", points);
    }

    private String conclusion(Object... scenarios) {
        return said("conclusion", scenarios);
    }

    private String worth(Object... scenarios) {
        return said("worth", scenarios);
    }

    private String said(String sentence, Object[] scenarios) {
        return (String)
                page.evaluate(
                        CONCLUDE, Map.of("sentence", sentence, "scenarios", List.of(scenarios)));
    }

    private String placed(String name, Object... places) {
        return (String) page.evaluate(PLACE, Map.of("name", name, "places", List.of(places)));
    }
}
