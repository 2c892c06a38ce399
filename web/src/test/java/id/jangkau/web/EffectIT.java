package id.jangkau.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    private static final String HELP = "{\"lever\": \"ACCOMPANIMENT\", \"value\": ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    [M 0}];                  [M 0, "from": "2027-01"}];                                    nilai tuas itu 0
                    [M 50}];                 [M 50}, M 0, "regions": ["63"]}];                             nilai tuas itu 0
                    [M 50}];                 [M 50, "payers": {"BPJS": 1}}];                               hanya siapa yang membayar
                    [];                      [H 0.5}];                                                     tidak ada Pelibatan desa
                    [H 0.5}];                [];                                                           tidak ada Pelibatan desa
                    [M 50}];                 [M 50, "from": "2026-03"}];                                   hanya ditulis lain
                    [M 50}];                 [M 50, "to": "2031-02"}];                                     hanya ditulis lain
                    [M 50}];                 [M 50, "regions": ["61", "62", "63", "64", "65"]}];           hanya ditulis lain
                    [M 50}];                 [M 50, "to": "2027-12"}, M 50, "from": "2028-01"}];           hanya ditulis lain
                    [{"lever": "CONTRIBUTION_SUPPORT", "value": 60000, "regions": ["64.11"]}]; [{"lever": "CONTRIBUTION_SUPPORT", "value": 90000, "regions": ["64.11"]}]; tidak terisi
                    [M 50}];                 [M 50}];                                                      sama dengan yang sebelumnya
                    [];                      [M 1, "regions": ["64.11"]}];                                 kurang dari 0,01 poin
                    """)
    void whatMovesNothingSaysWhy(
            String before, String after, String reason, URI server, Page page) {
        assertThat(said(before, after, server, page)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = "[M 50}]; [M 150}]")
    void whatMovesSaysNothing(String before, String after, URI server, Page page) {
        assertThat(said(before, after, server, page)).isEmpty();
    }

    private static String said(String before, String after, URI server, Page page) {
        page.navigate(server.resolve("simulator").toString());
        return (String) page.evaluate(CHANGE, new String[] {settings(before), settings(after)});
    }

    private static String settings(String text) {
        return text.replace("M ", MEDIA).replace("H ", HELP);
    }
}
