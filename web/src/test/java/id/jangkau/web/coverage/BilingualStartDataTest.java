package id.jangkau.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a reader is meant to understand in the start data stands there in both languages. */
class BilingualStartDataTest {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String INDONESIAN = "_indonesian";

    /** Neither a word nor a number with a separator, such as {@code 45 %} and {@code n=257}. */
    private static final Pattern SIGNS = Pattern.compile("(?!.*(\\p{L}{2}|\\d?[.,]\\d)).*");

    /** Sites, each with the number or the date of its page, such as {@code example.org 2026/02}. */
    private static final Pattern SITES = Pattern.compile("((; )?\\w+(\\.\\w+)+( [\\d/]+)?)+");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "version, pool source",
        "coverage, source",
        "claims, note source",
        "parameters, unit source",
        "lever-positions, unit reference",
        "lever-costs, unit source",
        "capacity, unit source",
        "media-reach, source",
        "derivation, title text",
        "evidence, description outcome effect unit sample country note",
    })
    void everyTextHasBothFormsUnlessItIsTheSameInBothLanguages(String file, String columns)
            throws IOException {
        for (String column : columns.split(" ")) {
            assertThat(rows(file + ".csv"))
                    .filteredOn(row -> !isTheSameInBothLanguages(row.get(column)))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get(column + INDONESIAN)).isNotBlank());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "version",
        "coverage",
        "claims",
        "parameters",
        "lever-positions",
        "lever-costs",
        "capacity",
        "media-reach",
        "derivation",
        "evidence",
    })
    void noTextIsThereInIndonesianAlone(String file) throws IOException {
        for (CSVRecord row : rows(file + ".csv")) {
            row.toMap().keySet().stream()
                    .filter(name -> name.endsWith(INDONESIAN) && !row.get(name).isBlank())
                    .map(name -> name.substring(0, name.length() - INDONESIAN.length()))
                    .forEach(english -> assertThat(row.get(english)).as(english).isNotBlank());
        }
    }

    private static boolean isTheSameInBothLanguages(String text) {
        return SIGNS.matcher(text).matches() || SITES.matcher(text).matches();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader = new InputStreamReader(StartData.open(file), StandardCharsets.UTF_8)) {
            return WITH_HEADER.parse(reader).getRecords();
        }
    }
}
