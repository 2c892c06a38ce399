package id.jangkau.web.api;

import static id.jangkau.web.api.Rest.fields;
import static id.jangkau.web.api.Rest.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import jakarta.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several projections in one request. */
@ExtendWith(Server.class)
class ComparisonIT {

    private final Rest rest;

    ComparisonIT(URI server) {
        rest = new Rest(server);
    }

    @Test
    void aComparisonKeepsTheOrderOfItsScenarios() throws Exception {
        String body =
                """
                {"scenarios": [
                  {"name": "B", "months": 24, "levers": [{"lever": "RETENTION_HELP", "value": 0.8}]},
                  {"name": "A", "months": 12}]}
                """;

        JsonObject answer = object(rest.post("comparisons", body));

        assertThat(answer.getJsonArray("scenarios").getValuesAs(JsonObject.class))
                .extracting(scenario -> scenario.getString("name"))
                .containsExactly("B", "A");
        assertThat(answer.getString("month")).isEqualTo("2027-02");
        assertThat(answer).doesNotContainKey("beats");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"scenarios\": [{\"name\": \"A\", \"months\": 12}]} | scenarios",
                "{\"scenarios\": [{\"months\": 12}, {\"name\": \"B\", \"months\": 0}]} | scenarios[1].months",
                "{\"scenarios\": [{\"name\": \"A\", \"months\": 12}, {\"name\": \"B\", \"months\": 12, \"assumptions\": {\"trend\": 9}}]} | scenarios[1].assumptions.trend",
            })
    void aComparisonNamesTheScenarioThatIsWrong(String body, String field) throws Exception {
        assertThat(fields(rest.post("comparisons", body))).contains(field);
    }
}
