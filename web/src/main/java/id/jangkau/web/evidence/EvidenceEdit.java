package id.jangkau.web.evidence;

import id.jangkau.domain.evidence.EvidenceTable;
import java.util.Map;

/**
 * What somebody wrote over a row of evidence; a number or word that is not there stays as it is.
 *
 * @param row what the row is called in its table
 * @param numbers by name, in the unit of the row
 * @param words by name
 * @param source who says so
 */
public record EvidenceEdit(
        EvidenceTable table,
        String row,
        Map<String, Double> numbers,
        Map<String, String> words,
        String source) {

    public EvidenceEdit {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
    }
}
