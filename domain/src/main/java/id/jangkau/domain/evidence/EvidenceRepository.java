package id.jangkau.domain.evidence;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.VersionedFact;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** The evidence of each data version, in the order in which it was imported. */
public class EvidenceRepository {

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected EvidenceRepository() {}

    public EvidenceRepository(EntityManager entities) {
        this.entities = entities;
    }

    public List<ModelParameter> listParameters(DataVersion version) {
        return list(ModelParameter.class, version);
    }

    public List<LeverPosition> listLeverPositions(DataVersion version) {
        return list(LeverPosition.class, version);
    }

    public List<UnitCost> listUnitCosts(DataVersion version) {
        return list(UnitCost.class, version);
    }

    public List<FieldCapacity> listCapacities(DataVersion version) {
        return list(FieldCapacity.class, version);
    }

    public List<MediaReach> listMediaReach(DataVersion version) {
        return list(MediaReach.class, version);
    }

    public List<EffectEstimate> listEffectEstimates(DataVersion version) {
        return list(EffectEstimate.class, version);
    }

    /** Every row that can be changed, table by table. */
    public List<EvidenceFact> listRows(DataVersion version) {
        return Stream.of(
                        ModelParameter.class,
                        LeverPosition.class,
                        UnitCost.class,
                        FieldCapacity.class,
                        MediaReach.class)
                .<EvidenceFact>flatMap(table -> list(table, version).stream())
                .toList();
    }

    private <T extends VersionedFact> List<T> list(Class<T> type, DataVersion version) {
        String query =
                "select f from %s f where f.dataVersion = :version order by f.id"
                        .formatted(type.getSimpleName());
        return entities.createQuery(query, type).setParameter("version", version).getResultList();
    }
}
