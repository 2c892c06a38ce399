package id.jangkau.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BilingualTextTest {

    @Test
    void eachReaderGetsTheFormOfTheOwnLanguage() {
        var text = new BilingualText("asumsi", "assumption");

        assertThat(text.indonesian()).isEqualTo("asumsi");
        assertThat(text.english()).isEqualTo("assumption");
    }

    @Test
    void oneFormStandsForBothWhereTheOtherIsMissing() {
        assertThat(new BilingualText("", "Kontan, 2017").indonesian()).isEqualTo("Kontan, 2017");
        assertThat(new BilingualText("Kontan, 2017", " ").english()).isEqualTo("Kontan, 2017");
    }

    @Test
    void aTextThatSaysNothingIsEmptyInBothLanguages() {
        var nothing = new BilingualText("", "");

        assertThat(nothing.indonesian()).isEmpty();
        assertThat(nothing.english()).isEmpty();
    }

    @Test
    void aFormThatTheDatabaseCannotHoldIsRefusedByItsLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilingualText("x".repeat(1001), ""))
                .withMessageStartingWith("The Indonesian text (xxx")
                .withMessageEndingWith("must have at most 1000 characters.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilingualText("", null))
                .withMessage("The English text (null) must be given, if only as an empty text.");
    }

    @Test
    void textsAreEqualWhereBothFormsAre() {
        assertThat(new BilingualText("asumsi", "assumption"))
                .isEqualTo(new BilingualText("asumsi", "assumption"))
                .hasSameHashCodeAs(new BilingualText("asumsi", "assumption"))
                .isNotEqualTo(new BilingualText("asumsi", ""))
                .isNotEqualTo(new BilingualText("", "assumption"));
    }

    @Test
    void twoTextsBecomeOneThatIsNeverTooLong() {
        BilingualText office = new BilingualText("dinas", "office");
        assertThat(new BilingualText("pusat", "centre").and(office))
                .isEqualTo(new BilingualText("pusat; dinas", "centre; office"));

        String longest = "x".repeat(1000);
        BilingualText both = new BilingualText(longest, longest).and(office);
        assertThat(both.english()).hasSizeLessThanOrEqualTo(1000).endsWith("x…; office");
    }
}
