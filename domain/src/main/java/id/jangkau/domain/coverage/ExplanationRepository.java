package id.jangkau.domain.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What people said about contradictions. */
public class ExplanationRepository {

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected ExplanationRepository() {}

    public ExplanationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All that was explained and not taken back. */
    public List<Explanation> list() {
        return entities.createQuery("select e from Explanation e", Explanation.class)
                .getResultList();
    }

    /** What was said about a contradiction, if anything was. */
    public Optional<Explanation> find(Contradiction contradiction) {
        return Optional.ofNullable(entities.find(Explanation.class, contradiction.figures()));
    }

    public void add(Explanation explanation) {
        entities.persist(explanation);
    }

    public void remove(Explanation explanation) {
        entities.remove(explanation);
    }
}
