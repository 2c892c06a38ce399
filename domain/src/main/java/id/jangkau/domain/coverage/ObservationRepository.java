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
    public List<? extends Observation> list(
            DataVersion version, ObservationQuery query, int from, int most) {
        String rows = query.select("o", " join fetch o.#") + query.clause();
        return asked(version, query, rows, Observation.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many figures are asked for. */
    public int count(DataVersion version, ObservationQuery query) {
        return asked(version, query, query.select("count(o.workers)", ""), Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> asked(
            DataVersion version, ObservationQuery query, String text, Class<T> type) {
        TypedQuery<T> asked = entities.createQuery(text, type).setParameter("version", version);
        query.province().ifPresent(value -> asked.setParameter("province", value));
        query.regency().ifPresent(value -> asked.setParameter("regency", value));
        query.segment().ifPresent(value -> asked.setParameter("segment", value));
        query.origin().ifPresent(value -> asked.setParameter("origin", value));
        return asked;
    }
}
