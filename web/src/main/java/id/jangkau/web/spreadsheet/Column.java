package id.jangkau.web.spreadsheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** A wanted column in its place, and how its cells are read. */
record Column(Wanted wanted, int position, Convention convention, Dash dash) {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    /** What keeps words from being a number. */
    private static final Set<Fault> WORDS =
            Set.of(Fault.NOT_A_NUMBER, Fault.DASH, Fault.NOT_AVAILABLE);

    /** The ways in which cells of a kind are written; none where there is nothing to decide. */
    static List<? extends Convention> conventions(Wanted.Kind kind) {
        return switch (kind) {
            case TEXT -> List.of();
            case NUMBER -> List.of(NumberConvention.values());
            case MONTH -> List.of(DateOrder.values());
        };
    }

    /** What a cell means: a text, number or month, null where it is blank, or what is wrong. */
    Object read(Cell cell) {
        switch (cell.kind()) {
            case UNCOMPUTED:
                return Fault.FORMULA_WITHOUT_VALUE;
            case ERROR:
                return Fault.ERROR_VALUE;
            default:
                break;
        }
        if (cell.isBlank()) {
            return wanted.isRequired() ? Fault.BLANK : null;
        }
        return switch (wanted.kind()) {
            case TEXT -> cell.text();
            case NUMBER -> number(cell);
            case MONTH -> month(cell);
        };
    }

    private Object number(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> Fault.DATE_FOR_NUMBER;
            case NUMBER ->
                    cell.text().startsWith("-")
                            ? Fault.NEGATIVE
                            : bounded(new BigDecimal(cell.text()));
            default -> writtenNumber(cell.text());
        };
    }

    private Object writtenNumber(String text) {
        Object number = convention.read(text);
        if (number != null) {
            return bounded((BigDecimal) number);
        }
        if (isWritten(text)) {
            return Fault.OTHER_CONVENTION;
        }
        Fault fault = NotANumber.faultOf(text);
        return fault == Fault.DASH ? dash(fault) : fault;
    }

    private Object dash(Fault unsaid) {
        return switch (dash) {
            case UNSAID -> unsaid;
            case ZERO -> BigDecimal.ZERO;
            case UNKNOWN -> wanted.isRequired() ? Fault.BLANK : null;
        };
    }

    private static Object bounded(BigDecimal number) {
        return isCount(number) ? number : Fault.NUMBER_TOO_LARGE;
    }

    /** Whether a cell holds words, a date or nothing, and no attempt at a number. */
    static boolean saysNoNumber(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> true;
            case TEXT -> cell.isBlank() || isWords(cell.text());
            default -> cell.isBlank();
        };
    }

    /** Whether a cell holds a number that can be counted with, however it is written. */
    static boolean saysNumber(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> !cell.text().startsWith("-") && isCount(new BigDecimal(cell.text()));
            case TEXT ->
                    conventions(Wanted.Kind.NUMBER).stream()
                            .map(convention -> convention.read(cell.text()))
                            .anyMatch(read -> read != null && isCount((BigDecimal) read));
            default -> false;
        };
    }

    private static boolean isCount(BigDecimal number) {
        return number.compareTo(LARGEST) < 0;
    }

    private static boolean isWords(String text) {
        return WORDS.contains(NotANumber.faultOf(text)) && !isWritten(text, Wanted.Kind.NUMBER);
    }

    private Object month(Cell cell) {
        YearMonth month = (YearMonth) convention.read(cell.text());
        if (month != null) {
            return month;
        }
        return isWritten(cell.text()) ? Fault.OTHER_DATE_ORDER : MonthText.faultOf(cell.text());
    }

    /** Whether a text is written in any convention. */
    private boolean isWritten(String text) {
        return isWritten(text, wanted.kind());
    }

    private static boolean isWritten(String text, Wanted.Kind kind) {
        return conventions(kind).stream().anyMatch(c -> c.read(text) != null);
    }
}
