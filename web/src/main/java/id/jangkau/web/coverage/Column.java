package id.jangkau.web.coverage;

import id.jangkau.domain.Require;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a file: its name in the header line and what its cells mean.
 *
 * @param parse gives the meaning of a cell without blanks around it, or throws {@link
 *     BadCellException}
 */
record Column<T>(String name, Function<String, T> parse) implements Columns<T> {

    /** More than there are people: a larger count is a slip of the pen. */
    private static final long MOST_PERSONS = 10_000_000_000L;

    /** A text that says something. */
    static Column<String> text(String name) {
        return new Column<>(name, Column::filled);
    }

    /** A text that may be empty. */
    static Column<String> note(String name) {
        return new Column<>(name, Column::fitting);
    }

    /** A number of persons or things: whole, 0 or more. */
    static Column<Long> count(String name) {
        return new Column<>(name, cell -> toWhole(cell, 0, MOST_PERSONS));
    }

    /** A whole number from least to most, least not negative. */
    static Column<Integer> whole(String name, int least, int most) {
        return new Column<>(name, cell -> (int) toWhole(cell, least, most));
    }

    /** Any finite number. */
    static Column<Double> number(String name) {
        return new Column<>(name, Column::toNumber);
    }

    /** A finite number, 0 or more. */
    static Column<Double> amount(String name) {
        return new Column<>(
                name,
                cell -> {
                    double value = toNumber(cell);
                    check(value >= 0, ImportRule.NEGATIVE);
                    return value;
                });
    }

    /** A month such as 2026-02. */
    static Column<YearMonth> month(String name) {
        return new Column<>(name, cell -> toTime(cell, YearMonth::parse, ImportRule.NOT_A_MONTH));
    }

    /** A day such as 2026-02-05. */
    static Column<LocalDate> date(String name) {
        return new Column<>(name, cell -> toTime(cell, LocalDate::parse, ImportRule.NOT_A_DATE));
    }

    /** One of the names of an enumeration. */
    static <E extends Enum<E>> Column<E> word(String name, Class<E> type) {
        return new Column<>(name, cell -> toWord(cell, type));
    }

    /** A code of this form, given as a regular expression. */
    static Column<String> code(String name, String form) {
        return new Column<>(
                name,
                cell -> {
                    check(filled(cell).matches(form), ImportRule.BAD_CODE);
                    return cell;
                });
    }

    /** The same column, but a cell may be empty and is null then. */
    Column<T> orEmpty() {
        return orNull("");
    }

    /** The same column, but a cell may hold this word and is null then. */
    Column<T> orNull(String word) {
        return new Column<>(name, cell -> cell.equals(word) ? null : parse.apply(cell));
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(this);
    }

    @Override
    public T in(CsvRow row) {
        return parse.apply(row.text(this));
    }

    private static void check(boolean holds, ImportRule rule, Object... arguments) {
        if (!holds) {
            throw new BadCellException(rule, arguments);
        }
    }

    private static String fitting(String cell) {
        check(cell.length() <= Require.LONGEST_TEXT, ImportRule.TOO_LONG, Require.LONGEST_TEXT);
        return cell;
    }

    private static String filled(String cell) {
        check(!cell.isEmpty(), ImportRule.BLANK);
        return fitting(cell);
    }

    private static long toWhole(String cell, long least, long most) {
        check(filled(cell).matches("-?[0-9]+"), ImportRule.NOT_WHOLE);
        check(!cell.startsWith("-"), ImportRule.NEGATIVE);
        long value = cell.length() <= 18 ? Long.parseLong(cell) : Long.MAX_VALUE;
        check(
                value >= least && value <= most,
                ImportRule.OUT_OF_RANGE,
                Long.toString(least), // as text: a bound may be a year
                Long.toString(most));
        return value;
    }

    private static double toNumber(String cell) {
        check(
                filled(cell).matches("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?")
                        && Double.isFinite(Double.parseDouble(cell)),
                ImportRule.NOT_A_NUMBER);
        return Double.parseDouble(cell);
    }

    private static <T> T toTime(String cell, Function<String, T> parse, ImportRule rule) {
        try {
            return parse.apply(filled(cell));
        } catch (DateTimeException e) {
            throw new BadCellException(rule);
        }
    }

    private static <E extends Enum<E>> E toWord(String cell, Class<E> type) {
        String word = filled(cell);
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadCellException(ImportRule.UNKNOWN_WORD, names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
