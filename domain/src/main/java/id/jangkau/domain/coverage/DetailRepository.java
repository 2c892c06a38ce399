package id.jangkau.domain.coverage;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.BatchInsert;
import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.region.RegionCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The figures of regions that are not simulated themselves, sheet by sheet. */
public class DetailRepository {

    @PersistenceContext(unitName = "jangkau")
    private EntityManager entities;

    protected DetailRepository() {}

    public DetailRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The numbers of the sheets of a version, by which their figures are read. */
    public Map<Key, Long> sheets(DataVersion version) {
        return entities
                .createQuery(
                        "select s.within, s.month, s.id from DetailSheet s join s.versions v"
                                + " where v = :version",
                        Object[].class)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .collect(
                        toMap(
                                sheet -> new Key((String) sheet[0], (YearMonth) sheet[1]),
                                sheet -> (Long) sheet[2]));
    }

    /** All figures of one sheet. */
    public List<DetailRow> rows(long sheet) {
        return entities
                .createQuery(
                        "select o.region.code, o.segment, o.workers, o.active, o.supported, o.lapsed,"
                                + " o.origin, o.source from DetailObservation o"
                                + " where o.sheet.id = :sheet",
                        Object[].class)
                .setParameter("sheet", sheet)
                .getResultList()
                .stream()
                .map(DetailRepository::row)
                .toList();
    }

    private static DetailRow row(Object[] values) {
        return new DetailRow(
                (String) values[0],
                (Segment) values[1],
                new Headcount(
                        (long) values[2], (long) values[3], (Long) values[4], (Long) values[5]),
                (Origin) values[6],
                (BilingualText) values[7]);
    }

    /** Every figure of one region in a version, by month and segment. */
    public List<? extends Observation> listSeries(DataVersion version, RegionCode region) {
        return entities.createQuery(
                        "select o from DetailObservation o join o.sheet s join s.versions v"
                                + " join fetch o.region where v = :version and s.within = :within"
                                + " and o.region.code = :region order by s.month, o.segment desc",
                        DetailObservation.class)
                .setParameter("version", version)
                .setParameter("within", region.within())
                .setParameter("region", region.value())
                .getResultList();
    }

    /** Stores a sheet as part of a version. */
    public void add(DataVersion version, Key key, List<DetailRow> rows) {
        var sheet = new DetailSheet(version, key);
        entities.persist(sheet);
        entities.flush();
        var insert =
                new BatchInsert(
                        entities,
                        "insert into detail_observation (sheet_id, region_code, segment, workers,"
                                + " active, supported, lapsed, origin, source_indonesian,"
                                + " source_english) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.all(
                rows,
                row ->
                        new Object[] {
                            sheet.id(),
                            row.region(),
                            row.segment().name(),
                            row.count().workers(),
                            row.count().active(),
                            row.count().supported(),
                            row.count().lapsed(),
                            row.origin().name(),
                            row.source().indonesian(),
                            row.source().english()
                        });
        entities.detach(sheet); // millions of figures come in thousands of sheets
    }

    /**
     * Gives a version all sheets of another that it has none of its own for: no figure is copied.
     */
    public void carry(DataVersion from, DataVersion to) {
        entities.flush();
        entities.createNativeQuery(
                        "insert into version_sheet (data_version_id, sheet_id)"
                                + " select ?2, s.id from version_sheet l join detail_sheet s on s.id = l.sheet_id"
                                + " where l.data_version_id = ?1 and not exists (select 1 from version_sheet n"
                                + " join detail_sheet m on m.id = n.sheet_id where n.data_version_id = ?2"
                                + " and m.within_code = s.within_code and m.observed_month = s.observed_month)")
                .setParameter(1, from.id())
                .setParameter(2, to.id())
                .executeUpdate();
    }
}
