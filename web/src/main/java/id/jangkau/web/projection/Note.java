package id.jangkau.web.projection;

import id.jangkau.web.message.Message;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Something that a reader of a projection should know.
 *
 * @param code stable name, as in {@code hazardClipped}
 * @param regions codes of the kabupaten/kota that it is about; empty where it is not told by region
 * @param month the last month before it shows; empty where it has none
 * @param persons how many persons it is about; 0 where it has no number
 * @param message the sentence
 */
public record Note(
        String code,
        List<String> regions,
        Optional<YearMonth> month,
        double persons,
        Message message) {

    public Note {
        regions = List.copyOf(regions);
    }

    /** A note about some regions. */
    static Note about(String code, List<String> regions, Message message) {
        return new Note(code, regions, Optional.empty(), 0, message);
    }
}
