package id.jangkau.domain.region;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The regions that are stored. */
public class RegencyRepository {

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected RegencyRepository() {}

    public RegencyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All provinces, by code. */
    public List<Province> listProvinces() {
        return entities.createQuery("select p from Province p order by p.code", Province.class)
                .getResultList();
    }

    /** All kabupaten and kota, by code. */
    public List<Regency> listRegencies() {
        return entities.createQuery(
                        "select r from Regency r join fetch r.province order by r.code",
                        Regency.class)
                .getResultList();
    }

    public void add(Province province) {
        entities.persist(province);
    }

    public void add(Regency regency) {
        entities.persist(regency);
    }
}
