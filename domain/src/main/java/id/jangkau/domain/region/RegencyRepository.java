package id.jangkau.domain.region;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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

    /** All regions together; empty before the first import. */
    public Optional<Territory> findTerritory() {
        return Optional.ofNullable(entities.find(Territory.class, Territory.ID));
    }

    /**
     * All regions together.
     *
     * @throws IllegalStateException before the first import
     */
    public Territory getTerritory() {
        return findTerritory()
                .orElseThrow(() -> new IllegalStateException("No data were imported yet."));
    }

    /** The boundaries that are known, by the codes of their regions. */
    public List<Boundary> listBoundaries() {
        return entities.createQuery(
                        "select b from Boundary b order by b.regencyCode", Boundary.class)
                .getResultList();
    }

    /** Puts boundaries in the place of those that there were. */
    public void draw(List<Boundary> boundaries, Territory.BoundaryOrigin origin) {
        eraseBoundaries();
        boundaries.forEach(entities::persist);
        getTerritory().bound(origin);
    }

    /** Takes away the boundaries of all regions. */
    public void eraseBoundaries() {
        entities.createQuery("delete from Boundary").executeUpdate();
        getTerritory().unbound();
    }

    public void add(Territory territory) {
        entities.persist(territory);
    }

    public void add(Province province) {
        entities.persist(province);
    }

    public void add(Regency regency) {
        entities.persist(regency);
    }
}
