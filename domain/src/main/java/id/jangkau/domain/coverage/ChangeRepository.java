package id.jangkau.domain.coverage;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.coverage.Change.Kind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is different between two data versions: the figures of every month, cell by cell, and the
 * claims, number by number.
 */
public class ChangeRepository {

    private static final String BEFORE = "a.dataVersion = :before";
    private static final String AFTER = "b.dataVersion = :after";
    private static final String SAME_CELL =
            "a.regency = b.regency and a.segment = b.segment and a.month = b.month";
    private static final String OTHER_FIGURES =
            "(a.workers <> b.workers or a.active <> b.active or a.origin <> b.origin"
                    + " or coalesce(a.supported, -1) <> coalesce(b.supported, -1)"
                    + " or coalesce(a.lapsed, -1) <> coalesce(b.lapsed, -1))";

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected ChangeRepository() {}

    public ChangeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How many cells were added, changed or are missing. */
    public int count(DataVersion before, DataVersion after, Kind kind) {
        Query count = query("select count(" + (kind == Kind.MISSING ? "a" : "b") + ")", kind);
        return ((Number) between(before, after, count).getSingleResult()).intValue();
    }

    /**
     * The first cells that were added, changed or are missing, the newest month first, then by
     * region.
     *
     * @param most how many to read
     */
    public List<Change<CoverageObservation>> list(
            DataVersion before, DataVersion after, Kind kind, int most) {
        String select =
                switch (kind) {
                    case ADDED -> "select b";
                    case CHANGED -> "select a, b";
                    case MISSING -> "select a";
                };
        List<?> rows =
                between(before, after, query(select, kind)).setMaxResults(most).getResultList();
        return rows.stream().map(row -> change(row, kind)).toList();
    }

    /** The claims that were added, changed or are missing, by number. */
    public List<Change<PublishedClaim>> listClaims(DataVersion before, DataVersion after) {
        Map<Integer, PublishedClaim> old = claims(before);
        Map<Integer, PublishedClaim> now = claims(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted()
                .map(number -> change(old.get(number), now.get(number)))
                .filter(ChangeRepository::isAnother)
                .toList();
    }

    private Map<Integer, PublishedClaim> claims(DataVersion version) {
        return new CoverageRepository(entities)
                .listClaims(version).stream()
                        .collect(toMap(PublishedClaim::id, Function.identity()));
    }

    private static Change<PublishedClaim> change(PublishedClaim before, PublishedClaim after) {
        return new Change<>(Optional.ofNullable(before), Optional.ofNullable(after));
    }

    private static boolean isAnother(Change<PublishedClaim> change) {
        return change.kind() != Kind.CHANGED
                || !change.before().orElseThrow().printsTheSameAs(change.latest());
    }

    private Query query(String select, Kind kind) {
        String rows =
                switch (kind) {
                    case ADDED -> only("b", AFTER, "a", BEFORE);
                    case CHANGED ->
                            " from CoverageObservation a, CoverageObservation b where %s and %s and %s and %s"
                                    .formatted(BEFORE, AFTER, SAME_CELL, OTHER_FIGURES);
                    case MISSING -> only("a", BEFORE, "b", AFTER);
                };
        String order = kind == Kind.MISSING ? "a" : "b";
        return entities.createQuery(
                select.startsWith("select count")
                        ? select + rows
                        : "%s%s order by %s.month desc, %s.regency.code, %s.segment desc"
                                .formatted(select, rows, order, order, order));
    }

    private static String only(String here, String inHere, String there, String inThere) {
        return " from CoverageObservation %s where %s and not exists (select %s from CoverageObservation %s where %s and %s)"
                .formatted(here, inHere, there, there, inThere, SAME_CELL);
    }

    private static Query between(DataVersion before, DataVersion after, Query query) {
        return query.setParameter("before", before).setParameter("after", after);
    }

    private static Change<CoverageObservation> change(Object row, Kind kind) {
        return switch (kind) {
            case ADDED -> new Change<>(Optional.empty(), Optional.of((CoverageObservation) row));
            case CHANGED ->
                    new Change<>(
                            Optional.of((CoverageObservation) ((Object[]) row)[0]),
                            Optional.of((CoverageObservation) ((Object[]) row)[1]));
            case MISSING -> new Change<>(Optional.of((CoverageObservation) row), Optional.empty());
        };
    }
}
