package id.jangkau.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Readers live by the clock of one place and are told which. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Asia/Makassar | 23 Nov 2026, 07.05 WITA | 23 Nov 2026, 07:05 WITA",
                "Asia/Pontianak | 23 Nov 2026, 06.05 WIB | 23 Nov 2026, 06:05 WIB",
                "UTC | 22 Nov 2026, 23.05 UTC | 22 Nov 2026, 23:05 UTC",
                "Asia/Tokyo | 23 Nov 2026, 08.05 UTC+09:00 | 23 Nov 2026, 08:05 UTC+09:00",
            })
    void aMomentNamesItsClock(String zone, String indonesian, String english) {
        Instant moment = Instant.parse("2026-11-22T23:05:59Z");

        assertThat(Format.of(Language.ID, ZoneId.of(zone)).moment(moment)).isEqualTo(indonesian);
        assertThat(Format.of(Language.EN, ZoneId.of(zone)).moment(moment)).isEqualTo(english);
    }

    @Test
    void aMomentIsOnTheClockOfMakassarUnlessAnotherIsNamed() {
        Instant moment = Instant.parse("2026-11-22T23:05:59Z");

        assertThat(Format.of(Language.ID).moment(moment)).isEqualTo("23 Nov 2026, 07.05 WITA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.2932 | 0,2932 | 29,32\u00a0% | 0.2932 | 0.29",
                "0.1 | 0,1 | 10\u00a0% | 0.1 | 0.1",
                "16800 | 16.800 | 1.680.000\u00a0% | 16800 | 16800",
                "0.30000000000000004 | 0,3 | 30\u00a0% | 0.3 | 0.3"
            })
    void anExactFigureHasAllItsDigitsAndNoMore(
            double value, String exact, String percent, String machine, String rounded) {
        Format format = Format.of(Language.ID);

        assertThat(format.exact(value)).isEqualTo(exact);
        assertThat(format.exactPercent(value)).isEqualTo(percent);
        assertThat(format.machine(value)).isEqualTo(machine);
        assertThat(format.machine(value, 2)).isEqualTo(rounded);
    }

    @Test
    void whatIsNoNumberIsNothingForMachines() {
        assertThat(Format.of(Language.EN).machine(Double.NaN)).isNull();
        assertThat(Format.of(Language.EN).machine(Double.POSITIVE_INFINITY, 2)).isNull();
    }

    private static String write(Format format, String method, String value) {
        return switch (method) {
            case "number" -> format.number(Double.parseDouble(value));
            case "signed" -> format.signed(Double.parseDouble(value));
            case "percent" -> format.percent(Double.parseDouble(value));
            case "points" -> format.points(Double.parseDouble(value));
            case "rupiah" -> format.rupiah(Double.parseDouble(value));
            case "month" -> format.month(YearMonth.parse(value));
            case "longMonth" -> format.longMonth(YearMonth.parse(value));
            default -> throw new IllegalArgumentException("No method " + method + ".");
        };
    }
}
