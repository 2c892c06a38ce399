package id.jangkau.web.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.EvidenceValues;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.InvalidRequestException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a data version with what somebody wrote over some of them. */
final class EditedRows {

    private final List<EvidenceFact> known;
    private final Map<EvidenceFact, EvidenceValues> written = new LinkedHashMap<>();

    private EditedRows(List<EvidenceFact> known) {
        this.known = known;
    }

    /**
     * Holds edits against the rows.
     *
     * @throws InvalidRequestException with the rule of every value that breaks one; fields start
     *     with {@code changes[i].}
     */
    static EditedRows of(List<EvidenceFact> known, List<EvidenceEdit> edits) {
        var rows = new EditedRows(known);
        var errors = new FieldErrors();
        for (int i = 0; i < edits.size(); i++) {
            rows.write(edits.get(i), new EditCheck("changes[" + i + "].", edits.get(i), errors));
        }
        errors.refuse();
        return rows;
    }

    private void write(EvidenceEdit edit, EditCheck check) {
        Optional<EvidenceFact> found =
                known.stream()
                        .filter(row -> row.table() == edit.table() && row.row().equals(edit.row()))
                        .findFirst();
        if (found.isEmpty() || written.containsKey(found.get())) {
            String rule = found.isEmpty() ? "unknownRow" : "repeatedRow";
            check.refuse("row", edit.row(), Message.of("evidence.refused." + rule, edit.row()));
            return;
        }
        EvidenceFact row = found.get();
        check.source(edit.source());
        Map<String, Double> numbers = over(row.values().numbers(), edit.numbers());
        Map<String, String> words = over(row.values().words(), edit.words());
        if (check.holds(row, numbers, words)) {
            BilingualText source = source(row, edit.source().strip());
            written.put(row, new EvidenceValues(numbers, words, source));
        }
    }

    /** A source that was left as it is keeps its other language. */
    private static BilingualText source(EvidenceFact row, String source) {
        BilingualText known = row.values().source();
        boolean same = source.equals(known.indonesian()) || source.equals(known.english());
        return same ? known : new BilingualText(source, "");
    }

    private static <T> Map<String, T> over(Map<String, T> known, Map<String, T> edited) {
        Map<String, T> all = new LinkedHashMap<>(known);
        all.putAll(edited);
        return all;
    }

    /** A row as it is to be in another version. */
    EvidenceFact in(DataVersion version, EvidenceFact row) {
        return written.entrySet().stream()
                .filter(each -> each.getKey().isSameRow(row))
                .findFirst()
                .map(each -> row.with(version, each.getValue()))
                .orElseGet(() -> row.carriedTo(version));
    }

    /** Every row as it is to be in another version. */
    List<EvidenceFact> in(DataVersion version) {
        List<EvidenceFact> rows = new ArrayList<>();
        known.forEach(row -> rows.add(in(version, row)));
        return rows;
    }
}
