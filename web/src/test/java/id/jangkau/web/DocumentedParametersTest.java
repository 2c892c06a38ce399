package id.jangkau.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.model.Parameter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the tables of {@code docs/model.md} against the start data and the model. */
class DocumentedParametersTest {

    private static final List<String> SYMBOLS =
            List.of("symbol", "key", "segments", "meaning", "in the equations");

    @ParameterizedTest
    @ValueSource(strings = {"parameters", "lever-positions", "lever-costs", "capacity"})
    void everyRowOfTheStartDataStandsInTheDocumentAsItIs(String file) throws IOException {
        List<List<String>> rows = startData(file);

        assertThat(ModelDocument.table(rows.get(0))).containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterOfTheModelHasASymbol(Parameter parameter) {
        String segments = parameter.sharedBySegments() ? "all" : "each";

        assertThat(ModelDocument.table(SYMBOLS))
                .anySatisfy(row -> assertThat(row).containsSubsequence(parameter.key(), segments));
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterOfTheModelHasAValue(Parameter parameter) throws IOException {
        assertThat(startData("parameters"))
                .anySatisfy(row -> assertThat(row).startsWith(parameter.key()));
    }

    @Test
    void noSymbolIsDocumentedThatTheModelDoesNotKnow() {
        List<String> documented =
                ModelDocument.table(SYMBOLS).stream().skip(1).map(row -> row.get(1)).toList();

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Parameter.values()).map(Parameter::key).toList());
    }

    /** A file of the start data in English, its header first. */
    private static List<List<String>> startData(String file) throws IOException {
        String path = "/start-data/" + file + ".csv";
        try (Reader reader =
                new InputStreamReader(
                        DocumentedParametersTest.class.getResourceAsStream(path),
                        StandardCharsets.UTF_8)) {
            List<CSVRecord> rows = CSVFormat.RFC4180.parse(reader).getRecords();
            int[] english =
                    IntStream.range(0, rows.get(0).size())
                            .filter(column -> !rows.get(0).get(column).endsWith("_indonesian"))
                            .toArray();
            return rows.stream().map(row -> cells(row, english)).toList();
        }
    }

    private static List<String> cells(CSVRecord row, int... columns) {
        return Arrays.stream(columns).mapToObj(row::get).toList();
    }
}
