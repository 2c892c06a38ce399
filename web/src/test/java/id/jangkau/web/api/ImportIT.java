package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be sent to the register, looked at and refused; entering is walked in IntakeWalkIT. */
@ExtendWith(Server.class)
class ImportIT {

    private static final String SOUND = "kode,segmen,bulan,pekerja,aktif\n63.03,BPU,2026-02,9,4\n";

    private final Rest rest;

    ImportIT(URI server) {
        rest = new Rest(server);
    }

    @Test
    void aLookSaysWhatWouldChangeAndChangesNothing() throws Exception {
        JsonObject change = object(send("dryRun=true", SOUND)).getJsonObject("change");

        assertThat(change.getString("version")).isEqualTo("2026-02-r1");
        assertThat(change.getInt("changed")).isEqualTo(1);
        JsonObject figure = change.getJsonArray("figures").getJsonObject(0);
        assertThat(figure.getString("name")).isEqualTo("Kabupaten Banjar");
        assertThat(figure.getJsonObject("before").getBoolean("derived")).isTrue();
        assertThat(object(rest.get("coverage")).getString("dataVersion")).isEqualTo("2026-02-r1");
    }

    @ParameterizedTest
    @CsvSource({"id", "en"})
    void whatTheRegisterGivesOutChangesNothingWhenItComesBack(String language) throws Exception {
        String file = rest.get("/observations.csv?lang=" + language).body();

        JsonObject found = object(send("dryRun=true", file));

        assertThat(found.getInt("errorCount")).isZero();
        assertThat(found.getJsonArray("questions")).isEmpty();
        assertThat(found.getJsonObject("change").getInt("same")).isEqualTo(112);
        assertThat(found.getJsonObject("change").getInt("changed")).isZero();
    }

    @Test
    void partsThatDoNotAddUpAreShownWithWhatWasChosenForThem() throws Exception {
        String village =
                "kode,wilayah,segmen,bulan,pekerja,aktif\n63.03.01.2001,Kertak,BPU,2026-02,9,4\n";

        JsonObject kept = object(send("dryRun=true&parts=SUM", village)).getJsonObject("change");
        JsonObject summed =
                object(send("dryRun=true&parts.63.03=SUM", village)).getJsonObject("change");

        assertThat(kept.getInt("learned")).isEqualTo(1);
        assertThat(kept.getInt("incomplete")).isEqualTo(1);
        JsonObject part = kept.getJsonArray("parts").getJsonObject(0);
        assertThat(part.getString("code")).isEqualTo("63.03");
        assertThat(part.getInt("active")).isEqualTo(4);
        assertThat(part.getJsonObject("own").getBoolean("derived")).isTrue();
        assertThat(part.getString("choice")).as("parts are missing").isEqualTo("KEEP");
        assertThat(summed.getJsonArray("parts").getJsonObject(0).getString("choice"))
                .isEqualTo("SUM");
        assertThat(summed.getJsonObject("after").getInt("workers"))
                .isLessThan(kept.getJsonObject("after").getInt("workers"));
    }

    @Test
    void equalHeadingsAreToldApartAndAPublishedTotalThatIsLeftIsNamed() throws Exception {
        String file = "kode,segmen,bulan,pekerja,aktif,aktif\n63.03,BPU,2026-02,9,3,4\n";

        JsonObject asked = object(send("dryRun=true", file));
        JsonObject told = object(send("dryRun=true&column.active=@F", file));

        assertThat(asked.getJsonArray("errors").getJsonObject(0).getString("message"))
                .contains("E (aktif), F (aktif)");
        assertThat(asked.getJsonArray("lines")).hasSize(2);
        JsonObject change = told.getJsonObject("change");
        assertThat(change.getJsonArray("figures").getJsonObject(0).getInt("active")).isEqualTo(4);
        assertThat(change.getJsonArray("contradictions").getString(0)).contains("7.996.826");
    }

    @Test
    void aFileThatNobodyReadsHasNoProgress() throws Exception {
        assertThat(rest.get("coverage/imports/progress/nobody").statusCode()).isEqualTo(204);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithAStableCode() throws Exception {
        HttpResponse<String> answer = send("dryRun=true", "%PDF-1.7\n…");

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonObject error = object(answer).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("code")).isEqualTo("pdf");
        assertThat(error).as("there is nothing to quote").doesNotContainKey("value");
    }

    @Test
    void whatIsWrongInAFileIsNamedByLineAndColumnAndNothingIsEntered() throws Exception {
        HttpResponse<String> answer =
                send(
                        "version=2026-02-r1&source=dinas",
                        "kode,segmen,bulan,pekerja,aktif\n63.03,BPU,2026-02,9,10\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonObject error = object(answer).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("code")).isEqualTo("above");
        assertThat(error.getInt("line")).isEqualTo(2);
        assertThat(error.getString("column")).isEqualTo("E");
        assertThat(object(rest.get("coverage")).getString("dataVersion")).isEqualTo("2026-02-r1");
    }

    @Test
    void aPreviewOfAnotherVersionIsNotEntered() throws Exception {
        assertThat(send("version=2020-01-r1&source=dinas", SOUND).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "source=dinas, version",
        "version=2026-02-r1, source",
        "dryRun=yes, dryRun",
        "dryRun=true&month=Februari, month",
        "dryRun=true&month=0000-01, month",
        "dryRun=true&month=-0001-01, month",
        "dryRun=true&segment=PU, segment",
        "dryRun=true&progress=a+b, progress",
        "dryRun=true&sheet=%00, sheet",
        "dryRun=true&parts=ADD, parts",
        "dryRun=true&pool=x, pool"
    })
    void aWrongParameterIsNamed(String query, String field) throws Exception {
        HttpResponse<String> answer = send(query, SOUND);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).contains(field);
    }

    private HttpResponse<String> send(String query, String file) throws Exception {
        return rest.send(
                rest.at("coverage/imports?" + query)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(file)));
    }
}
