package id.jangkau.web.region;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.domain.region.Locality;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.Region;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.region.RegionFigures.Figure;
import id.jangkau.web.region.RegionFigures.Part;
import id.jangkau.web.register.Basis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gathers what the current data version says about a region. */
@ApplicationScoped
public class RegionService {

    @Inject private DataSnapshotService snapshots;
    @Inject private RegionSeries series;

    /**
     * All about a region, or about all regions together.
     *
     * @param code of the region; empty for all
     * @return empty where no region has the code
     */
    public Optional<RegionFigures> find(String code) {
        DataSnapshot data = snapshots.current();
        if (code.isEmpty()) {
            return Optional.of(everything(data));
        }
        return province(code, data)
                .or(() -> regency(code, data))
                .or(
                        () ->
                                RegionCode.read(code)
                                        .flatMap(series::find)
                                        .map(each -> part(each, data)));
    }

    private static RegionFigures everything(DataSnapshot data) {
        return new RegionFigures(
                "",
                data.territory(),
                List.of(),
                Coverage.sum(data.observations()),
                figures(data.observations()),
                data.provinces().stream()
                        .map(province -> part(province.code(), province.name(), in(province), data))
                        .toList());
    }

    private Optional<RegionFigures> province(String code, DataSnapshot data) {
        return data.provinces().stream()
                .filter(province -> province.code().equals(code))
                .findFirst()
                .map(
                        province ->
                                new RegionFigures(
                                        code,
                                        province.name(),
                                        List.of(),
                                        Coverage.sum(cells(data, in(province))),
                                        figures(series(code, data, in(province))),
                                        parts(province, data)));
    }

    private static List<Part> parts(Province province, DataSnapshot data) {
        return data.regencies().stream()
                .filter(regency -> regency.province().code().equals(province.code()))
                .map(regency -> part(regency.code(), regency.name(), in(regency), data))
                .toList();
    }

    private Optional<RegionFigures> regency(String code, DataSnapshot data) {
        return data.regencies().stream()
                .filter(regency -> regency.code().equals(code))
                .findFirst()
                .map(
                        regency ->
                                new RegionFigures(
                                        code,
                                        regency.name(),
                                        List.of(regency.province()),
                                        Coverage.sum(cells(data, in(regency))),
                                        figures(series(code, data, in(regency))),
                                        List.of()));
    }

    private RegionFigures part(Region region, DataSnapshot data) {
        List<? extends Observation> cells =
                series.details(data.version(), new RegionCode(region.code()));
        Optional<YearMonth> newest =
                cells.stream().map(Observation::month).max(YearMonth::compareTo);
        return new RegionFigures(
                region.code(),
                region.name(),
                region instanceof Locality locality
                        ? List.of(locality.province(), locality.regency())
                        : List.of(),
                Coverage.sum(
                        cells.stream()
                                .filter(cell -> newest.equals(Optional.of(cell.month())))
                                .toList()),
                figures(cells),
                List.of());
    }

    /** Of all months, or of the base month while the database is away. */
    private List<CoverageObservation> series(
            String code, DataSnapshot data, Predicate<CoverageObservation> inside) {
        try {
            return series.list(data.version(), code);
        } catch (DatabaseAwayException away) {
            return cells(data, inside);
        }
    }

    private static Part part(
            String code, String name, Predicate<CoverageObservation> inside, DataSnapshot data) {
        List<CoverageObservation> cells = cells(data, inside);
        return new Part(code, name, Coverage.sum(cells), Basis.of(cells));
    }

    private static List<CoverageObservation> cells(
            DataSnapshot data, Predicate<CoverageObservation> inside) {
        return data.observations().stream().filter(inside).toList();
    }

    private static Predicate<CoverageObservation> in(Province province) {
        return cell -> cell.regency().province().code().equals(province.code());
    }

    private static Predicate<CoverageObservation> in(Regency regency) {
        return cell -> cell.regency().code().equals(regency.code());
    }

    private static List<Figure> figures(List<? extends Observation> cells) {
        Map<YearMonth, List<Observation>> byMonth =
                cells.stream().collect(groupingBy(Observation::month, TreeMap::new, toList()));
        return byMonth.entrySet().stream().flatMap(month -> figures(month)).toList();
    }

    private static Stream<Figure> figures(Map.Entry<YearMonth, List<Observation>> month) {
        return month.getValue().stream()
                .collect(groupingBy(Observation::segment, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(segment -> new Figure(month.getKey(), segment.getKey(), segment.getValue()));
    }
}
