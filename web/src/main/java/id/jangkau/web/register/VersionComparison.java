package id.jangkau.web.register;

import id.jangkau.domain.coverage.Change;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.evidence.EvidenceFact;
import java.util.List;
import java.util.Optional;

/**
 * What is different in one data version from another.
 *
 * @param parts one for each way of being different
 * @param claims that were added, changed or are missing, by number
 * @param evidence rows that were added, changed or are missing, table by table
 * @param change of coverage from base month to base month; empty where one has no workers
 */
public record VersionComparison(
        DataVersion before,
        DataVersion after,
        List<Part> parts,
        List<Change<PublishedClaim>> claims,
        List<Change<EvidenceFact>> evidence,
        Optional<VersionChange> change) {

    /** The most figures of each part that are shown at first; how many there are is always said. */
    public static final int FEW = 50;

    /** The most figures of each part that are shown at all. */
    public static final int MOST = 10_000;

    /**
     * Figures that became different in the same way.
     *
     * @param count of all of them
     * @param changes the first of them, the newest month first, then by region
     */
    public record Part(Change.Kind kind, int count, List<Change<CoverageObservation>> changes) {}

    /** How many figures were added, changed or are missing. */
    public int count(Change.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).mapToInt(Part::count).sum();
    }

    /** Is there no difference? */
    public boolean same() {
        return claims.isEmpty()
                && evidence.isEmpty()
                && parts.stream().allMatch(part -> part.count() == 0);
    }
}
