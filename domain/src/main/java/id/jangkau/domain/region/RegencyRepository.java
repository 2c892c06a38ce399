package id.jangkau.domain.region;

import static java.util.stream.Collectors.toSet;

import id.jangkau.domain.BatchInsert;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Those regions that have one of some codes, by code. */
    public List<Region> list(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Region r where r.code in :codes order by r.code",
                                Region.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** The region with a code, of whatever level. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(entities.find(Region.class, code));
    }

    /**
     * Stores those localities that are not stored yet; the others stay as they are.
     *
     * @param named what is smaller than a kabupaten or kota, with its name
     */
    public void learn(Map<RegionCode, String> named) {
        new BatchInsert(
                        entities,
                        "insert into region (code, region_type, name, parent_code)"
                                + " values (?, 'LOCALITY', ?, ?)")
                .all(
                        unknown(named.keySet()),
                        code -> new Object[] {code.value(), named.get(code), code.within()});
    }

    /** Those of some localities that are not stored. */
    public List<RegionCode> unknown(Collection<RegionCode> localities) {
        Set<String> known = known(localities);
        return localities.stream().filter(code -> !known.contains(code.value())).toList();
    }

    /** The codes that are stored of all that lies where some localities lie. */
    private Set<String> known(Collection<RegionCode> codes) {
        Set<String> known = new HashSet<>();
        for (String within : codes.stream().map(RegionCode::within).collect(toSet())) {
            known.addAll(
                    entities.createQuery(
                                    "select l.code from Locality l where l.regency.code = :within",
                                    String.class)
                            .setParameter("within", within)
                            .getResultList());
        }
        return known;
    }

    public void add(Region region) {
        entities.persist(region);
    }
}
