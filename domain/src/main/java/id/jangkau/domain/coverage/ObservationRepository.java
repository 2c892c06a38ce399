package id.jangkau.domain.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reads the figures of data versions a page at a time: there may be very many. */
public class ObservationRepository {

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected ObservationRepository() {}

    public ObservationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Some of the figures that are asked for.
     *
     * @param from how many to pass over
     * @param most how many to read
     */
    public List<CoverageObservation> list(
            DataVersion version, ObservationQuery query, int from, int most) {
        return asked(
                        "select o from CoverageObservation o join fetch o.regency r"
                                + " join fetch r.province",
                        query,
                        query.order().clause(),
                        CoverageObservation.class)
                .setParameter("version", version)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many figures are asked for. */
    public int count(DataVersion version, ObservationQuery query) {
        return asked("select count(o) from CoverageObservation o", query, "", Long.class)
                .setParameter("version", version)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> asked(
            String select, ObservationQuery query, String order, Class<T> type) {
        TypedQuery<T> asked =
                entities.createQuery(
                        select + " where o.dataVersion = :version" + query.conditions() + order,
                        type);
        query.province().ifPresent(value -> asked.setParameter("province", value));
        query.regency().ifPresent(value -> asked.setParameter("regency", value));
        query.segment().ifPresent(value -> asked.setParameter("segment", value));
        query.origin().ifPresent(value -> asked.setParameter("origin", value));
        return asked;
    }
}
