package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.array;
import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
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
