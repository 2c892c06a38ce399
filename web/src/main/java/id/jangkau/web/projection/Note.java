package id.jangkau.web.projection;

import id.jangkau.web.message.Message;
import java.util.List;

/**
 * Something that a reader of a projection should know.
 *
 * @param code stable name, as in {@code hazardClipped}
 * @param regions codes of the kabupaten/kota that it is about; empty where it is about all
 * @param message the sentence
 */
public record Note(String code, List<String> regions, Message message) {

    public Note {
        regions = List.copyOf(regions);
    }
}
