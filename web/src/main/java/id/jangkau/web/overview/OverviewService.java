package id.jangkau.web.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.web.overview.Overview.Contradiction;
import id.jangkau.web.overview.Overview.ProvinceShare;
import id.jangkau.web.overview.Overview.SegmentShare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Sums the figures of the current data version for the first page. */
@ApplicationScoped
@Transactional
public class OverviewService {

    @Inject private CoverageRepository coverage;
    @Inject private RegencyRepository regions;

    /** The version that every page starts from. */
    public DataVersion currentVersion() {
        return coverage.getCurrentVersion();
    }

    /** Coverage at the base month of the current data version. */
    public Overview overview() {
        DataVersion version = coverage.getCurrentVersion();
        List<CoverageObservation> start = coverage.listObservations(version, version.baseMonth());
        return new Overview(
                version.baseMonth(),
                version.pool(),
                version.source(),
                total(start),
                segments(start),
                provinces(start),
                tiles(start),
                contradiction(coverage.listClaims(version)));
    }

    private static Coverage total(List<CoverageObservation> start) {
        return start.stream().map(OverviewService::count).reduce(Coverage.NONE, Coverage::plus);
    }

    private static List<SegmentShare> segments(List<CoverageObservation> start) {
        return sums(start, CoverageObservation::segment).entrySet().stream()
                .map(sum -> new SegmentShare(sum.getKey(), sum.getValue()))
                .toList();
    }

    private List<ProvinceShare> provinces(List<CoverageObservation> start) {
        Map<String, Coverage> sums = sums(start, seen -> seen.regency().province().code());
        return regions.listProvinces().stream()
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

    private List<RegencyTile> tiles(List<CoverageObservation> start) {
        Map<String, Coverage> sums = sums(start, seen -> seen.regency().code());
        List<Regency> regencies = regions.listRegencies();
        var borders = new Borders(regencies);
        return regencies.stream()
                .map(
                        regency ->
                                RegencyTile.of(
                                        regency,
                                        sums.getOrDefault(regency.code(), Coverage.NONE),
                                        derived(regency, start),
                                        borders.of(regency)))
                .toList();
    }

    private static boolean derived(Regency regency, List<CoverageObservation> start) {
        return start.stream()
                .filter(seen -> seen.regency().code().equals(regency.code()))
                .anyMatch(CoverageObservation::derived);
    }

    private static Optional<Contradiction> contradiction(List<PublishedClaim> claims) {
        return claims.stream()
                .filter(PublishedClaim::restContradictsDifference)
                .findFirst()
                .map(claim -> new Contradiction(claim, confirmation(claim, claims)));
    }

    private static Optional<PublishedClaim> confirmation(
            PublishedClaim claim, List<PublishedClaim> claims) {
        return claims.stream()
                .filter(other -> other.pool().equals(claim.pool()))
                .filter(other -> other.members().equals(claim.members()))
                .filter(other -> other.rest().equals(claim.restByDifference()))
                .findFirst();
    }

    private static <K extends Comparable<K>> Map<K, Coverage> sums(
            List<CoverageObservation> start, Function<CoverageObservation, K> key) {
        return start.stream()
                .collect(
                        groupingBy(
                                key,
                                TreeMap::new,
                                reducing(Coverage.NONE, OverviewService::count, Coverage::plus)));
    }

    private static Coverage count(CoverageObservation seen) {
        return new Coverage(seen.workers(), seen.active());
    }
}
