package id.jangkau.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegencyTest {

    private static final Province WEST = new Province("61", "Kalimantan Barat");

    @Test
    void aCodeBeginsWithItsProvince() {
        assertThat(new RegencyCode("61.01").provinceCode()).isEqualTo("61");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "61", "6101", "61.1", "61.011", "61,01", "٦١.٠١", "61.01\n"})
    void aCodeOfAnotherFormIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegencyCode(code))
                .withMessage(
                        "The regency code (%s) must be two digits, a dot and two digits.", code);
    }

    @Test
    void aRegencyBelongsToTheProvinceOfItsCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regency("62.01", 195))
                .withMessage(
                        "The regency code (62.01) must begin with the code of its province 61.");
    }

    @Test
    void aRegencyHasNoNegativeNumberOfVillages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regency("61.01", -1))
                .withMessage("The villages (-1) must not be negative.");
    }

    @Test
    void aTileHasAPlaceOnTheMap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tile(0, 3))
                .withMessage("The tile column (0) must be from 1 to 99.");
    }

    private static Regency regency(String code, int villages) {
        return new Regency(
                new RegencyCode(code),
                "Kabupaten Sambas",
                "Sambas",
                RegencyKind.REGENCY,
                WEST,
                villages,
                new Tile(1, 3));
    }
}
