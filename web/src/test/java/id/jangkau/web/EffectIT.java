package id.jangkau.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A change that moves nothing is answered with the reason. */
@ExtendWith({Server.class, Chromium.class})
class EffectIT {

    private static final String CHANGE =
            """
            async ([before, after]) => {
                const load = (name) => import(`/resources/jangkau/js/${name}.js`);
                const [{ answered, withoutEffect }, { complete }, { bodyOf }, { ask }] = await Promise.all(["effect", "settings", "console", "page"].map(load));
                const board = (settings) => ({ months: 60, levers: JSON.parse(settings || "[]").map(complete), assumptions: {} });
                const steps = [board(before), board(after)];
                for (const step of steps) {
                    answered(step, await ask("projections", bodyOf(step)));
                }
                const levers = ["VILLAGE_ENGAGEMENT", "ACCOMPANIMENT", "MEDIA_CAMPAIGN", "CONTRIBUTION_SUPPORT", "RETENTION_HELP"].map((name) => ({ name }));
                return withoutEffect({ before: { board: steps[0] }, after: { board: steps[1] } }, steps[1], levers);
            }
            """;

    private static final String MEDIA = "{\"lever\": \"MEDIA_CAMPAIGN\", \"value\": ";
    private static final String SUPPORT = "{\"lever\": \"CONTRIBUTION_SUPPORT\", \"value\": ";
    private static final String HELP = "{\"lever\": \"ACCOMPANIMENT\", \"value\": ";

    /** Before, after, and what is said of it; empty where nothing is. */
    private static final String[][] CASES = {
        {"[M 0}]", "[M 0, \"from\": \"2027-01\"}]", "nilai tuas itu 0"},
        {"[M 50}]", "[M 50}, M 0, \"regions\": [\"63\"]}]", "nilai tuas itu 0"},
        {"[M 50}]", "[M 50, \"payers\": {\"BPJS\": 1}}]", "hanya siapa yang membayar"},
        {"[]", "[H 0.5}]", "tidak ada Pelibatan desa"},
        {"[H 0.5}]", "[]", "tidak ada Pelibatan desa"},
        {"[M 50}]", "[M 50, \"from\": \"2026-03\"}]", "hanya ditulis lain"},
        {"[M 50}]", "[M 50, \"to\": \"2031-02\"}]", "hanya ditulis lain"},
        {
            "[M 50}]",
            "[M 50, \"regions\": [\"61\", \"62\", \"63\", \"64\", \"65\"]}]",
            "hanya ditulis"
        },
        {
            "[M 50}]",
            "[M 50, \"to\": \"2027-12\"}, M 50, \"from\": \"2028-01\"}]",
            "hanya ditulis lain"
        },
        {
            "[S 60000, \"regions\": [\"64.11\"]}]",
            "[S 90000, \"regions\": [\"64.11\"]}]",
            "tidak terisi"
        },
        {"[M 50}]", "[M 50}]", "sama dengan yang sebelumnya"},
        {"[]", "[M 1, \"regions\": [\"64.11\"]}]", "kurang dari 0,01 poin"},
        {"[M 50}]", "[M 150}]", ""},
    };

    @Test
    void whatMovesNothingSaysWhyAndWhatMovesSaysNothing(URI server, Page page) {
        page.navigate(server.resolve("simulator").toString());
        for (String[] each : CASES) {
            String said =
                    (String)
                            page.evaluate(
                                    CHANGE, new String[] {settings(each[0]), settings(each[1])});
            assertThat(said).as(each[1]).contains(each[2]);
            assertThat(said.isEmpty()).as(each[1]).isEqualTo(each[2].isEmpty());
        }
    }

    private static String settings(String text) {
        return text.replace("M ", MEDIA).replace("H ", HELP).replace("S ", SUPPORT);
    }
}
