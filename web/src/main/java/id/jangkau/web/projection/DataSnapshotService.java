package id.jangkau.web.projection;

import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.domain.region.RegencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the current data version, as rows to show and as arrays to project: a version never
 * changes, only which one is current does.
 */
@ApplicationScoped
@Transactional
public class DataSnapshotService {

    private final AtomicReference<DataSnapshot> snapshot = new AtomicReference<>();
    private final AtomicReference<SimulationInputs> inputs = new AtomicReference<>();

    @Inject private CoverageRepository coverage;
    @Inject private EvidenceRepository evidence;
    @Inject private RegencyRepository regencies;

    /** The current data version. */
    public DataSnapshot current() {
        DataVersion version = coverage.getCurrentVersion();
        DataSnapshot known = snapshot.get();
        if (known == null || !known.version().label().equals(version.label())) {
            known = read(version);
            snapshot.set(known);
        }
        return known;
    }

    /**
     * The current data version as the model reads it.
     *
     * @throws UnprojectableDataException if the model has no parameters for some of it
     */
    public SimulationInputs inputs() {
        DataSnapshot data = current();
        SimulationInputs known = inputs.get();
        if (known == null || known.data() != data) {
            known = SimulationInputs.of(data);
            inputs.set(known);
        }
        return known;
    }

    private DataSnapshot read(DataVersion version) {
        return new DataSnapshot(
                version,
                regencies.listRegencies(),
                coverage.listObservations(version, version.baseMonth()),
                evidence.listParameters(version),
                evidence.listLeverPositions(version),
                evidence.listUnitCosts(version),
                evidence.listCapacities(version),
                evidence.listMediaReach(version));
    }
}
