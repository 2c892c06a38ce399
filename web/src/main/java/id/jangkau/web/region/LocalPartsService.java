package id.jangkau.web.region;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.Region;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.region.LocalPartsPage.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gathers what lies in a kabupaten or kota, a page at a time. */
@ApplicationScoped
public class LocalPartsService {

    @Inject private DataSnapshotService snapshots;
    @Inject private RegionSeries series;

    /**
     * One page of the parts of a region.
     *
     * @param parameters of the address, from a name to its value or null
     * @return empty where nobody reported any, and while the database is away
     */
    public Optional<LocalPartsPage> page(RegionFigures region, UnaryOperator<String> parameters) {
        DataSnapshot data = snapshots.current();
        try {
            return data.regencies().stream()
                    .filter(regency -> regency.code().equals(region.code()))
                    .findFirst()
                    .flatMap(
                            regency ->
                                    series.parts(data.version(), regency.code())
                                            .map(
                                                    parts ->
                                                            page(
                                                                    region,
                                                                    regency,
                                                                    parts,
                                                                    number(parameters))));
        } catch (DatabaseAwayException away) {
            return Optional.empty();
        }
    }

    private LocalPartsPage page(
            RegionFigures region, Regency regency, LocalParts parts, int asked) {
        int pages =
                Math.max(1, (parts.parts().size() + LocalPartsPage.MOST - 1) / LocalPartsPage.MOST);
        int number = Math.max(1, Math.min(asked, pages));
        List<String> codes = parts.codes((number - 1) * LocalPartsPage.MOST, LocalPartsPage.MOST);
        Map<String, String> names =
                series.named(codes).stream().collect(toMap(Region::code, Region::name));
        return new LocalPartsPage(
                parts.sheet().month(),
                parts.level(),
                codes.stream()
                        .map(code -> new Line(code, names.get(code), parts.parts().get(code)))
                        .toList(),
                number,
                parts.parts().size(),
                parts.level() == RegionLevel.VILLAGE ? regency.villages() : 0,
                parts.sum(),
                own(region, parts));
    }

    /** Of the same month, in the same segments. */
    private static Optional<Coverage> own(RegionFigures region, LocalParts parts) {
        return region.figures().stream()
                .filter(figure -> figure.month().equals(parts.sheet().month()))
                .filter(figure -> parts.segments().contains(figure.segment()))
                .map(RegionFigures.Figure::coverage)
                .reduce(Coverage::plus);
    }

    private static int number(UnaryOperator<String> parameters) {
        return Optional.ofNullable(parameters.apply("page"))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }
}
