package id.jangkau.web.method;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.message.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "normal(0.0116, 0.008) on [-0.03, 0.06] | normal (0,0116; 0,008), dibatasi −0,03"
                        + " sampai 0,06 | normal (0.0116; 0.008), bounded from −0.03 to 0.06",
                "triangular(0.6, 0.9, 1.0) | segitiga (0,6; 0,9; 1,0) | triangular (0.6; 0.9; 1.0)",
                "beta(6, 14) | beta (6; 14) | beta (6; 14)",
                "lognormal(median 500, geometric sd 2) | lognormal (median 500; simpangan baku"
                        + " geometris 2) | lognormal (median 500; geometric standard deviation 2)",
                "fixed | tetap | fixed",
            })
    void aDistributionIsWrittenInTheLanguageOfTheReader(
            String notation, String indonesian, String english) {
        assertThat(Distribution.inWords(notation, Language.ID)).isEqualTo(indonesian);
        assertThat(Distribution.inWords(notation, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gamma(2, 3)", "normal(mean)", "beta(6, 14) on [0]", ""})
    void whatIsNotUnderstoodStaysAsItIs(String notation) {
        assertThat(Distribution.inWords(notation, Language.ID)).isEqualTo(notation);
    }
}
