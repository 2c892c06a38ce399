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
