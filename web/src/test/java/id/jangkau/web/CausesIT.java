package id.jangkau.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each bend of a line names what begins, changes or ends there, and what becomes of the members.
 */
@ExtendWith({Server.class, Chromium.class})
class CausesIT {

    /**
     * Twelve months of a thousand workers; Baseline keeps 400 members, the scenario gains one a
     * month.
     */
    private static final String CAUSES =
            """
            async ({ levers, notes }) => {
                const { causes } = await import("/resources/jangkau/js/causes.js");
                const months = Array.from({ length: 13 }, (_, at) => at === 12 ? "2028-01" : `2027-${String(at + 1).padStart(2, "0")}`);
                const total = (active) => ({ total: { active, coverage: active.map((persons) => persons / 1000) } });
                const result = { ...total(months.map((_, at) => 400 + at)), notes: notes.map(([month, code, id]) => ({ month, code, message: { id } })) };
                const heldAgainst = total(months.map(() => 400));
                return causes([{ body: { levers: JSON.parse(levers) }, result, heldAgainst }], months, true).map(({ at, title, text }) => `${at} ${title} ${text}`.trim());
            }
            """;

    private Page page;

    @BeforeEach
    void open(URI server, Page page) {
        this.page = page;
        page.navigate(server.resolve("/simulator").toString());
    }

    @Test
    void whatEndsAndBeginsAtOneBendIsOneCause() {
        assertThat(
                        causes(
                                """
                                [{"lever": "MEDIA_CAMPAIGN", "value": 50, "to": "2027-05"},
                                 {"lever": "RETENTION_HELP", "value": 0.4, "from": "2027-06"},
                                 {"lever": "VILLAGE_ENGAGEMENT", "value": 0, "from": "2027-03"}]
                                """))
                .containsExactly(
                        "4 Berakhir Mei 2027: Kampanye media. Mulai Jun 2027: Pengingat iuran."
                                + " Tambahan peserta +8 sampai Jan 2028.");
    }

    @Test
    void aLeverThatGoesOnWithAnotherValueChanges() {
        assertThat(
                        causes(
                                """
                                [{"lever": "MEDIA_CAMPAIGN", "value": 50, "to": "2027-10"},
                                 {"lever": "MEDIA_CAMPAIGN", "value": 150, "from": "2027-11"}]
                                """))
                .containsExactly(
                        "9 Berubah Nov 2027: Kampanye media. Tambahan peserta +3 sampai Jan 2028.");
    }

    @Test
    void fewerPlacesOfSupportAreNoEnd() {
        assertThat(
                        causes(
                                "[{\"lever\": \"CONTRIBUTION_SUPPORT\", \"value\": 900, \"to\": \"2027-11\"}]",
                                List.of(
                                        "2027-11",
                                        "supportFalls",
                                        "Dukungan iuran berkurang: 7 peserta berhenti.")))
                .containsExactly(
                        "10 Berkurang setelah Nov 2027: Dukungan iuran. 7 peserta berhenti.");
    }

    @Test
    void whatBeginsWithTheLineOrEndsWithItBendsNothing() {
        assertThat(
                        causes(
                                "[{\"lever\": \"MEDIA_CAMPAIGN\", \"value\": 50, \"from\": \"2027-02\", \"to\": \"2028-01\"},"
                                        + "{\"lever\": \"RETENTION_HELP\", \"value\": 1, \"from\": \"2026-01\", \"to\": \"2030-01\"}]"))
                .isEmpty();
    }

    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"})
    private final List<String> causes(String levers, List<String>... notes) {
        return (List<String>)
                page.evaluate(CAUSES, Map.of("levers", levers, "notes", List.of(notes)));
    }
}
