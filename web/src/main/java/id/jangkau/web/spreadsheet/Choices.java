package id.jangkau.web.spreadsheet;

import java.util.HashMap;
import java.util.Map;

/**
 * What a person answered, now or for an earlier file of the same kind. An answer that fits nothing
 * in the file is no answer.
 *
 * @param sheet the sheet to read; empty for the first that has a header
 * @param headings which heading is meant, by the key of the wanted column
 * @param conventions how a column is read, by its key: {@link Reading#choice()}
 */
public record Choices(String sheet, Map<String, String> headings, Map<String, String> conventions) {

    /** Nothing was answered. */
    public static final Choices NONE = new Choices("", Map.of(), Map.of());

    /** The same choices and an answer to a question. */
    public Choices with(Question question, Reading reading) {
        Map<String, String> answered = new HashMap<>(conventions);
        answered.put(question.column().key(), reading.choice());
        return new Choices(sheet, headings, answered);
    }

    /** Whether a sheet may be read. */
    boolean allow(String each) {
        return sheet.isEmpty() || sheet.equals(each);
    }

    public Choices {
        headings = Map.copyOf(headings);
        conventions = Map.copyOf(conventions);
    }
}
