package id.jangkau.domain.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How tables were read before, by their headings. */
public class RememberedTableRepository {

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected RememberedTableRepository() {}

    public RememberedTableRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What was answered for these headings, if anything was. */
    public Optional<RememberedTable> find(String headings) {
        return Optional.ofNullable(entities.find(RememberedTable.class, headings));
    }

    /** Keeps answers instead of those before. */
    public void remember(String headings, Map<String, String> answers, Instant moment) {
        RememberedTable table = find(headings).orElseGet(() -> new RememberedTable(headings));
        table.answer(answers, moment);
        entities.persist(table);
    }

    /** Forgets them; nothing happens where there are none. */
    public void forget(String headings) {
        find(headings).ifPresent(entities::remove);
    }
}
