package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.OfficeServer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is entered by REST, on a server whose data may change. */
class EnteringIT {

    private static OfficeServer office;
    private static Rest rest;

    @TempDir private static Path data;

    @BeforeAll
    static void open() throws Exception {
        office = new OfficeServer(data).start();
        rest = new Rest(office.address());
    }

    @AfterAll
    static void end() throws Exception {
        office.kill();
    }

    @Test
    void aFileThatIsSentAgainUnderItsKeyIsEnteredOnce() throws Exception {
        String query = "source=dinas&version=" + current();
        String file = "kode,segmen,bulan,pekerja,aktif\n63.03,BPU,2026-02,9,4\n";

        HttpResponse<String> first = send(query, file, "once");
        HttpResponse<String> again = send(query, file, "once");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(current()).isEqualTo(object(first).getString("dataVersion"));
        assertThat(send(query, file + "63.05,BPU,2026-02,9,4\n", "once").statusCode())
                .isEqualTo(422);
        assertThat(send(query, file, "other").statusCode()).isEqualTo(409);
    }

    @Test
    void whatWasAnsweredIsProposedForTheSameHeadingsUntilItIsForgotten() throws Exception {
        String file = "kode;yang bekerja;aktif\n63.05;%s;1.234\n";
        String answers =
                "&month=2026-02&segment=NON_WAGE"
                        + "&column.workers=yang%20bekerja&reading.workers=DOT_COMMA";

        String version = "source=dinas&version=" + current() + answers;
        assertThat(send(version, file.formatted("5.678"), "answers").statusCode()).isEqualTo(201);

        JsonObject found = look(file.formatted("6.789"));
        assertThat(found.getJsonArray("questions")).isEmpty();
        assertThat(found.getJsonObject("change").getInt("changed")).isEqualTo(1);
        JsonObject remembered = found.getJsonObject("remembered");
        assertThat(remembered.getJsonObject("answers"))
                .hasSize(3)
                .containsKeys("column.workers", "reading.workers", "segment");

        rest.send(
                rest.at("coverage/imports/remembered/" + remembered.getString("headings"))
                        .DELETE());
        JsonObject forgotten = look(file.formatted("6.789"));
        assertThat(forgotten.containsKey("remembered")).isFalse();
        assertThat(forgotten.getInt("errorCount")).isPositive();
    }

    private static JsonObject look(String file) throws Exception {
        return object(send("dryRun=true&month=2026-02", file, "look"));
    }

    private static String current() throws Exception {
        return object(rest.get("coverage")).getString("dataVersion");
    }

    private static HttpResponse<String> send(String query, String file, String key)
            throws Exception {
        return rest.send(
                rest.at("coverage/imports?" + query)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(file)));
    }
}
