package id.jangkau.web.spreadsheet;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is wrong in a file.
 *
 * @param fault what
 * @param place where
 * @param value what stands there, shortened; empty where nothing is quoted
 * @param arguments what the fault says about it, see {@link Fault}
 */
public record Problem(Fault fault, Place place, String value, List<Object> arguments) {

    public Problem {
        value = Excerpt.of(value);
        arguments = List.copyOf(arguments);
    }

    static Problem of(Fault fault, Object... arguments) {
        return new Problem(fault, Place.WHOLE_FILE, "", List.of(arguments));
    }

    static Problem at(Place place, Fault fault, Object... arguments) {
        return new Problem(fault, place, "", List.of(arguments));
    }

    /** The problem with its place, as a sentence. */
    public String in(Language language) {
        return place.before(message()).in(language);
    }

    /** The problem without its place. */
    public Message message() {
        return new Message(
                fault.key(), Stream.concat(Stream.<Object>of(value), arguments.stream()).toList());
    }
}
