package id.jangkau.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Whatever stands in a cell: a number from 0 on, a month, nothing, or a fault. */
class NumberFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void anyTextIsANumberOrAFault(String text) {
        Cell cell = Cell.text(1, 1, text);
        for (NumberConvention convention : NumberConvention.values()) {
            Object read = new Column(CoverageColumns.LAPSED, 1, convention).read(cell);
            if (read instanceof BigDecimal number) {
                assertThat(number).isBetween(BigDecimal.ZERO, BigDecimal.TEN.pow(15));
                assertThat(digits(number.toPlainString())).isEqualTo(digits(cell.text()));
            } else {
                assertThat(read == null ? cell.isBlank() : read instanceof Fault).isTrue();
            }
        }
    }

    @FuzzTest(maxDuration = "30s")
    void anyTextIsAMonthOrAFault(String text) {
        Cell cell = Cell.text(1, 1, text);
        for (DateOrder order : DateOrder.values()) {
            Object read = new Column(CoverageColumns.MONTH, 1, order).read(cell);
            assertThat(read).isInstanceOfAny(YearMonth.class, Fault.class);
        }
    }

    /** The digits of a number without zeros in front. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "").replaceAll("^0+", "");
    }
}
