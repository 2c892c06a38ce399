package id.jangkau.web.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Page;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Simulasi reckons by itself: bills against Baseline, lengths, amounts, values and places. */
@ExtendWith({Server.class, Chromium.class})
class ReckoningIT {

    /** Three months; Baseline pays 100 and 50, the scenario 100, 150 and 200 more later. */
    private static final String BILLS =
            """
            async () => {
                const { extraByMonth, extraByPayer, perMemberYear, yearly } = await import("/resources/jangkau/js/extracost.js");
                const months = ["2026-11", "2026-12", "2027-01"];
                const baseline = { months, total: { active: [1000, 1000, 1000] },
                    money: { byLever: { A: [0, 100, 50] }, byPayer: { BPJS: [0, 100, 50] } } };
                const scenario = { months, total: { active: [1000, 1006, 1018] },
                    money: { byLever: { A: [0, 100, 0], B: [150, 200] }, byPayer: { BPJS: [0, 100, 0], APBDES: [0, 150, 200] } } };
                return {
                    extra: extraByMonth(scenario, baseline),
                    payers: extraByPayer(scenario, baseline),
                    price: perMemberYear(scenario, baseline, 0),
                    dear: perMemberYear(scenario, baseline, 0.05),
                    none: Number.isNaN(perMemberYear(baseline, baseline, 0)),
                    years: yearly(["2026", "2027"], scenario, baseline),
                };
            }
            """;

    private static final String SEARCH =
            """
            async ({ amount, high, most, cost }) => {
                const { valueFor } = await import("/resources/jangkau/js/costsearch.js");
                let asked = 0;
                const curve = {
                    straight: (value) => 1000 * value,
                    steeper: (value) => 200 * value * value,
                    flatter: (value) => 700 * Math.sqrt(value) + 5,
                    raised: (value) => 1000 * value + 10,
                }[cost];
                const found = await valueFor(amount, { high, most }, async (value) => { asked++; return curve(value); });
                return { ...found, asked };
            }
            """;

    private static final String PLACE =
            """
            async (levers) => {
                const { onePlace } = await import("/resources/jangkau/js/placeline.js");
                const enacted = { lever: "CONTRIBUTION_DISCOUNT", value: 1, to: "2026-12" };
                return onePlace([enacted, ...levers], [enacted]);
            }
            """;

    private Page page;

    @BeforeEach
    void open(URI server, Page page) {
        this.page = page;
        page.navigate(server.resolve("/simulator?lang=id").toString());
    }

    @Test
    void theBillIsHeldAgainstBaselineByMonthPayerAndYear() {
        Map<?, ?> bill = (Map<?, ?>) page.evaluate(BILLS);

        assertThat(bill.get("extra")).isEqualTo(List.of(0, 150, 150));
        assertThat(bill.get("payers"))
                .isEqualTo(List.of(List.of("APBDES", 350), List.of("BPJS", -50)));
        assertThat(bill.get("years"))
                .isEqualTo(
                        Map.of(
                                "total", List.of(250, 200),
                                "running", List.of(250, 450),
                                "extra", List.of(150, 150),
                                "extraRunning", List.of(150, 300)));
    }

    @Test
    void onePersonMoreForOneYearIsPricedAgainstBaselineAndLaterMonthsCountLess() {
        Map<?, ?> bill = (Map<?, ?>) page.evaluate(BILLS);

        assertThat(number(bill.get("price"))).isEqualTo(300 / (24 / 12.0));
        double first = Math.pow(1.05, -1 / 12.0);
        double second = Math.pow(1.05, -2 / 12.0);
        assertThat(number(bill.get("dear")))
                .isCloseTo(
                        (150 * first + 150 * second) / ((6 * first + 18 * second) / 12),
                        offset(1e-9));
        assertThat(bill.get("none")).isEqualTo(true);
    }

    @Test
    void everyDecemberOfTenYearsIsOfferedBesideRoundYears() {
        Object offered =
                page.evaluate(
                        """
                        async () => {
                            const { horizons } = await import("/resources/jangkau/js/horizons.js");
                            return [horizons("2026-02", 60), horizons("2026-12", 46)];
                        }
                        """);

        assertThat(offered)
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "decembers",
                                        List.of(10, 22, 34, 46, 58, 70, 82, 94, 106, 118),
                                        "others",
                                        List.of(12, 24, 36, 60, 120, 240)),
                                Map.of(
                                        "decembers",
                                        List.of(12, 24, 36, 48, 60, 72, 84, 96, 108, 120),
                                        "others",
                                        List.of(46, 240))));
    }

    @Test
    void anAmountIsReadAsItIsSpoken() {
        Object read =
                page.evaluate(
                        """
                        async () => {
                            const { amountOf } = await import("/resources/jangkau/js/amounts.js");
                            return ["26,7 miliar", "26.700.000.000", "Rp 500 juta", "1,2 Triliun", "0"].map((text) => amountOf(text));
                        }
                        """);

        assertThat(((List<?>) read).stream().map(ReckoningIT::number).toList())
                .containsExactly(26.7e9, 26.7e9, 500e6, 1.2e12, 0.0);
        assertThat(
                        page.evaluate(
                                """
                                async () => {
                                    const { amountOf } = await import("/resources/jangkau/js/amounts.js");
                                    return ["-1", "", "banyak", "miliar", "1,2,3"].every((text) => Number.isNaN(amountOf(text)));
                                }
                                """))
                .isEqualTo(true);
    }

    @Test
    void theValueForAnAmountIsFoundInAtMostSevenAnswers() {
        for (String cost : List.of("straight", "steeper", "flatter")) {
            Map<?, ?> found = search(1500, 3, 100, cost);
            assertThat(number(found.get("cost"))).as(cost).isCloseTo(1500, offset(1500 * 0.005));
            assertThat(number(found.get("asked"))).as(cost).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void anAmountOutOfReachIsSaidWithTheLimit() {
        assertThat(number(search(5000, 1, 2, "straight").get("most"))).isEqualTo(2000);
        assertThat(number(search(5, 1, 2, "raised").get("least"))).isEqualTo(10);
    }

    @Test
    void aPlaceIsNamedWhereAllThatDiffersHappensThere() {
        assertThat(place("63")).isEqualTo("63");
        assertThat(place("63.01")).isEqualTo("63.01");
        assertThat(place("63.01", "63.02")).isEqualTo("63");
        assertThat(place("63", "64")).isNull();
        assertThat(page.evaluate(PLACE, List.of(Map.of("lever", "MEDIA_CAMPAIGN", "value", 50))))
                .isNull();
        assertThat(page.evaluate(PLACE, List.of())).isNull();
    }

    @Test
    void aHandleThatIsDraggedNearANamedPositionIsCaughtThere() {
        Object caught =
                page.evaluate(
                        """
                        async () => {
                            const { snapped } = await import("/resources/jangkau/js/leverscale.js");
                            return [1.05, 0.95, 1.15, 2.9].map((position) => snapped(position, 50));
                        }
                        """);

        assertThat(((List<?>) caught).stream().map(ReckoningIT::number).toList())
                .containsExactly(1.0, 1.0, 1.15, 2.9);
    }

    @Test
    void aRateIsSaidAsTheTimeInWhichEachIsReachedOnce() {
        assertThat(plainly("VILLAGE_ENGAGEMENT", 0.0417))
                .isEqualTo("setiap desa sekali dalam sekitar 2 tahun");
        assertThat(plainly("VILLAGE_ENGAGEMENT", 0.25))
                .isEqualTo("setiap desa sekali dalam 4 bulan");
        assertThat(plainly("EMPLOYER_COMPLIANCE", 0.0833))
                .isEqualTo("setiap usaha sekali dalam sekitar setahun");
        assertThat(plainly("ACCOMPANIMENT", 0.5)).isEqualTo("5 dari 10 desa yang dilibatkan");
        assertThat(plainly("RETENTION_HELP", 0.013)).isEqualTo("sekitar 1 dari 77 peserta");
        assertThat(plainly("MEDIA_CAMPAIGN", 150)).isEqualTo("");
    }

    @Test
    void aReadingStaysInsideItsChartAndOffThePointer() {
        Object inside =
                page.evaluate(
                        """
                        async () => {
                            const { readingPlace } = await import("/resources/jangkau/js/readingplace.js");
                            const [width, height] = [150, 60];
                            const points = Array.from({ length: 50 }, (_, at) => [44 + at * 4, (at * 37) % 180]);
                            return points.every(([x, y]) => {
                                const [left, top] = readingPlace([x, y], [width, height], [342, 180], true);
                                const covered = x >= left && x <= left + width && y >= top && y <= top + height;
                                return left >= 0 && top >= 0 && left + width <= 342 && top + height <= 180 && !covered;
                            });
                        }
                        """);

        assertThat(inside).isEqualTo(true);
    }

    private Map<?, ?> search(double amount, double high, double most, String cost) {
        return (Map<?, ?>)
                page.evaluate(
                        SEARCH, Map.of("amount", amount, "high", high, "most", most, "cost", cost));
    }

    private Object place(String... regions) {
        return page.evaluate(
                PLACE,
                List.of(
                        Map.of(
                                "lever",
                                "MEDIA_CAMPAIGN",
                                "value",
                                50,
                                "regions",
                                List.of(regions))));
    }

    private Object plainly(String lever, double value) {
        return page.evaluate(
                """
                async ({ lever, value }) => (await import("/resources/jangkau/js/leverwords.js")).plainly(lever, value)
                """,
                Map.of("lever", lever, "value", value));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
