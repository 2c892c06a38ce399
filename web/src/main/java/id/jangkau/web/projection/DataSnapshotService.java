package id.jangkau.web.projection;

import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.domain.region.RegencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a data version once and keeps it as arrays: it never changes, only which one is current
 * does.
 */
@ApplicationScoped
@Transactional
public class DataSnapshotService {

    private final Map<String, SimulationInputs> byLabel = new ConcurrentHashMap<>();

    @Inject private CoverageRepository coverage;
    @Inject private EvidenceRepository evidence;
    @Inject private RegencyRepository regencies;

    /** The current data version as the model reads it. */
    public SimulationInputs current() {
        DataVersion version = coverage.getCurrentVersion();
        return byLabel.computeIfAbsent(
                version.label(), unused -> SimulationInputs.of(read(version)));
    }

    private DataSnapshot read(DataVersion version) {
        return new DataSnapshot(
                version,
                regencies.listRegencies(),
                coverage.listObservations(version),
                evidence.listParameters(version),
                evidence.listLeverPositions(version),
                evidence.listUnitCosts(version),
                evidence.listCapacities(version),
                evidence.listMediaReach(version));
    }
}
