package id.jangkau.web.coverage;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong in an imported file.
 *
 * @param file its name
 * @param line 1 is the header line
 * @param column by name; empty where the whole line is meant
 * @param value what stands there
 * @param rule what it breaks
 * @param arguments what the rule says about it, see {@link ImportRule}
 */
public record ImportProblem(
        String file,
        long line,
        String column,
        String value,
        ImportRule rule,
        List<Object> arguments) {

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }

    /** The problem with its place, in Indonesian or English. */
    public String message(Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle("id.jangkau.web.messages", language);
        String place = texts.getString(column.isEmpty() ? "import.atLine" : "import.atCell");
        String complaint = format(texts.getString(rule.key()), language, value, arguments);
        return format(place, language, complaint, List.of(file, Long.toString(line), column));
    }

    private static String format(String text, Locale language, String first, List<Object> rest) {
        Object[] values = new Object[rest.size() + 1];
        values[0] = first;
        for (int i = 0; i < rest.size(); i++) {
            values[i + 1] = rest.get(i);
        }
        return new MessageFormat(text, language).format(values);
    }
}
