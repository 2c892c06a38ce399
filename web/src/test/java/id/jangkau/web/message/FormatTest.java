package id.jangkau.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FormatTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/format-cases.csv",
            delimiter = ';',
            useHeadersInDisplayName = true,
            encoding = "UTF-8")
    void aFigureIsWrittenAsReadersOfTheLanguageExpect(
            String language, String method, String value, String written) {
        assertThat(write(Format.of(Language.valueOf(language)), method, value)).isEqualTo(written);
    }

    private static String write(Format format, String method, String value) {
        return switch (method) {
            case "number" -> format.number(Double.parseDouble(value));
            case "signed" -> format.signed(Double.parseDouble(value));
            case "percent" -> format.percent(Double.parseDouble(value));
            case "points" -> format.points(Double.parseDouble(value));
            case "rupiah" -> format.rupiah(Double.parseDouble(value));
            case "shortRupiah" -> format.shortRupiah(Double.parseDouble(value));
            case "month" -> format.month(YearMonth.parse(value));
            case "longMonth" -> format.longMonth(YearMonth.parse(value));
            default -> throw new IllegalArgumentException("No method " + method + ".");
        };
    }
}
