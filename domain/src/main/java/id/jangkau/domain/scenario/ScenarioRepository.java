package id.jangkau.domain.scenario;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The scenarios that were saved. Where nothing else is said, a deleted one is as good as none. */
public class ScenarioRepository {

    private static final long NO_NUMBER = -1;

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected ScenarioRepository() {}

    public ScenarioRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The scenario with this number.
     *
     * @throws UnknownScenarioException where there is none
     */
    public Scenario getScenario(long id) {
        return findScenario(id).orElseThrow(() -> new UnknownScenarioException(id));
    }

    /** The scenario with this number, if there is one. */
    public Optional<Scenario> findScenario(long id) {
        return complete("where s.deletedAt is null and s.id = :key")
                .setParameter("key", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The scenario with this link.
     *
     * @throws UnknownScenarioException where there is none
     */
    public Scenario getByLink(String link) {
        return complete("where s.deletedAt is null and s.link = :key")
                .setParameter("key", link)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownScenarioException(link));
    }

    /** All scenarios, the one that was changed last first. */
    public List<Scenario> listScenarios() {
        return complete("where s.deletedAt is null order by s.changedAt desc, s.id desc")
                .getResultList();
    }

    /** Those of some scenarios that are there, the one that was changed last first. */
    public List<Scenario> listScenarios(Collection<Long> ids) {
        return among("s.id", ids);
    }

    /** Those that some links lead to, the one that was changed last first. */
    public List<Scenario> listByLinks(Collection<String> links) {
        return among("s.link", links);
    }

    private List<Scenario> among(String field, Collection<?> keys) {
        return keys.isEmpty()
                ? List.of()
                : complete(
                                "where s.deletedAt is null and "
                                        + field
                                        + " in :keys order by s.changedAt desc, s.id desc")
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /**
     * Is there a scenario of this name, in capital letters or not?
     *
     * @param besides the number of one that does not count; null where all do
     */
    public boolean isNameUsed(String name, Long besides) {
        return !entities.createQuery(
                        "select s.id from Scenario s join s.versions v where s.deletedAt is null"
                                + " and v.number = s.version and lower(v.name) = lower(:name)"
                                + " and s.id <> :besides",
                        Long.class)
                .setParameter("name", name)
                .setParameter("besides", besides == null ? NO_NUMBER : besides)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** All deleted scenarios, the one that was deleted last first. */
    public List<Scenario> listDeleted() {
        return complete("where s.deletedAt is not null order by s.deletedAt desc, s.id desc")
                .getResultList();
    }

    /**
     * The scenario with this number, deleted or not.
     *
     * @throws UnknownScenarioException where there is none
     */
    public Scenario getEvenDeleted(long id) {
        return complete("where s.id = :key")
                .setParameter("key", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownScenarioException(id));
    }

    /**
     * Scenarios with their versions in one query, and all settings and assumptions in two more:
     * they are read after the transaction.
     */
    private TypedQuery<Scenario> complete(String condition) {
        return entities.createQuery(
                        "select distinct s from Scenario s join fetch s.versions " + condition,
                        Scenario.class)
                .setHint("eclipselink.batch", "s.versions.levers")
                .setHint("eclipselink.batch", "s.versions.assumptions");
    }

    /** Stores a new scenario at once, so that it has its number. */
    public void add(Scenario scenario) {
        entities.persist(scenario);
        entities.flush();
    }

    /**
     * Writes what was changed now rather than at the end of the transaction.
     *
     * @throws jakarta.persistence.OptimisticLockException where somebody else was faster
     */
    public void flush() {
        entities.flush();
    }
}
