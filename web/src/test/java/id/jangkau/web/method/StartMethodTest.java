package id.jangkau.web.method;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.message.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The start data have their place on the page. */
class StartMethodTest {

    @Test
    void everyInterventionIsMappedToLeversOrSaidToBearOnNone() throws IOException {
        assertThat(startData("evidence", "intervention")).allMatch(EvidenceMap::names);
    }

    @ParameterizedTest
    @EnumSource
    void everyLeverHasEvidence(Lever lever) throws IOException {
        assertThat(startData("evidence", "intervention"))
                .anyMatch(intervention -> EvidenceMap.levers(intervention).contains(lever));
    }

    @Test
    void anUnknownInterventionStandsWithTheOtherEvidence() {
        assertThat(EvidenceMap.names("hypnosis")).isFalse();
        assertThat(EvidenceMap.levers("hypnosis")).isEmpty();
    }

    @Test
    void whatIsInBracketsOnlyDetailsAnIntervention() {
        assertThat(EvidenceMap.levers("information (personal card)"))
                .containsExactly(Lever.MEDIA_CAMPAIGN);
    }

    @Test
    void everyParameterStandsInOneGroup() {
        assertThat(ParameterGroup.of(List.of()))
                .flatExtracting(ParameterGroup::parameters)
                .extracting(ParameterRows::parameter)
                .containsExactlyInAnyOrder(Parameter.values());
    }

    @ParameterizedTest
    @CsvSource({
        "parameters, key, parameter.",
        "lever-costs, key, cost.",
        "capacity, key, capacity.",
        "lever-positions, lever, method.strength.",
        "lever-positions, lever, method.evidence."
    })
    void everyRowHasAName(String file, String column, String prefix) throws IOException {
        assertThat(startData(file, column))
                .allSatisfy(
                        key -> assertThat(Language.ID.texts().containsKey(prefix + key)).isTrue());
    }

    /** One column of a file of the start data. */
    private static List<String> startData(String file, String column) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader =
                new InputStreamReader(
                        StartMethodTest.class.getResourceAsStream("/start-data/" + file + ".csv"),
                        StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(row -> row.get(column)).toList();
        }
    }
}
