package id.jangkau.web.register;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Change.Kind;
import id.jangkau.domain.coverage.ChangeRepository;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.domain.evidence.EvidenceDifference;
import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.web.database.Guarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;

/** The data versions, and what is different between two of them. */
@ApplicationScoped
@Transactional
@Guarded
public class VersionService {

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
     * @throws UnknownDataVersionException where one of them is not known
     */
    public VersionComparison compare(String before, String after) {
        DataVersion old = versions.getVersion(before);
        DataVersion now = versions.getVersion(after);
        List<VersionComparison.Part> parts =
                Arrays.stream(Kind.values()).map(kind -> part(old, now, kind)).toList();
        return new VersionComparison(
                old,
                now,
                parts,
                changes.listClaims(old, now),
                EvidenceDifference.between(evidence.listRows(old), evidence.listRows(now)));
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

    private VersionComparison.Part part(DataVersion old, DataVersion now, Kind kind) {
        return new VersionComparison.Part(
                kind,
                changes.count(old, now, kind),
                changes.list(old, now, kind, VersionComparison.MOST));
    }
}
