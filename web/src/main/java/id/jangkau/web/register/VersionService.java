package id.jangkau.web.register;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Change;
import id.jangkau.domain.coverage.Change.Kind;
import id.jangkau.domain.coverage.ChangeRepository;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.domain.evidence.EvidenceDifference;
import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.web.database.Guarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The data versions, and what is different between two of them. */
@ApplicationScoped
@Transactional
@Guarded
public class VersionService {

    /** So many changes are told; older ones are in the comparison of versions. */
    private static final int MOST_STEPS = 30;

    @Inject private CoverageRepository versions;
    @Inject private ChangeRepository changes;
    @Inject private EvidenceRepository evidence;
    @Inject private VersionEntry entry;

    /** All versions, the newest first. */
    public List<DataVersion> list() {
        return versions.listVersions();
    }

    /**
     * What is different in one version from another.
     *
     * @param before label of the older
     * @param after label of the newer
     * @param most how many figures of each kind are listed; all are counted
     * @param scope of what coverage is told why it changed
     * @throws UnknownDataVersionException where one of them is not known
     */
    public VersionComparison compare(String before, String after, int most, Scope scope) {
        DataVersion old = versions.getVersion(before);
        DataVersion now = versions.getVersion(after);
        List<VersionComparison.Part> parts =
                Arrays.stream(Kind.values()).map(kind -> part(old, now, kind, most)).toList();
        return new VersionComparison(
                old,
                now,
                parts,
                changes.listClaims(old, now),
                EvidenceDifference.between(evidence.listRows(old), evidence.listRows(now)),
                VersionChange.between(side(old, scope), side(now, scope)));
    }

    private VersionChange.Side side(DataVersion version, Scope scope) {
        YearMonth month = version.baseMonth();
        return new VersionChange.Side(
                month,
                versions.listObservations(version, month).stream()
                        .filter(scope::includes)
                        .toList());
    }

    /**
     * Makes a new version equal to an old one, and lets it be current.
     *
     * @param label of the old one
     * @param expected label of the version that must still be current
     * @param reason why the old figures are to hold again
     * @throws UnknownDataVersionException where the old one is not known
     * @throws OutdatedVersionException if another version is current by now
     */
    public DataVersion renew(String label, String expected, String reason) {
        return entry.enter(
                label, expected, new BilingualText(reason, ""), VersionEntry.Revised.UNCHANGED);
    }

    private VersionComparison.Part part(DataVersion old, DataVersion now, Kind kind, int most) {
        return new VersionComparison.Part(
                kind, changes.count(old, now, kind), changes.list(old, now, kind, most));
    }

    /** The version before one, in the order in which they were made; empty for the first. */
    public Optional<DataVersion> before(String label) {
        List<DataVersion> all = versions.listVersions();
        int at = all.indexOf(versions.getVersion(label));
        return at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    }

    /**
     * When rows of the evidence became what they are in a version, the newest change first. Only a
     * version that was made for a reason can change any.
     */
    public List<EvidenceStep> evidenceSteps(String label) {
        List<DataVersion> all = versions.listVersions();
        List<DataVersion> past = all.subList(all.indexOf(versions.getVersion(label)), all.size());
        return IntStream.range(0, past.size() - 1)
                .filter(at -> !past.get(at).reason().english().isEmpty())
                .limit(MOST_STEPS)
                .mapToObj(at -> step(past.get(at + 1), past.get(at)))
                .toList();
    }

    private EvidenceStep step(DataVersion before, DataVersion after) {
        return new EvidenceStep(
                after,
                EvidenceDifference.between(evidence.listRows(before), evidence.listRows(after)));
    }

    /**
     * What one version changed of the evidence of the one before.
     *
     * @param version the later of the two
     */
    public record EvidenceStep(DataVersion version, List<Change<EvidenceFact>> changes) {}
}
