package id.jangkau.domain.evidence;

import id.jangkau.domain.coverage.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is different between the evidence of two data versions. */
public final class EvidenceDifference {

    private EvidenceDifference() {}

    /** The rows that changed, are missing or were added, in the order of their tables. */
    public static List<Change<EvidenceFact>> between(
            List<EvidenceFact> before, List<EvidenceFact> after) {
        Stream<Change<EvidenceFact>> kept =
                before.stream()
                        .map(row -> new Change<>(Optional.of(row), find(row, after)))
                        .filter(EvidenceDifference::isAnother);
        Stream<Change<EvidenceFact>> added =
                after.stream()
                        .filter(row -> find(row, before).isEmpty())
                        .map(row -> new Change<>(Optional.empty(), Optional.of(row)));
        return Stream.concat(kept, added).toList();
    }

    private static boolean isAnother(Change<EvidenceFact> change) {
        return !change.before()
                .map(EvidenceFact::values)
                .equals(change.after().map(EvidenceFact::values));
    }

    private static Optional<EvidenceFact> find(EvidenceFact row, List<EvidenceFact> rows) {
        return rows.stream().filter(row::isSameRow).findFirst();
    }
}
