package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.web.Server;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of levers and largest doubts, over REST. */
@ExtendWith(Server.class)
class PartsAndDoubtsIT {

    private static final String LEVERS =
            """
            "levers": [{"lever": "VILLAGE_ENGAGEMENT", "from": "2027-01", "value": 0.02},
                       {"lever": "MEDIA_CAMPAIGN", "from": "2027-01", "value": 100},
                       {"lever": "RETENTION_HELP", "from": "2027-01", "value": 0.5}]
            """;

    private final Rest rest;

    PartsAndDoubtsIT(URI server) {
        rest = new Rest(server);
    }

    private static String body(String more) {
        return "{\"months\": 24, " + LEVERS + ", " + more + "}";
    }

    @Test
    void theEffectIsDividedAmongTheLeversWithoutARemainder() throws Exception {
        JsonObject answer = object(rest.post("attributions", body("\"draws\": 64")));
        List<JsonObject> levers = answer.getJsonArray("levers").getValuesAs(JsonObject.class);
        JsonObject with = object(rest.post("projections", body("\"draws\": 0")));
        JsonObject without = object(rest.post("projections", "{\"months\": 24}"));

        assertThat(levers)
                .extracting(lever -> lever.getString("lever"))
                .containsExactly("VILLAGE_ENGAGEMENT", "MEDIA_CAMPAIGN", "RETENTION_HELP");
        double sum =
                levers.stream().mapToDouble(it -> at(it.getJsonArray("extraActive"), 24)).sum();
        assertThat(sum).isCloseTo(active(with) - active(without), within(1e-6));
        assertThat(at(answer.getJsonArray("total"), 24)).isCloseTo(sum, within(1e-6));
        JsonObject range = levers.get(0).getJsonObject("bands");
        assertThat(range.getJsonNumber("0.1").doubleValue())
                .isPositive()
                .isLessThan(range.getJsonNumber("0.9").doubleValue());
    }

    @Test
    void thePartsAddUpToWhatTheScenarioAddsToABaselineUnderTheSameAssumptions() throws Exception {
        String assumptions = "\"assumptions\": {\"trend\": 0.02}";
        String media = "{\"lever\": \"MEDIA_CAMPAIGN\", \"from\": \"2027-01\", \"value\": 100}";
        String weaker =
                "{\"lever\": \"VILLAGE_ENGAGEMENT\", \"from\": \"2027-01\", \"value\": 0.01}";
        String baseline = "\"levers\": [%s, %s]".formatted(media, weaker);

        JsonObject answer =
                object(
                        rest.post(
                                "attributions",
                                body(assumptions + ", \"baseline\": {" + baseline + "}")));

        JsonObject with = object(rest.post("projections", body(assumptions)));
        JsonObject before =
                object(
                        rest.post(
                                "projections",
                                "{\"months\": 24, " + baseline + ", " + assumptions + "}"));
        assertThat(answer.getJsonArray("levers").getValuesAs(JsonObject.class))
                .extracting(lever -> lever.getString("lever"))
                .containsExactly("VILLAGE_ENGAGEMENT", "RETENTION_HELP");
        assertThat(at(answer.getJsonArray("total"), 24))
                .isCloseTo(active(with) - active(before), within(1e-6));
    }

    @Test
    void theWidestDoubtComesFirst() throws Exception {
        JsonObject answer = object(rest.post("sensitivities", body("\"assumptions\": {}")));
        List<JsonObject> bars = answer.getJsonArray("parameters").getValuesAs(JsonObject.class);

        assertThat(answer.getString("month")).isEqualTo("2028-02");
        assertThat(bars.get(0).getString("key")).isEqualTo("trend");
        assertThat(width(bars.get(0))).isGreaterThan(width(bars.get(1)));
        assertThat(bars).hasSizeGreaterThan(20);
    }

    private static double width(JsonObject bar) {
        return Math.abs(
                bar.getJsonNumber("coverageHigh").doubleValue()
                        - bar.getJsonNumber("coverageLow").doubleValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    attributions  | detail         | "detail": "regions"
                    attributions  | target         | "target": {"coverage": 0.5, "month": "2028-02"}
                    sensitivities | draws          | "draws": 100
                    sensitivities | sampling       | "sampling": "RANDOM"
                    sensitivities | seed           | "seed": 2
                    sensitivities | detail         | "detail": "cells"
                    sensitivities | baseline       | "baseline": {"levers": []}
                    attributions  | baseline.draws | "baseline": {"draws": 1}
                    attributions  | baseline.levers[0].from | "baseline": {"levers": [{"lever": "RETENTION_HELP", "value": 0.1, "from": "2029-01"}]}
                    """)
    void whatAQuestionHasNoUseForIsRefusedByItsName(String path, String field, String more)
            throws Exception {
        HttpResponse<String> refused = rest.post(path, body(more));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(fields(refused)).containsExactly(field);
    }

    private static double active(JsonObject projection) {
        return at(projection.getJsonObject("total").getJsonArray("active"), 24);
    }

    private static double at(JsonArray months, int month) {
        return ((JsonNumber) months.get(month)).doubleValue();
    }
}
