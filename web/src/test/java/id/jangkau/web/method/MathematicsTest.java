package id.jangkau.web.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathematicsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = −1 | <mi>x</mi><mo>=</mo><mo form=\"prefix\">−</mo><mn>1</mn>",
                "[x + 1] / 2 |"
                        + " <mfrac><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow>"
                        + "<mrow><mn>2</mn></mrow></mfrac>",
                "1·x/2 |"
                        + " <mn>1</mn><mo>·</mo>"
                        + "<mfrac><mrow><mi>x</mi></mrow><mrow><mn>2</mn></mrow></mfrac>",
                "2^(−x) |"
                        + " <msup><mrow><mn>2</mn></mrow>"
                        + "<mrow><mo form=\"prefix\">−</mo><mi>x</mi></mrow></msup>",
                "e₀ | <msub><mi>e</mi><mn>0</mn></msub>",
                "W_rw | <msub><mi>W</mi><mi>rw</mi></msub>",
                "v' | <msup><mi>v</mi><mo>′</mo></msup>",
                "m̄ | <mover><mi>m</mi><mo>¯</mo></mover>",
                "Σ_w x_w |"
                        + " <munder><mo>∑</mo><mi>w</mi></munder>"
                        + "<msub><mi>x</mi><mi>w</mi></msub>",
                "dX/dt |"
                        + " <mfrac><mrow><mrow><mi>d</mi><mi>X</mi></mrow></mrow>"
                        + "<mrow><mrow><mi>d</mi><mi>t</mi></mrow></mrow></mfrac>"
            })
    void aFormulaIsDrawnAsItIsWritten(String text, String drawn) {
        assertThat(Mathematics.plain(text)).isEqualTo("<math>" + drawn + "</math>");
    }

    @Test
    void aSymbolLeadsToItsRow() {
        assertThat(Mathematics.linked("λ·x"))
                .contains("<a href=\"#parameter-lapse\">λ</a>", "<mi>x</mi>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x +", "x)", "", "x ? y"})
    void whatIsNoFormulaIsRefused(String text) {
        assertThatThrownBy(() -> Mathematics.plain(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text.replace(" ", ""));
    }

    @ParameterizedTest
    @EnumSource
    void everySymbolIsALinkExceptIndicesTimeAndTheValueX(Formula formula) {
        String bare =
                formula.mathml()
                        .replaceAll("<mi><a [^>]*>[^<]*</a></mi>", "")
                        .replaceAll("<mi>(d|t|k|j|r|w|m|p|q|x|jr|rw|ln|max|min)</mi>", "");

        assertThat(bare).doesNotContain("<mi>");
    }
}
