package id.jangkau.web.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import id.jangkau.domain.coverage.ClaimRegister;
import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.region.Province;
import id.jangkau.web.overview.Overview.Adjusted;
import id.jangkau.web.overview.Overview.Adjustment;
import id.jangkau.web.overview.Overview.Misprint;
import id.jangkau.web.overview.Overview.ProvinceShare;
import id.jangkau.web.overview.Overview.SegmentShare;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.register.Decomposition;
import id.jangkau.web.register.Decomposition.Point;
import id.jangkau.web.register.Register;
import id.jangkau.web.register.RegisterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Sums the figures of the current data version for the first page. */
@ApplicationScoped
public class OverviewService {

    /** Its figures never change, only which version is current does. */
    private record Kept(Register register, Overview overview) {}

    private final AtomicReference<Kept> kept = new AtomicReference<>();

    @Inject private RegisterService registers;

    /** Coverage at the base month of the current data version. */
    public Overview overview() {
        Register register = registers.current();
        Kept known = kept.get();
        if (known == null || known.register() != register) {
            known = new Kept(register, summedUp(register));
            kept.set(known);
        }
        return known.overview();
    }

    private static Overview summedUp(Register register) {
        DataSnapshot data = register.data();
        ClaimRegister claims = register.claims();
        DataVersion version = data.version();
        YearMonth month = version.baseMonth();
        List<CoverageObservation> start = data.observations();
        List<Contradiction> contradictions = register.contradictions();
        Optional<Misprint> misprint = misprint(contradictions, claims);
        List<ProvinceShare> provinces = provinces(data);
        return new Overview(
                data.territory(),
                month,
                version.pool(),
                version.source(),
                Coverage.sum(start),
                segments(start),
                provinces,
                RegencyTile.of(data),
                misprint,
                contradictions.stream().filter(other -> !isShown(other, misprint)).toList(),
                adjustment(provinces, month, claims),
                change(Coverage.sum(start), data, claims));
    }

    private static boolean isShown(Contradiction contradiction, Optional<Misprint> misprint) {
        return contradiction.kind() == Contradiction.Kind.REST
                && misprint.filter(shown -> shown.claim() == contradiction.first()).isPresent();
    }

    private static List<SegmentShare> segments(List<CoverageObservation> start) {
        return sums(start, CoverageObservation::segment).entrySet().stream()
                .map(sum -> new SegmentShare(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static List<ProvinceShare> provinces(DataSnapshot data) {
        Map<String, Coverage> sums =
                sums(data.observations(), seen -> seen.regency().province().code());
        return data.provinces().stream()
                .map(province -> share(province, sums))
                .sorted(Comparator.comparingDouble(province -> province.coverage().share()))
                .toList();
    }

    private static ProvinceShare share(Province province, Map<String, Coverage> sums) {
        return new ProvinceShare(
                province.code(),
                province.name(),
                sums.getOrDefault(province.code(), Coverage.NONE));
    }

    private static Optional<Misprint> misprint(List<Contradiction> all, ClaimRegister register) {
        return all.stream()
                .filter(contradiction -> contradiction.kind() == Contradiction.Kind.REST)
                .map(Contradiction::first)
                .map(claim -> new Misprint(claim, register.confirmation(claim)))
                .findFirst();
    }

    private static Optional<Adjustment> adjustment(
            List<ProvinceShare> provinces, YearMonth month, ClaimRegister register) {
        List<Adjusted> published =
                provinces.stream()
                        .flatMap(
                                province ->
                                        register.coverageIn(month, province.name()).stream()
                                                .map(claim -> new Adjusted(province, claim)))
                        .toList();
        return Optional.of(new Adjustment(published)).filter(Adjustment::changesAnything);
    }

    private static Optional<Decomposition> change(
            Coverage total, DataSnapshot data, ClaimRegister register) {
        YearMonth month = data.version().baseMonth();
        return register.latestBefore(month, data.territory())
                .map(claim -> Point.of(claim, published(claim)))
                .map(
                        before ->
                                new Decomposition(
                                        before,
                                        new Point(
                                                month,
                                                total,
                                                OptionalLong.empty(),
                                                register.printing(
                                                        month, data.territory(), total))));
    }

    private static Coverage published(PublishedClaim claim) {
        return new Coverage(claim.poolByDivision().orElseThrow(), claim.members().orElseThrow());
    }

    private static <K extends Comparable<K>> Map<K, Coverage> sums(
            List<CoverageObservation> start, Function<CoverageObservation, K> key) {
        return start.stream()
                .collect(
                        groupingBy(
                                key,
                                TreeMap::new,
                                reducing(Coverage.NONE, Coverage::of, Coverage::plus)));
    }
}
