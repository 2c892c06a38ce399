package id.jangkau.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void onlyTheMisprintedDigitIsMarked() {
        assertThat(Digits.differing("4.694.054", "4.694.064"))
                .isEqualTo(new Digits("4.694.0", "5", "4"));
    }

    @Test
    void everythingFromTheFirstToTheLastDifferenceIsMarked() {
        assertThat(Digits.differing("1.234", "1.524")).isEqualTo(new Digits("1.", "23", "4"));
    }

    @Test
    void figuresOfDifferentLengthDifferWholly() {
        assertThat(Digits.differing("999", "1.000")).isEqualTo(new Digits("", "999", ""));
    }
}
