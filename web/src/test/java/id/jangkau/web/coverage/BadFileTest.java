package id.jangkau.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.jangkau.web.message.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The start data with one thing made wrong: what is said about it, and where. */
class BadFileTest {

    private static final String SAMBAS = "61.01,WAGE,134332,61052,,";

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @MethodSource
    void oneWrongCellIsNamedWithItsPlace(
            String file, String right, String wrong, long line, String column, ImportRule rule) {
        ImportRefusedException refused = importing(file, text -> replaced(text, right, wrong));

        assertThat(refused.count()).isEqualTo(1);
        ImportProblem problem = refused.problems().get(0);
        assertThat(problem.file()).isEqualTo(file);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.rule()).isEqualTo(rule);
    }

    static Stream<Arguments> oneWrongCellIsNamedWithItsPlace() {
        String cells = "coverage.csv";
        return Stream.of(
                cell(SAMBAS, "61.99,WAGE,134332,61052,,", "code", ImportRule.UNKNOWN_REGION),
                cell(SAMBAS, "61.01,WAGE,134332,134333,,", "active", ImportRule.ABOVE),
                cell(SAMBAS, "61.01,WAGE,-5,61052,,", "workers", ImportRule.NEGATIVE),
                cell(SAMBAS, "61.01,WAGE,134.332,61052,,", "workers", ImportRule.NOT_WHOLE),
                cell(SAMBAS, "61.01,WAGE,\"134,332\",61052,,", "workers", ImportRule.NOT_WHOLE),
                cell(SAMBAS, "61.01,WAGE,banyak,61052,,", "workers", ImportRule.NOT_WHOLE),
                cell(SAMBAS, "61.01,WAGE,٥,61052,,", "workers", ImportRule.NOT_WHOLE),
                cell(
                        SAMBAS,
                        "61.01,WAGE,1" + "0".repeat(30) + ",61052,,",
                        "workers",
                        ImportRule.OUT_OF_RANGE),
                cell(SAMBAS, "61.01,WAGE,,61052,,", "workers", ImportRule.BLANK),
                cell(SAMBAS, "61.01,UPAH,134332,61052,,", "segment", ImportRule.UNKNOWN_WORD),
                cell(SAMBAS, "61.01,WAGE,134332,61052,61053,", "supported", ImportRule.ABOVE),
                cell(SAMBAS, "61.01,WAGE,134332,61052,,73281", "lapsed", ImportRule.ABOVE),
                cell(SAMBAS, "61.01,WAGE,134332,61052,", "", ImportRule.CELL_COUNT),
                arguments(
                        cells, "61.01,NON_WAGE,", "61.01,WAGE,", 3, "segment", ImportRule.REPEATED),
                arguments(
                        cells,
                        "61.02,WAGE,64799",
                        "\n61.02,WAGE,x",
                        5,
                        "workers",
                        ImportRule.NOT_WHOLE),
                arguments(
                        "version.csv",
                        ",7996826,",
                        ",7996827,",
                        2,
                        "workers",
                        ImportRule.WRONG_TOTAL),
                arguments(
                        "version.csv",
                        ",3302762,",
                        ",3302761,",
                        2,
                        "active",
                        ImportRule.WRONG_TOTAL),
                arguments(
                        "version.csv",
                        "2026-02,",
                        "2026-13,",
                        2,
                        "base_month",
                        ImportRule.NOT_A_MONTH),
                arguments("provinces.csv", "65,", "6E,", 6, "code", ImportRule.BAD_CODE),
                arguments("provinces.csv", "62,", "61,", 3, "code", ImportRule.REPEATED),
                arguments(
                        "regencies.csv", "61.01,", "60.01,", 2, "code", ImportRule.UNKNOWN_REGION),
                arguments("regencies.csv", "61.01,", "6101,", 2, "code", ImportRule.BAD_CODE),
                arguments(
                        "regencies.csv",
                        "REGENCY,67,1,5",
                        "REGENCY,67,1,3",
                        3,
                        "tile_row",
                        ImportRule.REPEATED),
                arguments(
                        "regencies.csv",
                        "REGENCY,67,1,5",
                        "REGENCY,67,0,5",
                        3,
                        "tile_column",
                        ImportRule.OUT_OF_RANGE),
                arguments(
                        "claims.csv",
                        "1,2026-02-05",
                        "1,5 Feb 2026",
                        2,
                        "date",
                        ImportRule.NOT_A_DATE),
                arguments("claims.csv", "\n2,2026", "\n1,2026", 3, "id", ImportRule.REPEATED),
                arguments(
                        "claims.csv",
                        ",27.36,",
                        ",-27.36,",
                        7,
                        "percent_printed",
                        ImportRule.NEGATIVE),
                arguments(
                        "parameters.csv",
                        "*,0.0116,",
                        "*,NaN,",
                        2,
                        "central",
                        ImportRule.NOT_A_NUMBER),
                arguments(
                        "parameters.csv",
                        "*,0.0116,",
                        "*,1e999,",
                        2,
                        "central",
                        ImportRule.NOT_A_NUMBER),
                arguments("parameters.csv", "*,0.0116,", "*,-0.04,", 2, "min", ImportRule.ABOVE),
                arguments("parameters.csv", "*,0.0116,", "*,0.07,", 2, "central", ImportRule.ABOVE),
                arguments(
                        "parameters.csv",
                        "trend,*",
                        "trends,*",
                        11,
                        "key",
                        ImportRule.UNKNOWN_WORD),
                arguments(
                        "parameters.csv",
                        "turnover,NON_WAGE",
                        "turnover,MIGRANT",
                        4,
                        "segment",
                        ImportRule.UNKNOWN_WORD),
                arguments(
                        "parameters.csv",
                        "lapsed_ratio,NON_WAGE",
                        "lapsed_ratio,*",
                        13,
                        "segment",
                        ImportRule.REPEATED),
                arguments(
                        "parameters.csv",
                        "beta(6, 14)",
                        "gamma(6, 14)",
                        8,
                        "distribution",
                        ImportRule.UNKNOWN_DISTRIBUTION),
                arguments(
                        "parameters.csv",
                        "beta(6, 14)",
                        "beta(6, 15)",
                        8,
                        "central",
                        ImportRule.NOT_THE_MEDIAN),
                arguments(
                        "parameters.csv",
                        "\"beta(6, 14)\",0,0.9",
                        "\"beta(6, 14)\",0.15,0.9",
                        8,
                        "distribution",
                        ImportRule.DRAWS_BEYOND),
                arguments(
                        "parameters.csv",
                        "\"beta(6, 14)\",0,0.9",
                        "\"beta(6, 14)\",0,0.45",
                        8,
                        "distribution",
                        ImportRule.DRAWS_BEYOND),
                arguments(
                        "parameters.csv",
                        "turnover,NON_WAGE",
                        "turnover,WAGE",
                        4,
                        "segment",
                        ImportRule.REPEATED),
                arguments(
                        "parameters.csv",
                        ",B,\"Sakernas",
                        ",E,\"Sakernas",
                        2,
                        "grade",
                        ImportRule.UNKNOWN_WORD),
                arguments(
                        "parameters.csv",
                        ",assumption,asumsi",
                        ",,",
                        3,
                        "source",
                        ImportRule.BLANK),
                arguments(
                        "parameters.csv",
                        ",assumption,asumsi",
                        ",assumption," + "x".repeat(1001),
                        3,
                        "source_indonesian",
                        ImportRule.TOO_LONG),
                arguments("lever-positions.csv", "0.0139", "0.05", 2, "low", ImportRule.ABOVE),
                arguments(
                        "lever-positions.csv",
                        "ACCOMPANIMENT",
                        "VILLAGE_ENGAGEMENT",
                        3,
                        "lever",
                        ImportRule.REPEATED),
                arguments(
                        "lever-costs.csv",
                        "600000,440000",
                        "400000,440000",
                        2,
                        "low",
                        ImportRule.ABOVE),
                arguments(
                        "lever-costs.csv", "APBDES", "APBDes", 2, "payer", ImportRule.UNKNOWN_WORD),
                arguments("capacity.csv", "7252", "-7252", 2, "value", ImportRule.NEGATIVE),
                arguments(
                        "media-reach.csv",
                        "79.03",
                        "790.3",
                        2,
                        "reach_percent",
                        ImportRule.OUT_OF_RANGE),
                arguments(
                        "media-reach.csv",
                        "61,79",
                        "71,79",
                        2,
                        "province",
                        ImportRule.UNKNOWN_REGION),
                arguments("evidence.csv", "-1.94,1.86", "-1.94,", 7, "ci_high", ImportRule.BLANK),
                arguments("evidence.csv", "-1.94,1.86", "1.94,1.86", 7, "ci_low", ImportRule.ABOVE),
                arguments(
                        "evidence.csv",
                        "CBHI uptake",
                        "x".repeat(1001),
                        25,
                        "outcome",
                        ImportRule.TOO_LONG));
    }

    @Test
    void aTextMayHaveOneFormOnly() {
        assertThat(
                        importing(
                                "parameters.csv",
                                text -> text.replace("assumption,asumsi", ",asumsi")))
                .isNull();
        assertThat(importing("parameters.csv", text -> text.replace(",asumsi", ","))).isNull();
    }

    @Test
    void aMissingColumnIsNamed() {
        ImportRefusedException refused =
                importing("capacity.csv", text -> text.replaceAll("(?m)^([^,]*),[^,]*,", "$1,"));

        assertThat(refused.problems())
                .extracting(ImportProblem::rule, ImportProblem::line, ImportProblem::column)
                .containsExactly(tuple(ImportRule.MISSING_COLUMN, 1L, "value"));
    }

    @Test
    void aMisspeltColumnIsBothUnknownAndMissing() {
        ImportRefusedException refused =
                importing("coverage.csv", text -> replaced(text, "code,segment", "kode,segment"));

        assertThat(refused.problems())
                .extracting(ImportProblem::rule, ImportProblem::column)
                .containsExactly(
                        tuple(ImportRule.UNKNOWN_COLUMN, "kode"),
                        tuple(ImportRule.MISSING_COLUMN, "code"));
    }

    @Test
    void aColumnThatIsThereTwiceIsNamed() {
        ImportRefusedException refused =
                importing(
                        "coverage.csv",
                        text -> replaced(text, "supported,lapsed", "lapsed,lapsed"));

        assertThat(refused.problems())
                .extracting(ImportProblem::rule, ImportProblem::column)
                .containsExactly(
                        tuple(ImportRule.REPEATED_COLUMN, "lapsed"),
                        tuple(ImportRule.MISSING_COLUMN, "supported"));
    }

    @Test
    void aParameterThatASegmentMissesIsNamed() {
        ImportRefusedException refused =
                importing("parameters.csv", text -> text.replaceAll("(?m)^lapse,WAGE,.*\n", ""));

        assertThat(refused)
                .hasMessageEndingWith(
                        "parameters.csv, line 1, column key: The parameter \"lapse.WAGE\" is missing.");
    }

    @Test
    void aMissingFileIsNamed() {
        ImportRefusedException refused =
                importing(file -> file.equals("regencies.csv") ? null : StartData.open(file));

        assertThat(refused).hasMessageEndingWith("regencies.csv, line 1: This file is missing.");
    }

    @Test
    void whereNothingWasPublishedAndNothingDerivedThereAreNoSuchFiles() {
        assertThat(
                        importing(
                                file ->
                                        file.equals("claims.csv") || file.equals("derivation.csv")
                                                ? null
                                                : StartData.open(file)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "capacity.csv, employers",
        "media-reach.csv, 63",
        "lever-costs.csv, village_month",
        "lever-positions.csv, MEDIA_CAMPAIGN"
    })
    void aRowThatProjectionsNeedIsNamedWhereItIsMissing(String file, String key) {
        ImportRefusedException refused =
                importing(file, text -> text.replaceAll("(?m)^" + key + ",.*\n", ""));

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).rule()).isEqualTo(ImportRule.MISSING_ROW);
        assertThat(refused.problems().get(0).value()).isEqualTo(key);
    }

    @Test
    void aFileWithoutRowsIsNamed() {
        assertThat(importing("claims.csv", text -> text.lines().findFirst().orElseThrow()))
                .hasMessageContaining("This file has no row below its header line.");
    }

    @Test
    void aQuotationMarkThatNeverEndsIsFoundWhereItsRowBegins() {
        ImportRefusedException refused =
                importing(
                        "capacity.csv",
                        text -> text.replace("employers,63680", "\"employers,63680"));

        assertThat(refused.problems().get(0).rule()).isEqualTo(ImportRule.BROKEN_QUOTES);
        assertThat(refused.problems().get(0).line()).isEqualTo(3);
    }

    @Test
    void aLineIsCountedFromTheTopOfTheFileEvenAfterACellOfTwoLines() {
        ImportRefusedException refused =
                importing(
                        "capacity.csv",
                        text ->
                                replaced(text, "at_once,0.5", "at_once,x")
                                        .replace("registered with", "registered\nwith"));

        // the cell that begins in line 3 runs on to line 4
        assertThat(refused.problems().get(0).line()).isEqualTo(5);
    }

    @Test
    void bytesThatAreNoUtf8AreFoundInTheirLine() {
        byte[] bytes = bytes("provinces.csv");
        bytes[text("provinces.csv").indexOf("Tengah")] = (byte) 0xE9;

        ImportRefusedException refused =
                importing(
                        file ->
                                file.equals("provinces.csv")
                                        ? new ByteArrayInputStream(bytes)
                                        : StartData.open(file));

        assertThat(refused.problems().get(0).rule()).isEqualTo(ImportRule.NOT_UTF8);
        assertThat(refused.problems().get(0).line()).isEqualTo(3);
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertThat(importing("claims.csv", text -> "\uFEFF" + text)).isNull();
    }

    @Test
    void aSecondVersionLineIsRefused() {
        ImportRefusedException refused =
                importing("version.csv", text -> text + text.lines().toList().get(1) + "\n");

        assertThat(refused.problems().get(0).rule()).isEqualTo(ImportRule.SECOND_ROW);
        assertThat(refused.problems().get(0).line()).isEqualTo(3);
    }

    @Test
    void aRegencyWithoutFiguresIsNamedAndSoAreTheTotals() {
        ImportRefusedException refused =
                importing("coverage.csv", text -> text.replaceAll("(?m)^61\\.01,.*\n", ""));

        assertThat(refused.problems())
                .extracting(ImportProblem::rule)
                .containsExactly(
                        ImportRule.MISSING_REGION, ImportRule.WRONG_TOTAL, ImportRule.WRONG_TOTAL);
        assertThat(refused.problems().get(0).value()).isEqualTo("61.01");
    }

    @Test
    void allProblemsAreCountedAndAHundredShown() {
        ImportRefusedException refused =
                importing("coverage.csv", text -> text.replace("WAGE,", "WAGE,-"));

        assertThat(refused.count()).isEqualTo(112);
        assertThat(refused.problems()).hasSize(100);
    }

    @Test
    void severalWrongCellsOfALineAreAllNamed() {
        ImportRefusedException refused =
                importing("coverage.csv", text -> replaced(text, SAMBAS, "61.01,UPAH,x,y,,"));

        assertThat(refused.problems())
                .extracting(ImportProblem::column)
                .containsExactly("segment", "workers", "active");
    }

    @Test
    void problemsOfSeveralFilesAreFoundTogether() {
        ImportRefusedException refused =
                importing(
                        file ->
                                switch (file) {
                                    case "capacity.csv" -> stream(text(file).replace("7252", "x"));
                                    case "claims.csv" -> stream(text(file).replace("41.30", "x"));
                                    default -> StartData.open(file);
                                });

        assertThat(refused.problems())
                .extracting(ImportProblem::file)
                .containsExactly("claims.csv", "claims.csv", "capacity.csv");
    }

    @Test
    void aProblemIsToldInBothLanguagesWithTheNumbersOfEach() {
        ImportProblem problem =
                importing(
                                "coverage.csv",
                                text -> replaced(text, SAMBAS, "61.01,WAGE,134332,134333,,"))
                        .problems()
                        .get(0);

        assertThat(problem.in(Language.ID))
                .isEqualTo(
                        "coverage.csv, baris 2, kolom active: Nilai \"134333\" tidak boleh lebih besar dari workers (134.332).");
        assertThat(problem.in(Language.EN))
                .isEqualTo(
                        "coverage.csv, line 2, column active: The value \"134333\" must not be above workers (134,332).");
    }

    private static Arguments cell(String right, String wrong, String column, ImportRule rule) {
        return arguments("coverage.csv", right, wrong, 2, column, rule);
    }

    /** What is said about the start data with one file edited; null where nothing is. */
    private static ImportRefusedException importing(String edited, UnaryOperator<String> edit) {
        return importing(
                file ->
                        file.equals(edited)
                                ? stream(edit.apply(text(file)))
                                : StartData.open(file));
    }

    private static ImportRefusedException importing(Function<String, InputStream> files) {
        var reader = new DataReader(files, List.of(), List.of());
        return catchThrowableOfType(
                ImportRefusedException.class, () -> reader.read(month -> 1, Instant.EPOCH));
    }

    private static String replaced(String text, String right, String wrong) {
        assertThat(text).contains(right);
        int start = text.indexOf(right);
        return text.substring(0, start) + wrong + text.substring(start + right.length());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream content = Objects.requireNonNull(StartData.open(file))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
