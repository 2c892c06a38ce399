package id.jangkau.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/** Whatever stands in a cell: a number from 0 on, a month, nothing, or a fault. */
class NumberFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void anyTextIsWhatItsColumnHoldsOrAFault(byte[] bytes) {
        Cell cell = Cell.text(1, 1, new String(bytes, StandardCharsets.UTF_8));
        for (NumberConvention convention : NumberConvention.values()) {
            assertNumberOrFault(
                    cell, new Column(CoverageColumns.LAPSED, 1, convention, Dash.UNSAID));
        }
        for (DateOrder order : DateOrder.values()) {
            assertThat(new Column(CoverageColumns.MONTH, 1, order, Dash.UNSAID).read(cell))
                    .isInstanceOfAny(YearMonth.class, Fault.class);
        }
    }

    private static void assertNumberOrFault(Cell cell, Column column) {
        Object read = column.read(cell);
        if (read instanceof BigDecimal number) {
            assertThat(number).isBetween(BigDecimal.ZERO, BigDecimal.TEN.pow(15));
            assertThat(digits(number.toPlainString())).isEqualTo(digits(cell.text()));
        } else {
            assertThat(read == null ? cell.isBlank() : read instanceof Fault).isTrue();
        }
    }

    /** The digits of a number without zeros in front. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "").replaceAll("^0+", "");
    }
}
