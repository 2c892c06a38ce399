package id.jangkau.domain.scenario;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * The assumption sets that were saved. Where nothing else is said, a deleted one is as good as
 * none.
 */
public class AssumptionSetRepository {

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected AssumptionSetRepository() {}

    public AssumptionSetRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All that are there, by name. */
    public List<AssumptionSet> list() {
        return entities.createQuery(
                        "select s from AssumptionSet s where s.deletedAt is null"
                                + " order by lower(s.name), s.id",
                        AssumptionSet.class)
                .getResultList();
    }

    /**
     * The set with this number.
     *
     * @throws UnknownAssumptionSetException where there is none
     */
    public AssumptionSet get(long id) {
        return entities.createQuery(
                        "select s from AssumptionSet s where s.deletedAt is null and s.id = :id",
                        AssumptionSet.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownAssumptionSetException(id));
    }

    /**
     * The set with this number, deleted or not.
     *
     * @throws UnknownAssumptionSetException where there is none
     */
    public AssumptionSet getEvenDeleted(long id) {
        return Optional.ofNullable(entities.find(AssumptionSet.class, id))
                .orElseThrow(() -> new UnknownAssumptionSetException(id));
    }

    /** Stores a new set at once, so that it has its number. */
    public void add(AssumptionSet set) {
        entities.persist(set);
        entities.flush();
    }
}
