package id.jangkau.web.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person answered, now or for an earlier file of the same kind. An answer that fits nothing
 * in the file is no answer.
 *
 * @param sheet the sheet to read; empty for the first that has a header
 * @param columns which column is meant, by the key of the wanted one: its heading; or {@code @} and
 *     its letters, as {@code @D}; or {@code @} alone for none
 * @param conventions how a column is read, by its key: {@link Reading#choice()}; under {@code dash}
 *     what a dash means
 */
public record Choices(String sheet, Map<String, String> columns, Map<String, String> conventions) {

    private static final String AT = "@";

    /** Nothing was answered. */
    public static final Choices NONE = new Choices("", Map.of(), Map.of());

    /** The same choices and an answer to a question. */
    public Choices with(Question question, Reading reading) {
        Map<String, String> answered = new HashMap<>(conventions);
        answered.put(question.column().key(), reading.choice());
        return new Choices(sheet, columns, answered);
    }

    /** The same without columns that were pointed at. */
    Choices byHeadings() {
        Map<String, String> named = new HashMap<>(columns);
        named.values().removeIf(answer -> answer.startsWith(AT));
        return new Choices(sheet, named, conventions);
    }

    /** What a dash means. */
    Dash dash() {
        return Dash.of(conventions.getOrDefault("dash", ""));
    }

    /** The heading that was chosen for a wanted column; empty where none was. */
    String heading(String key) {
        return columns.getOrDefault(key, "");
    }

    /** Whether none of the columns is the wanted one. */
    boolean isNone(String key) {
        return heading(key).equals(AT);
    }

    /** The column that was pointed at, 1 is A; empty where none was. */
    Optional<Integer> column(String key) {
        return Optional.of(heading(key))
                .filter(answer -> answer.startsWith(AT))
                .map(answer -> Place.column(answer.substring(AT.length())))
                .filter(column -> column > 0 && column <= Limits.CELLS);
    }

    /** Whether a sheet may be read. */
    boolean allow(String each) {
        return sheet.isEmpty() || sheet.equals(each);
    }

    public Choices {
        columns = Map.copyOf(columns);
        conventions = Map.copyOf(conventions);
    }
}
