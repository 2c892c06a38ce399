package id.jangkau.web.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jangkau.web.message.Language;
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
        assertThat(Mathematics.draw(text)).isEqualTo("<math>" + drawn + "</math>");
    }

    @Test
    void aSymbolLeadsToItsRow() {
        assertThat(Formula.EQUATION_1.symbols()).contains(new Symbol("λ", "parameter-lapse"));
    }

    @Test
    void anIndexOfARegionIsLeftOutButTheNameOfAnEffectIsNot() {
        assertThat(Formula.EQUATION_5.symbols())
                .extracting(Symbol::symbol)
                .contains("P", "e_m")
                .doesNotContain("P_r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x +", "x)", "", "x ? y"})
    void whatIsNoFormulaIsRefused(String text) {
        assertThatThrownBy(() -> Mathematics.draw(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text.replace(" ", ""));
    }

    @ParameterizedTest
    @EnumSource
    void everySymbolIsExplainedExceptIndicesTimeAndTheValueX(Formula formula) {
        assertThat(Mathematics.symbols(formula.text()))
                .filteredOn(symbol -> Symbol.explained(symbol).isEmpty())
                .isSubsetOf("k", "t", "x", "ln", "exp", "max", "min");
    }

    @ParameterizedTest
    @EnumSource
    void everyExplainedSymbolHasAName(Formula formula) {
        assertThat(formula.symbols())
                .allSatisfy(
                        symbol ->
                                assertThat(Language.ID.texts().keySet()).contains(symbol.label()));
    }
}
