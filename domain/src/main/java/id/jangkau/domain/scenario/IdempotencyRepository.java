package id.jangkau.domain.scenario;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The keys under which something was saved. */
public class IdempotencyRepository {

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected IdempotencyRepository() {}

    public IdempotencyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What was saved under a key, if anything was. */
    public Optional<IdempotencyRecord> find(String key) {
        return Optional.ofNullable(entities.find(IdempotencyRecord.class, key));
    }

    /**
     * Takes a key at once, for the rest of the transaction. Where another transaction has taken it
     * this waits for its end.
     *
     * @throws PersistenceException where the key is taken; the transaction cannot go on then
     */
    public void take(IdempotencyRecord record) {
        entities.persist(record);
        entities.flush();
    }

    /**
     * Removes the keys that were taken before a moment.
     *
     * @return how many
     */
    public int removeBefore(Instant moment) {
        return entities.createQuery("delete from IdempotencyRecord r where r.createdAt < :moment")
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
