package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.array;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What projections rest on, as a program from outside reads it. */
@ExtendWith(Server.class)
class ReferenceIT {

    private final Rest rest;

    ReferenceIT(URI server) {
        rest = new Rest(server);
    }

    @Test
    void coverageAddsUpToThePublishedFigures() throws Exception {
        JsonObject coverage = object(rest.get("coverage"));

        assertThat(coverage.getString("baseMonth")).isEqualTo("2026-02");
        assertThat(coverage.getInt("workers")).isEqualTo(7_996_826);
        assertThat(coverage.getInt("active")).isEqualTo(3_302_762);
        assertThat(coverage.getJsonNumber("coverage").doubleValue())
                .isEqualTo(3_302_762.0 / 7_996_826);
        JsonArray regions = coverage.getJsonArray("regions");
        assertThat(regions).hasSize(56);
        assertThat(regions.getValuesAs(JsonObject.class))
                .allMatch(region -> region.getBoolean("derived"));
        assertThat(sum(regions, "active")).isEqualTo(3_302_762);
        assertThat(sum(regions, "workers")).isEqualTo(7_996_826);
    }

    @ParameterizedTest
    @CsvSource({"parameters, 35", "levers, 7", "costs, 10", "capacity, 5"})
    void whatProjectionsRestOnIsThereWithItsSource(String path, int rows) throws Exception {
        assertThat(array(rest.get(path)).getValuesAs(JsonObject.class))
                .hasSize(rows)
                .allSatisfy(row -> assertThat(row.getString("grade")).isIn("A", "B", "C", "D"));
    }

    /** The contract: what is told in one language to programs stays in that language. */
    @Test
    void aTextIsOneStringInTheLanguageThatItAlwaysHad() throws Exception {
        JsonObject coverage = object(rest.get("coverage"));

        assertThat(coverage.getString("pool"))
                .isEqualTo("pekerja di Kalimantan menurut BPJS Ketenagakerjaan, Februari 2026");
        assertThat(coverage.getString("source")).startsWith("BPJS Ketenagakerjaan Kanwil");
        assertThat(array(rest.get("parameters")).getJsonObject(1).getString("source"))
                .isEqualTo("assumption");
        assertThat(array(rest.get("levers")).getJsonObject(1).getString("reference"))
                .isEqualTo("no reference; chosen by judgement");
        assertThat(array(rest.get("costs")).getJsonObject(9).getString("unit"))
                .isEqualTo("per year");
        assertThat(array(rest.get("capacity")).getJsonObject(0).getString("unit"))
                .isEqualTo("villages");
    }

    private static long sum(JsonArray rows, String field) {
        return rows.getValuesAs(JsonObject.class).stream()
                .mapToLong(row -> row.getInt(field))
                .sum();
    }
}
