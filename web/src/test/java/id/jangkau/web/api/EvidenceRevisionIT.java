package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.array;
import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be sent as other evidence and is refused; entering is walked in EvidenceWalkIT. */
@ExtendWith(Server.class)
class EvidenceRevisionIT {

    private static final String COST =
            "{\"table\": \"COSTS\", \"row\": \"village_month\", \"central\": 700000, \"source\": \"s\"}";

    private final Rest rest;

    EvidenceRevisionIT(URI server) {
        rest = new Rest(server);
    }

    @Test
    void aLookSaysWhatWouldChangeAndWhatThatDoesAndStoresNothing() throws Exception {
        JsonObject seen = object(send("?dryRun=true", body("2026-02-r1", "", COST)));

        JsonObject change = seen.getJsonArray("changes").getJsonObject(0);
        assertThat(change.getJsonObject("before").getInt("central")).isEqualTo(600_000);
        assertThat(change.getJsonObject("after").getInt("central")).isEqualTo(700_000);
        JsonObject drive = seen.getJsonArray("effects").getJsonObject(1);
        assertThat(drive.getString("reference")).isEqualTo("VILLAGE_DRIVE");
        assertThat(rupiah(drive, "after")).isGreaterThan(rupiah(drive, "before"));
        assertThat(coverage(drive, "after")).isEqualTo(coverage(drive, "before"));
        assertThat(object(rest.get("coverage")).getString("dataVersion")).isEqualTo("2026-02-r1");
    }

    @Test
    void aCapacityBelowAReferenceScenarioSaysThatItCanNoLongerBeCarriedOut() throws Exception {
        String places =
                "{\"table\": \"CAPACITY\", \"row\": \"support_places_per_year\", \"value\": 50000,"
                        + " \"source\": \"APBD 2027\"}";

        JsonObject seen = object(send("?dryRun=true", body("2026-02-r1", "", places)));

        JsonObject support = seen.getJsonArray("effects").getJsonObject(3);
        assertThat(support.getJsonObject("after").getJsonObject("refusal").getString("id"))
                .contains("50.000");
    }

    @Test
    void aVersionThatIsNoLongerCurrentIsNotWrittenOver() throws Exception {
        assertThat(send("", body("2020-01-r1", "alasan", COST)).statusCode()).isEqualTo(404);
        assertThat(renew("2026-02-r1", "2020-01-r1").statusCode()).isEqualTo(409);
        assertThat(renew("2020-01-r1", "2026-02-r1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\": \"2026-02-r1\"} | changes",
                "{\"version\": \"2026-02-r1\", \"changes\": []} | changes",
                "{\"changes\": [{}]} | version",
                "{\"version\": \"2026-02-r1\", \"changes\": [{\"table\": \"X\"}]} | changes[0].table",
                "{\"version\": \"2026-02-r1\", \"changes\": [{\"table\": \"COSTS\", \"none\": 1}]} | changes[0].none",
                "{\"version\": \"2026-02-r1\", \"changes\": [{\"table\": \"COSTS\", \"low\": \"1\"}]} | changes[0].low"
            })
    void aWrongFieldIsNamed(String body, String field) throws Exception {
        HttpResponse<String> answer = send("?dryRun=true", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARAMETERS | lapse.NON_WAGE | 'distribution': 'fixed', 'central': 1, 'max': 1",
                "PARAMETERS | discount_effect.NON_WAGE | 'distribution': 'fixed', 'central': 1, 'max': 1",
                "PARAMETERS | media_effect.NON_WAGE | 'distribution': 'fixed', 'central': 1, 'max': 1",
                "PARAMETERS | compliance_effect.WAGE | 'distribution': 'fixed', 'central': 1, 'max': 1",
                "PARAMETERS | reactivation.NON_WAGE | 'distribution': 'fixed', 'central': 2, 'max': 2",
                "PARAMETERS | village_effect.NON_WAGE | 'distribution': 'fixed', 'central': 1.5, 'max': 5",
                "PARAMETERS | turnover.WAGE | 'distribution': 'fixed', 'central': 1, 'max': 1000000",
                "PARAMETERS | worker_growth | 'distribution': 'fixed', 'central': -1, 'min': -1",
                "PARAMETERS | completion.NON_WAGE | 'distribution': 'fixed', 'central': 0, 'min': 0",
                "PARAMETERS | media_half_spend | 'distribution': 'fixed', 'central': 0, 'min': 0",
                "PARAMETERS | peer_effect.NON_WAGE | 'distribution': 'fixed', 'central': 20, 'max': 20",
                "PARAMETERS | peer_effect.NON_WAGE | 'distribution': 'fixed', 'central': 1e9, 'max': 1e9",
                "PARAMETERS | lapse.NON_WAGE | 'max': 1",
                "PARAMETERS | noise_sd | 'central': 50, 'max': 50",
                "COSTS | village_month | 'central': 1e308, 'high': 1e308",
                "COSTS | discount_rate | 'central': 2, 'high': 3",
                "CAPACITY | employers | 'value': 1e308",
                "LEVERS | MEDIA_CAMPAIGN | 'high': 1e308, 'max': 1e308"
            })
    void whatTheModelCannotTakeIsNeitherLookedAtNorEntered(String table, String row, String values)
            throws Exception {
        String change =
                "{'table': '%s', 'row': '%s', 'source': 's', %s}"
                        .formatted(table, row, values)
                        .replace('\'', '"');

        for (String query : List.of("", "?dryRun=true")) {
            HttpResponse<String> answer = send(query, body("2026-02-r1", "alasan", change));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(fields(answer))
                    .isNotEmpty()
                    .allMatch(each -> each.startsWith("changes[0]."));
        }
        assertThat(object(rest.get("coverage")).getString("dataVersion")).isEqualTo("2026-02-r1");
        assertThat(rest.post("projections", "{\"months\": 12}").statusCode()).isEqualTo(200);
    }

    @Test
    void whatChangesNothingAndWhatHasNoReasonIsRefused() throws Exception {
        String same = COST.replace("700000", "600000");
        JsonObject known = array(rest.get("costs?version=2026-02-r1")).getJsonObject(0);
        String source = known.getString("source");

        assertThat(
                        fields(
                                send(
                                        "?dryRun=true",
                                        body(
                                                "2026-02-r1",
                                                "",
                                                same.replace("\"s\"", "\"" + source + "\"")))))
                .containsExactly("changes");
        assertThat(fields(send("", body("2026-02-r1", " ", COST)))).containsExactly("reason");
        assertThat(fields(send("?dryRun=maybe", body("2026-02-r1", "", COST))))
                .containsExactly("dryRun");
    }

    @ParameterizedTest
    @CsvSource({"costs", "capacity", "levers", "parameters"})
    void evidenceOfANamedVersionCanBeReadAndAnUnknownOneIsNotFound(String path) throws Exception {
        assertThat(rest.get(path + "?version=2026-02-r1").body()).isEqualTo(rest.get(path).body());
        assertThat(rest.get(path + "?version=2020-01-r1").statusCode()).isEqualTo(404);
    }

    @Test
    void theFirstVersionChangedNothing() throws Exception {
        assertThat(rest.get("data-versions/2026-02-r1/changes").body())
                .isEqualTo("{\"dataVersion\":\"2026-02-r1\"}");
        assertThat(rest.get("data-versions/2020-01-r1/changes").statusCode()).isEqualTo(404);
    }

    private static double rupiah(JsonObject effect, String when) {
        return effect.getJsonObject(when).getJsonNumber("rupiah").doubleValue();
    }

    private static double coverage(JsonObject effect, String when) {
        return effect.getJsonObject(when).getJsonNumber("coverage").doubleValue();
    }

    private HttpResponse<String> renew(String label, String current) throws Exception {
        return rest.post(
                "data-versions/" + label + "/renewals",
                "{\"version\": \"" + current + "\", \"reason\": \"alasan\"}");
    }

    private HttpResponse<String> send(String query, String body) throws Exception {
        return rest.post("evidence/revisions" + query, body);
    }

    private static String body(String version, String reason, String change) {
        return "{\"version\": \"%s\", \"reason\": \"%s\", \"changes\": [%s]}"
                .formatted(version, reason, change);
    }
}
