package id.jangkau.web.projection;

import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.web.database.Guarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Reads whole data versions from the database, in a transaction of its own: whoever can do without
 * goes on with theirs where this one fails.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Guarded
public class StoredData {

    @Inject private CoverageRepository coverage;
    @Inject private EvidenceRepository evidence;
    @Inject private RegencyRepository regencies;

    /** The current data version. */
    public DataSnapshot readCurrent() {
        return read(coverage.getCurrentVersion());
    }

    /**
     * The data version with a label.
     *
     * @throws UnknownDataVersionException where there is none
     */
    public DataSnapshot read(String label) {
        return read(coverage.getVersion(label));
    }

    private DataSnapshot read(DataVersion version) {
        return new DataSnapshot(
                version,
                regencies.getTerritory().name(),
                regencies.listRegencies(),
                coverage.listObservations(version, version.baseMonth()),
                coverage.listClaims(version),
                evidence.listParameters(version),
                evidence.listLeverPositions(version),
                evidence.listUnitCosts(version),
                evidence.listCapacities(version),
                evidence.listMediaReach(version),
                evidence.listEffectEstimates(version),
                coverage.listDerivation(version));
    }
}
