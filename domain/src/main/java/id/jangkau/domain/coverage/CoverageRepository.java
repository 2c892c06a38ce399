package id.jangkau.domain.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The data versions and their figures. */
public class CoverageRepository {

    private static final Comparator<CoverageObservation> READING_ORDER =
            Comparator.comparing((CoverageObservation seen) -> seen.regency().code())
                    .thenComparing(CoverageObservation::segment);

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected CoverageRepository() {}

    public CoverageRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The version that new projections start from.
     *
     * @throws UnknownDataVersionException where no data were imported yet
     */
    public DataVersion getCurrentVersion() {
        return findCurrentVersion()
                .orElseThrow(
                        () -> new UnknownDataVersionException("No data version is current yet."));
    }

    /** The version that new projections start from, if there is one. */
    public Optional<DataVersion> findCurrentVersion() {
        return entities.createQuery(
                        "select v from DataVersion v where v.current = true", DataVersion.class)
                .getResultStream()
                .findFirst();
    }

    /**
     * The version with a label such as {@code 2026-02-r1}.
     *
     * @throws UnknownDataVersionException where there is none
     */
    public DataVersion getVersion(String label) {
        return entities.createQuery(
                        "select v from DataVersion v where v.label = :label", DataVersion.class)
                .setParameter("label", label)
                .getResultStream()
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownDataVersionException(
                                        "The data version (%s) is not known.".formatted(label)));
    }

    /** The version with a number, which was stored. */
    public DataVersion getVersion(long id) {
        return entities.find(DataVersion.class, id);
    }

    /** The revision that the next version of this base month will have: 1 for its first. */
    public int nextRevision(YearMonth baseMonth) {
        return 1
                + entities.createQuery(
                                "select count(v) from DataVersion v where v.baseMonth = :month",
                                Long.class)
                        .setParameter("month", baseMonth)
                        .getSingleResult()
                        .intValue();
    }

    /** The figures of a version for one month, by regency code, then segment. */
    public List<CoverageObservation> listObservations(DataVersion version, YearMonth month) {
        return entities.createQuery(
                        "select o from CoverageObservation o join fetch o.regency r"
                                + " join fetch r.province where o.dataVersion = :version"
                                + " and o.month = :month",
                        CoverageObservation.class)
                .setParameter("version", version)
                .setParameter("month", month)
                .getResultStream()
                .sorted(READING_ORDER)
                .toList();
    }

    /** The figures of a version for all months, in no order. */
    public List<CoverageObservation> listObservations(DataVersion version) {
        return ofVersion(
                        version,
                        "select o from CoverageObservation o join fetch o.regency"
                                + " where o.dataVersion = :version",
                        CoverageObservation.class)
                .getResultList();
    }

    /** How the derived figures of a version were computed, step by step. */
    public List<DerivationStep> listDerivation(DataVersion version) {
        return ofVersion(
                        version,
                        "select s from DerivationStep s where s.dataVersion = :version"
                                + " order by s.number",
                        DerivationStep.class)
                .getResultList();
    }

    /** Every fact of a version, of whatever kind. */
    public Stream<VersionedFact> streamFacts(DataVersion version) {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(VersionedFact.class::isAssignableFrom)
                .map(type -> type.<VersionedFact>asSubclass(VersionedFact.class))
                .flatMap(kind -> factsOf(version, kind));
    }

    private Stream<? extends VersionedFact> factsOf(
            DataVersion version, Class<? extends VersionedFact> kind) {
        String all = "select f from %s f where f.dataVersion = :version";
        return ofVersion(version, all.formatted(kind.getSimpleName()), kind)
                .getResultList()
                .stream();
    }

    /** All versions, the newest first. */
    public List<DataVersion> listVersions() {
        return entities.createQuery(
                        "select v from DataVersion v order by v.createdAt desc, v.id desc",
                        DataVersion.class)
                .getResultList();
    }

    /** The register of claims of a version, by number. */
    public List<PublishedClaim> listClaims(DataVersion version) {
        return ofVersion(
                        version,
                        "select c from PublishedClaim c where c.dataVersion = :version order by c.claim",
                        PublishedClaim.class)
                .getResultList();
    }

    /** Every figure of a version in a province or regency, by regency, segment and month. */
    public List<CoverageObservation> listSeries(DataVersion version, String region) {
        return entities.createQuery(
                        "select o from CoverageObservation o join fetch o.regency r"
                                + " join fetch r.province p where o.dataVersion = :version"
                                + " and (r.code = :region or p.code = :region) order by o.month",
                        CoverageObservation.class)
                .setParameter("version", version)
                .setParameter("region", region)
                .getResultStream()
                .sorted(READING_ORDER)
                .toList();
    }

    public void add(DataVersion version) {
        entities.persist(version);
    }

    /**
     * Stores a version now, so that whoever stores one of the same label meets here.
     *
     * @throws PersistenceException if the label is taken
     */
    public void reserve(DataVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /** Stores any fact of a data version. */
    public void add(VersionedFact fact) {
        entities.persist(fact);
    }

    /** Moves "current" to this version; takes effect for others when the transaction commits. */
    public void makeCurrent(DataVersion version) {
        findCurrentVersion().ifPresent(DataVersion::retire);
        entities.flush(); // the database allows one current version at any moment
        version.makeCurrent();
        entities.flush();
    }

    private <T> TypedQuery<T> ofVersion(DataVersion version, String query, Class<T> type) {
        return entities.createQuery(query, type).setParameter("version", version);
    }
}
