package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.VersionedFact;
import jakarta.persistence.MappedSuperclass;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of evidence that can be shown, changed and compared whatever its table. */
@MappedSuperclass
public abstract class EvidenceFact extends VersionedFact {

    protected EvidenceFact() {}

    protected EvidenceFact(DataVersion dataVersion) {
        super(dataVersion);
    }

    public abstract EvidenceTable table();

    /** What the row is called in its table, such as {@code lapse.NON_WAGE}; never changes. */
    public abstract String row();

    /** The unit of its numbers. */
    public abstract BilingualText unit();

    public abstract EvidenceValues values();

    /** The same row with other values, as part of another version, not stored yet. */
    public abstract EvidenceFact with(DataVersion version, EvidenceValues values);

    @Override
    public final EvidenceFact carriedTo(DataVersion version) {
        return with(version, values());
    }

    /** Is it about the same thing in the same table? */
    public boolean isSameRow(EvidenceFact other) {
        return table() == other.table() && row().equals(other.row());
    }

    static Map<String, Double> numbers(EvidenceTable table, double... values) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            numbers.put(table.numbers().get(i), values[i]);
        }
        return numbers;
    }
}
