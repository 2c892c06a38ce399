package id.jangkau.web.coverage;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is wrong in an imported file.
 *
 * @param file its name; empty where all of them are meant
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

    /**
     * What is wrong with all files together.
     *
     * @param reason why they cannot be projected
     */
    static ImportProblem ofAll(Message reason) {
        return new ImportProblem("", 0, "", "", ImportRule.NOT_PROJECTABLE, List.of(reason));
    }

    /** The problem with its place. */
    public String in(Language language) {
        return message().in(language);
    }

    /** The problem with its place, in no language yet. */
    Message message() {
        if (file.isEmpty()) {
            return new Message(rule.key(), complaintValues());
        }
        String place = column.isEmpty() ? "import.atLine" : "import.atCell";
        var complaint = new Message(rule.key(), complaintValues());
        return Message.of(place, complaint, file, Long.toString(line), column);
    }

    private List<Object> complaintValues() {
        return Stream.concat(Stream.of(value), arguments.stream()).toList();
    }
}
